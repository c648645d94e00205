import type { CommandResult, Indicator, IndicatorScore } from 'sortie';
import type { EchoClient, Patience } from '../client.js';
import { opinionOutput, readOpinion, scoreOf } from '../opinion.js';

/** Asks for one indicator after another. Each is a result, and so an entry, of its own. */
export async function judgeEach(
  kind: 'ip' | 'domain',
  values: readonly string[],
  client: EchoClient,
  patience: Patience,
  indicatorOf: (value: string, score: IndicatorScore) => Indicator,
): Promise<readonly CommandResult[]> {
  const results: CommandResult[] = [];
  for (const value of values) {
    const answer = await client.find(kind, value, patience);
    const opinion = readOpinion(answer);
    const score = {
      score: scoreOf(opinion),
      reliability: client.reliability,
      description: opinion.reason,
    };
    results.push({
      outputs: [opinionOutput(value, opinion)],
      indicators: [indicatorOf(value, score)],
      raw: answer ?? null,
    });
  }
  return results;
}
