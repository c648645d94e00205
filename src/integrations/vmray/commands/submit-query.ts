import { ArgumentError } from '../../../sdk/index.js';

/** The arguments that both uploads share. */
export interface SubmissionArguments {
  readonly shareable: boolean;
  readonly max_jobs: number;
  readonly tags?: readonly string[];
  readonly net_scheme_name?: string;
}

/**
 * The query of a submission as the original sends it: booleans in the platform's own spelling, `user_config` as JSON
 * text whatever characters the name has (D19), `max_jobs` always (D20).
 * @throws ArgumentError when `max_jobs` is not a positive integer
 */
export function submitQuery(args: SubmissionArguments): Record<string, string> {
  const { max_jobs, tags, net_scheme_name } = args;
  if (!Number.isSafeInteger(max_jobs) || max_jobs < 1) {
    throw new ArgumentError('max_jobs', max_jobs, 'must be a positive integer');
  }
  return {
    shareable: platformBoolean(args.shareable),
    max_jobs: String(max_jobs),
    ...(tags && tags.length > 0 ? { tags: tags.join(',') } : {}),
    ...(net_scheme_name ? { user_config: `{"net_scheme_name": ${JSON.stringify(net_scheme_name)}}` } : {}),
  };
}

export function platformBoolean(value: boolean): string {
  return value ? 'True' : 'False';
}
