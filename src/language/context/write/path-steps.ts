import { parseContextPath } from '../parse-context-path.js';

/** A step into a context that is written: a member, or an element from 0. */
export type WriteStep = string | number;

/** The steps of a path that can be written to; undefined for one with selectors, ranges or a getter, or for none. */
export function pathSteps(path: string): readonly WriteStep[] | undefined {
  const { segments, getter } = parseContextPath(path);
  if (getter !== undefined || segments.length === 0) return undefined;
  const steps: WriteStep[] = [];
  for (const segment of segments) {
    if (segment.kind === 'key') steps.push(segment.name);
    else if (segment.kind === 'index') steps.push(segment.index);
    else return undefined;
  }
  return steps;
}
