import type { JsonObject } from '../../../sdk/index.js';
import { field } from './field.js';

export const threatIndicatorPath = 'VMRay.ThreatIndicator(obj.ID === val.ID)';

export function threatIndicatorContext(indicator: JsonObject): JsonObject {
  return {
    AnalysisID: field(indicator, 'analysis_ids'),
    Category: field(indicator, 'category'),
    Classification: field(indicator, 'classifications'),
    ID: field(indicator, 'id'),
    Operation: field(indicator, 'operation'),
  };
}
