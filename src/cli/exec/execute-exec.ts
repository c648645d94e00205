import { Readable } from 'node:stream';
import type { HttpTrace } from '../../sdk/http/http-trace.js';
import { silentLogger } from '../../sdk/logger.js';
import { ExitCode } from '../exit-code.js';
import { loggerTo } from '../open-system.js';
import { formatTrace } from '../render/format-trace.js';
import { terminalText } from '../render/terminal-text.js';
import { warn } from '../report-error.js';
import type { CommandContext } from '../surroundings.js';
import { findAllowedFolders } from './allowed-folders.js';
import { answerLine, type Desk } from './answer-line.js';
import { AnswerWriter } from './answer-writer.js';
import { Berths } from './berths.js';
import { Counterparts } from './counterparts.js';
import { type GivenOptions, readOptions } from './exec-options.js';
import { openFolderStore } from './open-folder-store.js';
import { splitLines } from './split-lines.js';

/**
 * `sortie exec`: one JSON document a line in, one a line out, until standard input ends. No more is read than can be
 * worked on, and nothing new is begun while the reader of the answers does not keep up. When it is interrupted it reads
 * no further, and answers what is under way.
 */
export async function executeExec(given: GivenOptions, context: CommandContext): Promise<ExitCode> {
  const { input, output, signal, folder, environment } = context;
  const options = readOptions(given, folder, environment);
  const allowed = await findAllowedFolders(options.allowFiles, folder);
  const desk: Desk = {
    counterparts: await openCounterparts(context),
    access: { allowed, folder },
    folder: openFolderStore(options.files),
    longestLine: options.longestLine,
    isOver: () => signal.aborted,
  };

  const berths = new Berths(options.concurrency);
  const writer = new AnswerWriter(output);
  const end = () => {
    if (input instanceof Readable) input.destroy();
    if (berths.isIdle) return;
    void context.errors.write(
      'Ending once what is under way is answered. A second signal ends it at once.\n',
    );
  };
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    for await (const line of splitLines(input, options.longestLine, desk.isOver)) {
      await berths.start(async () => {
        const answer = await answerLine(line, desk);
        if (answer === undefined) return;
        await writer.write(answer);
      });
    }
  } catch (error) {
    // Reading was cut short on purpose.
    if (!signal.aborted) throw error;
  } finally {
    await berths.idle();
  }
  return ExitCode.done;
}

async function openCounterparts(context: CommandContext): Promise<Counterparts> {
  const { folder, environment, verbose, errors, errorLook } = context;
  const dim = (line: string) => void errors.write(`${errorLook.colours.dim(terminalText(line))}\n`);
  const log = verbose > 0 ? loggerTo(dim) : silentLogger;
  const trace = (event: HttpTrace, redact: (text: string) => string) =>
    formatTrace(event).forEach((line) => {
      dim(redact(line));
    });
  const spoken = verbose > 1 ? { trace } : {};
  const system = await context.assemble({
    folder,
    environment,
    log,
    ...(verbose > 1 ? { trace: (event: HttpTrace) => trace(event, (line) => system.redact(line)) } : {}),
  });
  for (const warning of system.warnings) await warn(warning, context);
  return new Counterparts(system, { log, ...spoken });
}
