import type { Segment } from '../../../language/context/context-path.js';
import { parseContextPath } from '../../../language/context/parse-context-path.js';
import type { Json } from '../../../language/json/json.js';
import { exactly, type Step, type Wanted, type Wish } from './wish.js';

/** What must lie where for a written path to find what is wanted: what its selectors ask for too. */
export function wishesAt(written: string, wanted: Wanted): readonly Wish[] {
  const segments = segmentsOf(written);
  const path: Step[] = [];
  const selected: Wish[] = [];
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'key') path.push(segment.name);
    // The first of a list is the only one, where nothing else is asked for.
    else if (segment.kind === 'index' && segment.index > 0 && segment.index < 20) path.push(segment.index);
    else if (segment.kind === 'selector' && index > 0)
      selected.push(...selectedBy(path, segment.program.source));
  }
  return path.length === 0 ? [] : [...selected, { path, wanted }];
}

function segmentsOf(written: string): readonly Segment[] {
  try {
    return parseContextPath(written.replace(/^\$\{|\}$/g, '')).segments;
  } catch {
    return [];
  }
}

/** What a selector compares with a text or a number: `val.Vendor == 'x' && val.Score >= 3`. */
function selectedBy(path: readonly Step[], source: string): readonly Wish[] {
  const comparison =
    /\bval(?:\.([\w.]{1,200}))?\s{0,5}(===?|!==?|>=|<=)\s{0,5}(?:(["'])([^"']{0,500})\3|(-?\d{1,15}))/g;
  return [...source.matchAll(comparison)].map(([, name = '', operator = '', , text = '', digits]) => {
    const literal: Json = digits === undefined ? text : Number(digits);
    const value = operator.startsWith('!') ? `other than ${String(literal)}` : literal;
    return { path: [...path, ...name.split('.').filter((step) => step !== '')], wanted: exactly(value) };
  });
}
