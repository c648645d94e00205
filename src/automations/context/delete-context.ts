import { isJsonList, type Json } from '../../language/json/json.js';
import type {
  Automation,
  AutomationCall,
  AutomationResult,
  ContextWrite,
} from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asParts } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, flagArgument, isFalsy, textArgument } from '../given.js';

/**
 * `DeleteContext`: one key, an element of a list, or everything but some keys (`spec/builtin-scripts.md`). A key is
 * deleted from the investigation's own context, in a private playbook too, unless `subplaybook` says otherwise.
 */
export const deleteContext: Automation = {
  name: 'DeleteContext',
  description: 'Deletes from the context.',
  arguments: [
    { name: 'key', description: 'What is deleted: a dotted path.' },
    { name: 'all', description: 'yes: everything.', options: ['yes', 'no'] },
    { name: 'index', description: 'Which element of the list under the key.' },
    { name: 'keysToKeep', description: 'What stays when everything is deleted: paths between commas.' },
    {
      name: 'subplaybook',
      description: 'Whether the private context of the playbook is meant.',
      options: ['yes', 'no', 'auto'],
      default: 'no',
    },
  ],
  run(call) {
    const { args } = call;
    const all = flagArgument(args, 'all');
    const key = textArgument(args, 'key');
    if (all) return done(note('Context cleared'), { writes: everything(call) });
    if (key === '') throw new AutomationFailed('Give "key", or all=yes.');
    const index = textArgument(args, 'index');
    if (index !== '') return deleteElement(call, key, index);
    if (!isAnothers(call) && call.read(key) === null) return done(note(`Key "${key}" was not found`));
    return done(note(`Key "${key}" deleted`), {
      writes: [{ op: 'delete', path: key, ...(isAnothers(call) ? { from: 'investigation' } : {}) }],
    });
  },
};

/** In a private playbook that does not ask for its own context. */
function isAnothers({ args, currentPlaybookId }: AutomationCall): boolean {
  const asked = textArgument(args, 'subplaybook').trim().toLowerCase();
  return currentPlaybookId !== '' && asked !== 'yes' && asked !== 'auto';
}

/** Everything that the task sees goes; what is kept is put back as it was. */
function everything({ args, read }: AutomationCall): readonly ContextWrite[] {
  const kept = asParts(argument(args, 'keysToKeep')).filter((path) => path !== '');
  const values = kept.map((path): readonly [string, Json] => [path, read(path)]);
  return [
    { op: 'delete', path: '.' },
    ...values.flatMap(([path, value]) => (isFalsy(value) ? [] : [{ op: 'set', path, value } as const])),
  ];
}

function deleteElement({ read }: AutomationCall, key: string, given: string): AutomationResult {
  const index = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
  const found = read(key);
  if (found === null && !Number.isNaN(index)) return done(note(`Key "${key}" was not found`));
  const items = isJsonList(found) ? found : [found];
  if (!(index < items.length))
    throw new AutomationFailed(`"${given}" is no index of ${key}, which has ${items.length} elements.`);
  const rest = items.toSpliced(index, 1);
  return done(note(`Successfully deleted index ${index} from key ${key}`), {
    writes: [rest.length === 0 ? { op: 'delete', path: key } : { op: 'set', path: key, value: rest }],
  });
}
