import { ValueError } from '../../value-error.js';

/** The options of `If-Then-Else`. */
export interface DecideOptions {
  readonly ignoreCase: boolean;
  readonly dotMatchesNewline: boolean;
  readonly multiline: boolean;
  /** A regular expression must match the whole text. */
  readonly isWhole: boolean;
  /** `json`, `raw` or `value` by the name of an operand or answer. */
  readonly types: ReadonlyMap<string, string>;
}

const typePrefix = 'input_data_type:';

/** Options between commas. @throws ValueError for a type that is none */
export function decideOptions(text: string): DecideOptions {
  const given = new Set(text.split(',').map((option) => option.trim()));
  const types = [...given]
    .filter((option) => option.startsWith(typePrefix))
    .map((option): [string, string] => {
      const [name = '', type = ''] = option.slice(typePrefix.length).split('=');
      if (!['json', 'raw', 'value'].includes(type))
        throw new ValueError(`"${type.slice(0, 80)}" is none of json, raw and value.`);
      return [name, type];
    });
  return {
    ignoreCase: given.has('case_insensitive'),
    dotMatchesNewline: given.has('regex_dot_all'),
    multiline: given.has('regex_multiline'),
    isWhole: given.has('regex_full_match'),
    types: new Map(types),
  };
}
