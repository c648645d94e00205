import { EntryType } from '../../language/entry/entry.js';
import { isJsonList, isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList, asNumber } from '../../playbook/values/cast.js';
import { answered } from '../answer.js';
import { flagArgument, textArgument } from '../given.js';

const kinds: ReadonlySet<string> = new Set(['file', 'hash', 'ip', 'url', 'domain', 'email']);
const [suspicious, bad] = [2, 3] as const;

/**
 * `IsMaliciousIndicatorFound`: whether the scores in the context, or, where it is asked for, the indicators of the
 * investigation, name anything malicious.
 */
export const isMaliciousIndicatorFound: Automation = {
  name: 'IsMaliciousIndicatorFound',
  description: 'Tells whether a malicious indicator was found.',
  tags: ['condition'],
  arguments: [
    {
      name: 'includeSuspicious',
      description: 'Whether suspicious is enough.',
      options: ['yes', 'no'],
      default: 'no',
      isDefault: true,
    },
    {
      name: 'queryIndicators',
      description: 'Whether the indicators of the investigation are asked for.',
      options: ['yes', 'no'],
      default: 'yes',
    },
    {
      name: 'includeManual',
      description: 'Whether a score that a person gave clears an indicator.',
      options: ['yes', 'no'],
      default: 'yes',
    },
    {
      name: 'maliciousQueryOverride',
      description: 'A query for malicious indicators, instead of the usual.',
    },
  ],
  run(call) {
    if (isInScores(call)) return answered(true);
    if (!flagArgument(call.args, 'queryIndicators')) return answered(false);
    return {
      kind: 'command',
      command: 'findIndicators',
      args: { query: queryOf(call), size: 1 },
      keep: null,
    };
  },
  resume(_call, _kept, entries) {
    const failed = entries.find(({ entry }) => entry.Type === EntryType.error);
    if (failed) throw new AutomationFailed(asAnyText(failed.entry.Contents));
    return answered(entries.some(({ entry }) => isJsonList(entry.Contents) && entry.Contents.length > 0));
  },
};

function isInScores({ args, context }: AutomationCall): boolean {
  const least = flagArgument(args, 'includeSuspicious') ? suspicious : bad;
  const scores = asList(member(context, 'DBotScore') ?? null).filter(isScore);
  const cleared = new Set(
    flagArgument(args, 'includeManual')
      ? scores
          .filter((score) => member(score, 'Vendor') === 'Manual' && scoreOf(score) < least)
          .map(indicatorOf)
      : [],
  );
  return scores.some((score) => scoreOf(score) >= least && !cleared.has(indicatorOf(score)));
}

/** A score of one of the kinds, for something. */
function isScore(value: Json): value is JsonObject {
  return (
    isJsonObject(value) &&
    kinds.has(asAnyText(member(value, 'Type') ?? null).toLowerCase()) &&
    indicatorOf(value) !== ''
  );
}

function scoreOf(score: JsonObject): number {
  return asNumber(member(score, 'Score') ?? null) ?? 0;
}

function indicatorOf(score: JsonObject): string {
  return asAnyText(member(score, 'Indicator') ?? null);
}

function queryOf({ args, investigationId }: AutomationCall): string {
  const usual = flagArgument(args, 'includeSuspicious')
    ? '(reputation:Bad or reputation:Suspicious)'
    : '(reputation:Bad)';
  return `${textArgument(args, 'maliciousQueryOverride') || usual} and investigationIDs:${investigationId}`;
}
