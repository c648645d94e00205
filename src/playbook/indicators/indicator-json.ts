import type { Json, JsonObject } from '../../language/json/json.js';
import type { Indicator } from './indicator.js';
import { verdictOf } from './verdict.js';

/** Who has set a score that no source has. */
export const manualVendor = 'Manual';

/** An indicator as the server's commands answer with it (`spec/builtin-scripts.md`, findIndicators). */
export function indicatorJson(indicator: Indicator): JsonObject {
  const { id, value, type, sources, manualScore, tags, comments, fields, investigations } = indicator;
  const bySource = [...sources].map(([vendor, { score, reliability }]): [string, Json] => [
    vendor,
    { score, ...(reliability === undefined ? {} : { reliability }) },
  ]);
  return {
    id,
    value,
    indicator_type: type,
    score: verdictOf(indicator),
    ...(manualScore === undefined ? {} : { manualScore: true, setBy: manualVendor }),
    source: [...sources.keys()].join(','),
    sourceBrands: [...sources.keys()],
    moduleToFeedMap: Object.fromEntries(bySource),
    investigationIDs: investigations,
    comments: comments.map((content) => ({ content })),
    firstSeen: new Date(indicator.firstSeen).toISOString(),
    lastSeen: new Date(indicator.lastSeen).toISOString(),
    CustomFields: { ...fields, ...(tags.length > 0 ? { tags } : {}) },
  };
}
