import { newInvestigation } from '../runtime/investigation/investigation.js';
import { OpenInvestigation } from '../runtime/investigation/open-investigation.js';
import type { AssembledSystem } from '../runtime/system.js';
import { ConfigurationError } from '../sdk/errors/configuration-error.js';
import type { Logger } from '../sdk/logger.js';
import { memoryFileStore } from '../stores/memory/memory-file-store.js';
import { type LocalFiles, withLocalFiles } from './files/local-files.js';
import { formatTrace } from './render/format-trace.js';
import { terminalText } from './render/terminal-text.js';
import { warn } from './report-error.js';
import type { CommandContext } from './surroundings.js';

/** What a command that talks to somebody works with. */
export interface Workplace {
  readonly system: AssembledSystem;
  readonly files: LocalFiles;
  readonly investigation: OpenInvestigation;
}

/** The investigation of this folder: until there is a store, a fresh one each time. */
const playground = '1';

/**
 * Assembles the system of the working folder, and says on standard error what its settings have to say.
 * @throws ConfigurationError when the settings cannot be used
 */
export async function openSystem(context: CommandContext): Promise<Workplace> {
  const { folder, environment, verbose, errors, errorLook } = context;
  const files = withLocalFiles(memoryFileStore());
  const dim = (line: string) => void errors.write(`${errorLook.colours.dim(terminalText(line))}\n`);
  const system = await context.assemble({
    folder,
    environment,
    files,
    ...(verbose > 0 ? { log: loggerTo(dim) } : {}),
    ...(verbose > 1 ? { trace: (event) => formatTrace(event).forEach(dim) } : {}),
  });
  for (const warning of system.warnings) await warn(warning, context);
  return { system, files, investigation: new OpenInvestigation(newInvestigation(playground)) };
}

/** The same for a command that needs somebody to talk to. @throws ConfigurationError also when nobody is configured */
export async function openSystemWithInstances(context: CommandContext): Promise<Workplace> {
  const workplace = await openSystem(context);
  if (workplace.system.instances.length === 0) throw new ConfigurationError(nobody);
  return workplace;
}

export const nobody = `No instance is configured. Set VMRAY_SERVER and VMRAY_API_KEY, or write a sortie.yml:
  instances:
    - name: vmray
      integration: vmray
      params:
        server: https://cloud.vmray.com
        credentials: { password: "\${env:VMRAY_API_KEY}" }
To try it without a licence: sortie simulator`;

/** A logger that says each message as a line. */
export function loggerTo(say: (line: string) => void): Logger {
  return {
    debug: (message) => say(`debug: ${message}`),
    info: (message) => say(message),
    warn: (message) => say(`warning: ${message}`),
  };
}
