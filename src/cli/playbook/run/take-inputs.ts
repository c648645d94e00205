import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../../language/json/json.js';
import { didYouMean } from '../../../language/names/nearest-names.js';
import type { Plan } from '../../../playbook/plan/plan.js';
import { type Intake, takeFile } from '../../files/take-local-files.js';
import { WrongUse } from '../../wrong-use.js';
import type { WrittenInput } from './read-inputs.js';

/**
 * The inputs of a run: local files go into the investigation, and their `File` objects in their place. An input that is
 * given more than once is a list.
 * @throws FileUnreadable, FileChanged, FileTooLarge
 */
export async function takeInputs(written: readonly WrittenInput[], intake: Intake): Promise<JsonObject> {
  const values = new Map<string, Json[]>();
  for (const input of written) {
    const value = input.kind === 'value' ? input.value : await fileObject(input.path, intake);
    const before = values.get(input.name);
    if (before) before.push(value);
    else values.set(input.name, [value]);
  }
  return Object.fromEntries(
    [...values].map(([name, given]): [string, Json] => [name, given.length > 1 ? given : (given[0] ?? null)]),
  );
}

async function fileObject(path: string, intake: Intake): Promise<Json> {
  const id = await takeFile(path, intake);
  const files = member(intake.investigation.current.context, 'File') ?? null;
  const all = isJsonList(files) ? files : [files];
  return all.find((file) => isJsonObject(file) && member(file, 'EntryID') === id) ?? null;
}

/**
 * What is wrong with the inputs of a playbook, before anything is done.
 * @returns warnings @throws WrongUse for a required input that has no value
 */
export function checkInputs({ name, inputs }: Plan, written: readonly WrittenInput[]): readonly string[] {
  const given = new Set(written.map((input) => input.name));
  const missing = inputs.filter(
    ({ key, isRequired, value }) => isRequired && value.kind === 'none' && !given.has(key),
  );
  if (missing.length > 0)
    throw new WrongUse(
      `The playbook ${JSON.stringify(name)} needs ${missing.map(({ key }) => `${key}=…`).join(' ')}.`,
    );
  const known = inputs.map(({ key }) => key);
  return [...given]
    .filter((input) => !known.includes(input))
    .map(
      (input) =>
        `The playbook has no input ${JSON.stringify(input.slice(0, 100))}.${didYouMean(input, known)}`,
    );
}
