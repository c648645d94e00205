import type { JsonObject } from '../../language/json/json.js';
import { sleep } from '../clock/sleep.js';
import type { StoredEntry } from '../investigation/stored-entry.js';
import { askInTime } from './ask-in-time.js';
import type { Answer, DetonationTools } from './detonation.js';
import type { Patience } from './patience.js';
import { errorsOf, hasOutputs } from './read-outputs.js';
import { reaches, type Verdict } from './verdict.js';

/**
 * Asks until `end`, in milliseconds of the clock, for all that is known of a finished sample: its facts, its IOCs and its threat indicators. The sandbox puts
 * the latter two together in a step of its own, which may lag behind the verdict: where the verdict makes findings
 * likely, an empty answer is asked for again a few times.
 */
export async function collectFindings<A extends Answer>(
  sampleId: number,
  verdict: Verdict | null,
  given: DetonationTools<A>,
  patience: Patience,
  end: number,
): Promise<readonly StoredEntry[]> {
  const tools = askInTime(given, end);
  const args = { sample_id: String(sampleId) };
  const waits = verdict !== null && reaches(verdict, 'Suspicious') ? patience.aggregation : [];
  const answers = [
    await tools.ask('vmray-get-sample', args),
    await askUntilFound('vmray-get-iocs', args, waits, tools, end),
    await askUntilFound('vmray-get-threat-indicators', args, waits, tools, end),
  ];
  tools.signal.throwIfAborted();
  const kept: StoredEntry[] = [];
  for (const answer of answers) kept.push(...(await tools.keep(answer)));
  return kept;
}

async function askUntilFound<A extends Answer>(
  command: string,
  args: JsonObject,
  waits: readonly number[],
  tools: DetonationTools<A>,
  end: number,
): Promise<A> {
  let answer = await tools.ask(command, args);
  for (const wait of waits) {
    if (hasOutputs(answer.entries) || errorsOf(answer.entries).length > 0) break;
    if (tools.clock.now().getTime() + wait > end) break;
    await sleep(tools.clock, wait, tools.signal);
    answer = await tools.ask(command, args);
  }
  return answer;
}
