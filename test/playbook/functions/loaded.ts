import type { Json } from '../../../src/language/json/json.js';
import { loadFunctionRunner } from '../../../src/playbook/functions/load-function-runner.js';

/** Runs programs in a second tier of its own, at five seconds past 1970. */
export type Evaluate = (source: string, val?: Json, at?: number) => Json | undefined;

export async function loadEvaluate(): Promise<Evaluate> {
  const functionsAt = await loadFunctionRunner();
  return (source, val = null, at = 5000) => functionsAt(new Date(at)).run(source, { val });
}
