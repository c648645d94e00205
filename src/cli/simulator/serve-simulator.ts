import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { systemCode, whyUnreadable } from '../../runtime/files/why-unreadable.js';
import { InvalidFaults, parseFaults, type SimulatorOptions, startSimulator } from '../../simulator/index.js';
import { ExitCode } from '../exit-code.js';
import { FileUnreadable } from '../files/file-unreadable.js';
import { printJson } from '../print.js';
import type { CommandContext } from '../surroundings.js';
import { WrongUse } from '../wrong-use.js';
import type { GivenOptions } from './given-options.js';

/** `sortie simulator`: serves until it is interrupted, which is its regular end. */
export async function serveSimulator(given: GivenOptions, context: CommandContext): Promise<ExitCode> {
  const { signal, verbose, errors } = context;
  const options: SimulatorOptions = {
    port: number('port', given.port),
    speed: number('speed', given.speed),
    ...(given.rateLimit === undefined ? {} : { rateLimit: number('rate-limit', given.rateLimit) }),
    ...(given.faults === undefined ? {} : { faults: readFaults(given.faults) }),
    ...(given.clock === undefined ? {} : { clock: given.clock }),
    ...(verbose > 0 ? { log: (line: string) => void errors.write(`${line}\n`) } : {}),
  };
  const simulator = await start(options);
  const { url, apiKey } = simulator;
  if (context.json) await printJson({ url, apiKey }, { ...context, look: { ...context.look, drawn: false } });
  else await context.output.write(greeting(url, apiKey));

  if (!signal.aborted) await once(signal, 'abort');
  await simulator.close();
  return ExitCode.done;
}

async function start(options: SimulatorOptions): ReturnType<typeof startSimulator> {
  try {
    return await startSimulator(options);
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUse(error.message);
    const code = systemCode(error);
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new WrongUse(
        `Port ${options.port} cannot be used: ${code === 'EACCES' ? 'it is reserved' : 'something listens there'}.`,
      );
    throw error;
  }
}

function greeting(url: string, apiKey: string): string {
  return `A simulated VMRay server listens on ${url}; its API key is ${apiKey}.
Its verdicts are made up. Use it from another terminal:

  export VMRAY_SERVER=${url} VMRAY_API_KEY=${apiKey}
  sortie detonate FILE

Ctrl-C ends it.
`;
}

function number(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new WrongUse(`--${option} must be a number, not ${JSON.stringify(text)}.`);
  return value;
}

function readFaults(path: string): ReturnType<typeof parseFaults> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new FileUnreadable(path, whyUnreadable(error));
  }
  try {
    return parseFaults(JSON.parse(text));
  } catch (error) {
    if (error instanceof InvalidFaults) throw new WrongUse(`${path}: ${error.message}`);
    throw new FileUnreadable(
      path,
      `it is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
