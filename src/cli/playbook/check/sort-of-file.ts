/** What a YAML file of a content repository holds. */
export type SortOfFile = 'playbook' | 'manifest' | 'automation' | 'other';

/**
 * What a text holds, judged by its top-level keys, so that a file which is no YAML is judged too. A playbook may also be
 * written as JSON.
 */
export function sortOfFile(text: string): SortOfFile {
  const has = (...keys: readonly string[]) => new RegExp(`^["']?(${keys.join('|')})["']?:`, 'm').test(text);
  if (has('tasks', 'starttaskid')) return 'playbook';
  if (/^\s*\{/.test(text) && /"tasks"\s*:/.test(text)) return 'playbook';
  if (!has('commonfields')) return 'other';
  if (has('configuration', 'category')) return 'manifest';
  return has('script') ? 'automation' : 'other';
}
