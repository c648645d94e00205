import { CommandFailed, type CommandResult, firstWords, isJsonList, type Json } from '../../../sdk/index.js';

/** VMRay's answer has not the shape that its request calls for (D33). */
export class UnexpectedAnswer extends CommandFailed {
  override readonly code = 'unexpected-answer';

  constructor(
    /** Method and path, `GET /rest/sample/5`. */
    readonly request: string,
    /** What should have been there: `a sample`. */
    readonly expected: string,
    found: Json | undefined,
    partial?: CommandResult,
  ) {
    super(
      `The answer of VMRay to ${request} holds ${inWords(found)} where ${expected} was expected.`,
      partial,
    );
  }
}

function inWords(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (isJsonList(value)) return 'a list';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'string':
      return `the text ${JSON.stringify(firstWords(value, 100))}`;
    case 'number':
      return `the number ${value}`;
    default:
      return `the value ${value}`;
  }
}
