import { isJsonList } from '../../../language/json/json.js';
import type { Branch } from '../task.js';
import type { MapView } from './map-view.js';
import { type Placed, type Reading, scalarText } from './reading.js';

/** How labels are compared (`spec/playbook-format.md` section 4.1). */
export function labelKey(label: string): string {
  return label.trim().toLowerCase();
}

/** Reads `nexttasks`. Labels that differ in case or blanks only are one branch. */
export function readBranches(reading: Reading, task: MapView): readonly Branch[] {
  const branches = new Map<string, Branch>();
  for (const [label, placed] of task.map('nexttasks')?.entries() ?? []) {
    const key = labelKey(label);
    const before = branches.get(key);
    const to = [...new Set([...(before?.to ?? []), ...idsIn(reading, placed)])];
    const branch: Branch = { label: before?.label ?? label, key, to };
    branches.set(key, branch);
    reading.place(branch, placed.path);
  }
  return [...branches.values()];
}

function idsIn(reading: Reading, { value, path }: Placed): readonly string[] {
  const items = isJsonList(value)
    ? value.map((item, index) => ({ value: item, path: [...path, index] }))
    : [{ value, path }];
  return items.flatMap((item) => {
    const id = scalarText(reading, item);
    return id === undefined || id === '' ? [] : [id];
  });
}
