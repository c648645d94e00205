import { type Command, Option } from 'commander';
import type { Perform } from '../perform.js';
import type { GivenOptions } from '../simulator/given-options.js';

/** `sortie simulator`: a VMRay server for tests and for trying things out. */
export function declareSimulator(program: Command, perform: Perform): void {
  program
    .command('simulator')
    .description('run a simulated VMRay server until it is interrupted')
    .option('--port <number>', 'the port; 0 for any free one', '0')
    .option('--speed <number>', 'how many times as fast as a real sandbox', '1')
    .option('--rate-limit <number>', 'requests a second before it answers 429')
    .option('--faults <file>', 'a JSON list of faults to begin with')
    .addOption(
      new Option('--clock <kind>', 'manual: time passes by POST /simulator/clock only').choices(['manual']),
    )
    .addHelpText('after', examples)
    .action((options: GivenOptions) =>
      perform(async (context) => {
        const { serveSimulator } = await import('../simulator/serve-simulator.js');
        return serveSimulator(options, context);
      }),
    );
}

const examples = `
Examples:
  $ sortie simulator --speed 20
  $ sortie simulator --json --port 8085          prints {"url","apiKey"} as one line
  $ export VMRAY_SERVER=http://127.0.0.1:8085 VMRAY_API_KEY=…`;
