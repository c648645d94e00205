import { ExitCode } from '../exit-code.js';
import { printJson } from '../print.js';
import type { CommandContext } from '../surroundings.js';
import { schema } from './schema.js';

/** `sortie exec --schema` */
export async function printSchema(context: CommandContext): Promise<ExitCode> {
  await printJson(schema, context);
  return ExitCode.done;
}
