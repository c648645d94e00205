import type { Json, JsonObject } from '../../../src/language/json/json.js';
import type { Expected, Rule } from '../expected.js';
import { argumentError, carriedOut } from '../expected-entries.js';
import { elementsOf, given, isValid, textOf } from '../original/arguments.js';
import { argumentsOf } from '../original/catalogue.js';
import type { RecordedCase } from '../recorded-case.js';

/**
 * Several ids: each is checked, one request and one entry for each, in order; one that fails is an error entry of its
 * own. The original refuses them without a request, so that the server here has an answer for none.
 */
export const severalIds: Rule = {
  deviation: 'D29',
  apply(expected, recorded) {
    const shape = argumentsOf(recorded.command)?.find(({ kind }) => kind === 'id' || kind === 'hash');
    const value = shape && given(recorded.args, shape);
    if (!shape || value === undefined || recorded.http.length > 0) return expected;
    const elements = elementsOf(value);
    if (elements.length === 1) return single(expected, recorded, shape.name, elements[0] ?? '');
    const each = elements.map((element) =>
      isValid(element, shape.kind)
        ? carriedOut(expected, withArgument(recorded, shape.name, element))
        : { requests: [], answers: [], entries: [argumentError([shape.name], element)] },
    );
    return {
      requests: each.flatMap(({ requests }) => requests),
      answers: each.flatMap(({ answers }) => answers),
      entries: each.flatMap(({ entries }) => entries),
      isSettled: true,
    };
  },
};

/** A list of one is that one. */
function single(expected: Expected, recorded: RecordedCase, name: string, element: Json): Expected {
  const isList =
    Array.isArray(recorded.args[name]) ||
    textOf(recorded.args[name] ?? '')
      .trim()
      .startsWith('[');
  if (!isList || !/^\s*[0-9a-f]+\s*$/i.test(textOf(element))) return expected;
  return carriedOut(expected, withArgument(recorded, name, element));
}

function withArgument(recorded: RecordedCase, name: string, value: Json): RecordedCase {
  const args: JsonObject = { ...recorded.args, [name]: value };
  return { ...recorded, args };
}
