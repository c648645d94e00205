import { isJsonObject, member } from '../../language/json/json.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText, asList, asNumber } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';

/** `DBotAverageScore`: for each indicator of `DBotScore` the mean of its scores; those that know nothing do not count. */
export const dbotAverageScore: Automation = {
  name: 'DBotAverageScore',
  description: 'Tells the mean score of each indicator in the context.',
  arguments: [],
  run({ context }) {
    const scores = new Map<string, number[]>();
    for (const row of asList(member(context, 'DBotScore') ?? null)) {
      if (!isJsonObject(row)) continue;
      const indicator = asAnyText(member(row, 'Indicator') ?? null);
      const score = asNumber(member(row, 'Score') ?? null) ?? 0;
      const known = scores.get(indicator) ?? [];
      if (score !== 0) known.push(score);
      scores.set(indicator, known);
    }
    const means = [...scores].map(([Indicator, known]) => ({
      Indicator,
      Score: known.length === 0 ? 0 : known.reduce((sum, score) => sum + score, 0) / known.length,
    }));
    return done(note(means, { 'DBotAvgScore(val.Indicator && val.Indicator == obj.Indicator)': means }));
  },
};
