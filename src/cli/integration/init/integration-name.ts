import { WrongUse } from '../../wrong-use.js';

/** The spellings of an integration's name. */
export interface IntegrationName {
  /** `my-service`: the id, the folder, the beginning of its commands. */
  readonly id: string;
  /** `My service`: for people. */
  readonly display: string;
  /** `MyService`: context paths and classes begin with it. */
  readonly prefix: string;
  /** `MY_SERVICE`: environment variables begin with it. */
  readonly variable: string;
}

const longest = 60;

/** Names that mean something else: the built-in integration, and the package that a plugin imports. */
const taken: ReadonlySet<string> = new Set(['vmray', 'sortie']);

/** @throws WrongUse unless the name is lower-case words with hyphens between, and free */
export function readIntegrationName(typed: string): IntegrationName {
  const shown = JSON.stringify(typed.slice(0, longest));
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(typed) || typed.length > longest)
    throw new WrongUse(
      `${shown} is no name for an integration: use lower-case words with hyphens between, such as my-service.`,
    );
  if (taken.has(typed)) throw new WrongUse(`The name ${shown} is taken; choose another one.`);
  const words = typed.split('-');
  return {
    id: typed,
    display: capitalised(words.join(' ')),
    prefix: words.map(capitalised).join(''),
    variable: words.join('_').toUpperCase(),
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
