import { member } from '../../../src/language/json/json.js';
import type { Expected, ExpectedRequest, Rule } from '../expected.js';
import { argumentError, carriedOut, refused } from '../expected-entries.js';
import { booleanOf, given, isValid, textOf } from '../original/arguments.js';
import { type ArgumentShape, argumentsOf } from '../original/catalogue.js';
import { canonicalPath } from '../original/path.js';
import { textArgument } from '../original/requests.js';
import type { RecordedCase } from '../recorded-case.js';
import { isFileMissing } from './platform.js';
import { mapRequests, onlyError } from './rewrite.js';

/**
 * What is no argument of ours is refused by name and value without a request; what the original refuses and ours takes
 * is carried out; numbers, booleans and tags are sent as the text says.
 */
export const argumentChecks: Rule = {
  deviation: 'D20',
  apply(expected, recorded) {
    const shapes = argumentsOf(recorded.command) ?? [];
    const faulty = shapes.filter((shape) => isFaulty(recorded, shape));
    if (faulty.length > 0) return refusals(expected, recorded, faulty);
    if (isRefusedByOriginalOnly(expected, recorded, shapes)) return carriedOut(expected, recorded);
    return mapRequests(expected, (request) => requestByArguments(request, recorded));
  },
};

function isFaulty({ args }: RecordedCase, shape: ArgumentShape): boolean {
  const value = given(args, shape);
  return value === undefined ? shape.isRequired === true : !isValid(value, shape.kind);
}

/** Of several faults any may be the one that is named. */
function refusals(
  expected: Expected,
  recorded: RecordedCase,
  faulty: readonly ArgumentShape[],
): readonly Expected[] {
  const missing = faulty.filter((shape) => given(recorded.args, shape) === undefined);
  const invalid = faulty.filter((shape) => !missing.includes(shape));
  const errors = [
    ...(missing.length > 0 ? [argumentError(missing.map(({ name }) => name))] : []),
    ...invalid.map((shape) => argumentError([shape.name], given(recorded.args, shape))),
  ];
  return errors.map((error) => refused(expected, error));
}

/** The original made no request and says that an argument is wrong, which ours finds right. */
function isRefusedByOriginalOnly(
  expected: Expected,
  recorded: RecordedCase,
  shapes: readonly ArgumentShape[],
): boolean {
  if (recorded.http.length > 0 || onlyError(expected) === undefined) return false;
  if (recorded.command.endsWith('-tag') || isFileMissing(recorded)) return false;
  return shapes.some((shape) => shape.kind !== 'text' && given(recorded.args, shape) !== undefined);
}

function requestByArguments(request: ExpectedRequest, recorded: RecordedCase): ExpectedRequest {
  const query = { ...request.query, ...queryByArguments(request, recorded) };
  const path = recorded.command.endsWith('-tag') ? tagPath(request, recorded) : request.path;
  const isSame = path === request.path && JSON.stringify(query) === JSON.stringify(request.query);
  if (isSame) return request;
  return { ...request, path, query: path === request.path ? query : {} };
}

function queryByArguments(request: ExpectedRequest, { command, args }: RecordedCase): Record<string, string> {
  const changed: Record<string, string> = {};
  if (request.path.endsWith('/rest/sample/submit')) {
    if (request.query['max_jobs'] === undefined) changed['max_jobs'] = '1';
    for (const name of ['shareable', 'reanalyze']) {
      const value = booleanOf(member(args, name));
      if (request.query[name] !== undefined && value !== undefined) changed[name] = value ? 'True' : 'False';
    }
  }
  const limit = request.query['_limit'];
  if (command !== 'test-module' && limit !== undefined) changed['_limit'] = String(Number(limit));
  if (command === 'vmray-get-iocs' && booleanOf(member(args, 'all_artifacts')))
    changed['all_artifacts'] = 'true';
  return changed;
}

/** Tags and ids are percent-encoded in a path, so that no character of theirs is one of the URL's. */
function tagPath(request: ExpectedRequest, { args }: RecordedCase): string {
  const subject = /\/rest\/(analysis|submission)\//.exec(request.path)?.[1];
  if (subject === undefined) return request.path;
  const [prefix = ''] = request.path.split('/rest/');
  const tag = encodeURIComponent(textOf(member(args, 'tag') ?? ''));
  const path = `${prefix}/rest/${subject}/${textArgument(args, `${subject}_id`)}/tag/${tag}`;
  return canonicalPath(path) === canonicalPath(request.path) ? request.path : path;
}
