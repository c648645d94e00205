import type { JsonObject } from '../../../src/language/json/json.js';
import type { Actual, SentRequest } from '../actual.js';
import type { Expected, ExpectedRequest } from '../expected.js';
import { apiKeyOf, apiKeysOf } from '../original/api-key.js';
import { canonicalPath } from '../original/path.js';
import type { RecordedCase, RequestOnWire } from '../recorded-case.js';
import { type Difference, difference, shown } from './difference.js';
import { compareValues } from './values.js';

/** Where the requests differ: each must come in order, as often as it must, with the right key in its header (D17). */
export function compareRequests(
  expected: Expected,
  actual: Actual,
  recorded: RecordedCase,
): readonly Difference[] {
  const differences: Difference[] = [];
  const left = [...actual.requests];
  for (const [index, request] of expected.requests.entries()) {
    const place = `requests[${index}]`;
    const sent = left.shift();
    differences.push(...compareRequest(place, request, sent));
    const { atLeast = 0, atMost = 0 } = request.repeats ?? {};
    let repeats = 0;
    while (repeats < atMost && left[0] && compareRequest(place, request, left[0]).length === 0) {
      left.shift();
      repeats += 1;
    }
    if (repeats < atLeast)
      differences.push(difference(place, `at least ${atLeast} repetitions`, `${repeats}`));
  }
  differences.push(...left.map((sent) => difference('requests', 'no further request', shown(onWire(sent)))));
  return [...differences, ...compareKeys(actual, recorded)];
}

function compareRequest(
  place: string,
  expected: ExpectedRequest,
  sent: SentRequest | undefined,
): readonly Difference[] {
  if (!sent) return [difference(place, shown(onWire(expected)), 'no request')];
  return [
    ...compareValues(place, onWire(expected), onWire(sent)),
    ...compareValues(`${place}.origin`, expected.origin, sent.origin),
  ];
}

/** What is compared of a request; the parts of a form by name, since their order says nothing. */
function onWire({ method, path, query, multipart }: RequestOnWire): JsonObject {
  const parts = multipart?.map(({ name, filename, sha256, size }) => ({
    name,
    sha256,
    size,
    ...(filename === undefined ? {} : { filename }),
  }));
  const sorted = parts?.sort((one, other) => one.name.localeCompare(other.name));
  return { method, path: canonicalPath(path), query: { ...query }, ...(sorted ? { multipart: sorted } : {}) };
}

/** The recommended key wins, and no key stands anywhere but in the header. */
function compareKeys({ entries, requests }: Actual, { params }: RecordedCase): readonly Difference[] {
  const header = `api_key ${apiKeyOf(params)}`;
  const wrong = requests.filter(({ authorization }) => authorization !== header);
  const spread = JSON.stringify([entries, requests.map(onWire)]);
  const leaked = apiKeysOf(params).some((key) => key.length > 3 && spread.includes(key));
  return [
    ...wrong.map(({ path }) => difference(`${path} header Authorization`, 'the configured key', 'another')),
    ...(leaked ? [difference('the key', 'only in the header', 'elsewhere too')] : []),
  ];
}
