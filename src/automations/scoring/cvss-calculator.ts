import type { JsonObject } from '../../language/json/json.js';
import type { Automation, AutomationArgument } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, textArgument } from '../given.js';
import { type Metric, weightOf, weights } from './cvss-metrics.js';

const base = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'] as const;
const others = ['E', 'RL', 'RC', 'CR', 'IR', 'AR'] as const;
const modified = ['MAV', 'MAC', 'MPR', 'MUI', 'MS', 'MC', 'MI', 'MA'] as const;

const scopes = ['U', 'C'] as const;
const metricArguments: readonly AutomationArgument[] = [
  ...base.map((name) => ({
    name,
    description: 'A metric of the base score.',
    isRequired: true,
    options: name === 'S' ? scopes : Object.keys(weights[name]),
  })),
  ...[...others, ...modified].map((name) => ({
    name,
    description: 'A metric of the other scores; X where it is not defined.',
    default: 'X',
  })),
];

/** `CVSSCalculator`: the scores of CVSS 3.0 or 3.1 (first.org). A modified scope that is not defined counts as unchanged. */
export const cvssCalculator: Automation = {
  name: 'CVSSCalculator',
  description: 'Calculates the CVSS scores of a vulnerability.',
  arguments: [
    { name: 'version', description: 'The version of CVSS.', options: ['3.1', '3.0'], default: '3.1' },
    ...metricArguments,
  ],
  run({ args }) {
    const version = textArgument(args, 'version');
    if (version !== '3.0' && version !== '3.1')
      throw new AutomationFailed(`"version" must be 3.0 or 3.1, not ${shown(argument(args, 'version'))}.`);
    const letters = [...base, ...others, ...modified].flatMap((name) => {
      const letter = textArgument(args, name);
      return letter === '' || letter === 'X' ? [] : [`${name}:${letter}`];
    });
    const scores = {
      VectorString: `CVSS:${version}/${letters.join('/')}`,
      Version: version,
      ...scoresOf(args, version),
    };
    const context = { 'CVSS(val.VectorString === obj.VectorString && val.Version === obj.Version)': scores };
    return done(note(scores, context));
  },
};

function scoresOf(args: JsonObject, version: '3.0' | '3.1'): JsonObject {
  const isChanged = scope(args, 'S') === 'C';
  const isModified = scope(args, 'MS') === 'C';
  const weigh = (metric: Metric) => weight(args, metric, metric, isChanged);
  const weighModified = (metric: Metric) => {
    const own = `M${metric}`;
    const isGiven = !['', 'X'].includes(textArgument(args, own));
    return weight(args, metric, isGiven ? own : metric, isChanged || isModified);
  };
  const subScore = 1 - (1 - weigh('C')) * (1 - weigh('I')) * (1 - weigh('A'));
  const impact = isChanged ? changedImpact(subScore, subScore - 0.02, 15) : 6.42 * subScore;
  const exploitability = 8.22 * weigh('AV') * weigh('AC') * weigh('PR') * weigh('UI');
  const temporal = weigh('E') * weigh('RL') * weigh('RC');
  const baseScore = together(impact, exploitability, isChanged);
  const modifiedSubScore = Math.min(
    1 -
      (1 - weigh('CR') * weighModified('C')) *
        (1 - weigh('IR') * weighModified('I')) *
        (1 - weigh('AR') * weighModified('A')),
    0.915,
  );
  const power = version === '3.0' ? 15 : 13;
  const modifiedImpact = isModified
    ? changedImpact(modifiedSubScore, modifiedSubScore * 0.9731 - 0.02, power)
    : 6.42 * modifiedSubScore;
  const modifiedExploitability =
    8.22 * weighModified('AV') * weighModified('AC') * weighModified('PR') * weighModified('UI');
  return {
    ImpactSubScore: roundedUp(subScore),
    Impact: roundedUp(impact),
    Exploitability: roundedUp(exploitability),
    BaseScore: baseScore,
    TemporalScore: roundedUp(baseScore * temporal),
    ModifiedImpactSubScore: roundedUp(modifiedSubScore),
    ModifiedImpact: roundedUp(modifiedImpact),
    ModifiedExploitability: roundedUp(modifiedExploitability),
    EnvironmentalScore: roundedUp(together(modifiedImpact, modifiedExploitability, isModified) * temporal),
  };
}

function changedImpact(subScore: number, raised: number, power: number): number {
  return 7.52 * (subScore - 0.029) - 3.25 * raised ** power;
}

function together(impact: number, exploitability: number, isScopeChanged: boolean): number {
  if (impact <= 0) return 0;
  return roundedUp(Math.min((isScopeChanged ? 1.08 : 1) * (impact + exploitability), 10));
}

/** To one decimal, upwards; what lies beyond five decimals does not count. */
function roundedUp(score: number): number {
  const whole = Math.trunc(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : Math.floor(whole / 10_000 + 1) / 10;
}

function scope(args: JsonObject, name: string): string {
  const letter = textArgument(args, name);
  if (['U', 'C', ...(name === 'MS' ? ['X', ''] : [])].includes(letter)) return letter;
  throw new AutomationFailed(`"${name}" must be U or C, not ${shown(argument(args, name))}.`);
}

function weight(args: JsonObject, metric: Metric, name: string, isScopeChanged: boolean): number {
  const letter = textArgument(args, name) || 'X';
  const found = weightOf(metric, letter, isScopeChanged);
  if (found !== undefined) return found;
  throw new AutomationFailed(
    `"${name}" must be one of ${Object.keys(weights[metric]).join(', ')}, not ${shown(argument(args, name))}.`,
  );
}
