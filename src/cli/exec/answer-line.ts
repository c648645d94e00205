import { setMaxListeners } from 'node:events';
import { literals } from '../../dispatch/command-line/template.js';
import { CommandLineError } from '../../dispatch/errors/command-line-error.js';
import { type CommandRequest, parseCommandLine, secretsOf } from '../../dispatch/index.js';
import { errorEntry } from '../../language/entry/error-entry.js';
import { isJsonObject, type Json, member } from '../../language/json/json.js';
import { newInvestigation } from '../../runtime/investigation/investigation.js';
import { OpenInvestigation } from '../../runtime/investigation/open-investigation.js';
import { askCommand } from '../../runtime/run-command.js';
import { SortieError } from '../../sdk/errors/sortie-error.js';
import { createRedactor } from '../../sdk/redaction/create-redactor.js';
import type { Redact } from '../../sdk/redaction/redact.js';
import type { DiskFileStore } from '../../stores/files/disk-file-store.js';
import type { Counterparts } from './counterparts.js';
import { keepEntry, type PipeEntry } from './keep-entry.js';
import type { Order, PipeRequest } from './pipe-request.js';
import { readRequest } from './read-request.js';
import { RefusedLine } from './refused-line.js';
import { type FileAccess, takeRequestFiles } from './request-files.js';
import { scanDocument } from './scan-document.js';
import type { InputLine } from './split-lines.js';
import { hasMoreMarks } from './too-many-marks.js';
import { errorText, resultText } from './write-answer.js';

/** What answers are made with. */
export interface Desk {
  readonly counterparts: Counterparts;
  readonly access: FileAccess;
  /** Where the files of entries go; made with the first. */
  readonly folder: () => Promise<DiskFileStore>;
  /** Bytes of the longest line, for the message. */
  readonly longestLine: number;
  /** True once nothing is to be begun any more. */
  isOver(): boolean;
}

const byteOrderMark = 0xfeff;
/** Texts, lists, objects and commas of one line, its context included. */
const mostMarks = 500_000;
/** Characters of a command line: somebody types it. */
const longestCommandLine = 1024 * 1024;

/**
 * The answer to one line of the pipe, as one line of JSON without its end; undefined for an empty line. Never throws:
 * a line that is no request is answered with an error, everything else with entries.
 */
export async function answerLine(line: InputLine, desk: Desk): Promise<string | undefined> {
  if (line.kind === 'too-long') {
    const message = `The line is longer than the ${desk.longestLine} bytes that --max-line allows.`;
    return errorText('null', 'line-too-long', message);
  }
  const text = line.text.charCodeAt(0) === byteOrderMark ? line.text.slice(1) : line.text;
  if (text.trim() === '') return undefined;

  let id = 'null';
  try {
    if (hasMoreMarks(text, mostMarks)) {
      const message = `The line has more than ${mostMarks} texts, lists, objects and commas.`;
      throw new RefusedLine('line-too-long', message);
    }
    const document = parse(text);
    const { numericId, repeated } = scanDocument(text);
    id = idText(document, numericId);
    const request = readRequest(document);
    const warnings = [...repeated.map(repeatedKey), ...request.warnings];
    const entries = await carryOut(request, desk, warnings);
    return resultText(id, entries, warnings);
  } catch (error) {
    if (error instanceof RefusedLine) return errorText(id, error.code, error.message);
    return resultText(id, [errorEntry(unnamed(error))], []);
  }
}

function parse(text: string): Json {
  try {
    const document: Json = JSON.parse(text);
    return document;
  } catch (error) {
    // The parser's own message quotes the line, which may hold a secret.
    const position = error instanceof Error ? /at position (\d{1,15})/.exec(error.message)?.[1] : undefined;
    const where = position === undefined ? '' : ` The first mistake is at character ${Number(position) + 1}.`;
    throw new RefusedLine('not-json', `The line is not JSON.${where}`);
  }
}

function idText(document: Json, numericId: string | undefined): string {
  const id = isJsonObject(document) ? member(document, 'id') : undefined;
  if (typeof id === 'string') return JSON.stringify(id);
  return typeof id === 'number' ? (numericId ?? JSON.stringify(id)) : 'null';
}

function repeatedKey(key: string): string {
  return `${JSON.stringify(key.slice(0, 100))} is given more than once; its last value is used.`;
}

/** Runs the command of a request; `warnings` takes what is to be said beside its entries. */
async function carryOut(request: PipeRequest, desk: Desk, warnings: string[]): Promise<PipeEntry[]> {
  if (desk.isOver()) return [errorEntry('The command was not begun: Sortie was told to end.')];
  const files = await takeRequestFiles(request.files, desk.access);
  let redact: Redact | undefined;
  try {
    const order = readOrder(request.order);
    for (const warning of order.warnings) warnings.push(warning);
    const counterpart = desk.counterparts.of(request, order.request.command);
    const { system } = counterpart;
    redact = system.redact;
    for (const warning of counterpart.warnings) warnings.push(warning);

    const investigation = new OpenInvestigation({ ...newInvestigation('pipe'), context: request.context });
    const { timeoutSeconds } = request;
    const answer = await askCommand(system, investigation, order.request, {
      signal: neverAborted,
      files,
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    });
    for (const warning of answer.warnings) warnings.push(warning);
    const entries: PipeEntry[] = [];
    for (const { drafts } of answer.parts)
      for (const draft of drafts) entries.push(await keepEntry(draft, desk.folder, system.redact));
    return entries;
  } catch (error) {
    if (!(error instanceof SortieError)) throw error;
    redact ??= createRedactor(secretsOf({ parameters: [] }, request.params ?? {}));
    return [errorEntry(redact(error.message))];
  } finally {
    await files.close();
  }
}

/** What is under way when Sortie is told to end is answered, not given up. */
const neverAborted = new AbortController().signal;
// As many listen to it as there are requests at a time.
setMaxListeners(0, neverAborted);

function readOrder(order: Order): { readonly request: CommandRequest; readonly warnings: readonly string[] } {
  if (order.kind === 'command')
    return { request: { command: order.command, args: literals(order.args) }, warnings: [] };
  if (order.line.length > longestCommandLine) {
    const problem = `a command line has at most ${longestCommandLine} characters; longer values go into "args"`;
    throw new CommandLineError(problem, order.line, longestCommandLine);
  }
  const line = parseCommandLine(order.line);
  return { request: line, warnings: line.warnings };
}

/** Of an error that nobody worded nothing is repeated: it may hold a secret. */
function unnamed(error: unknown): string {
  return error instanceof RangeError
    ? 'The answer is too large or nested too deep to be written as one line.'
    : 'The request failed inside Sortie, for a reason that has no words here.';
}
