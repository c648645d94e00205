import type { Json } from '../json/json.js';

/** One value for the context: `path` is a context key and may carry a selector, `VMRay.Sample(val.SampleID === obj.SampleID)`. */
export interface Output {
  readonly path: string;
  readonly value: Json;
}
