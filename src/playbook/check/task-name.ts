import type { Task } from '../plan/task.js';

const longestName = 60;

/** A task as messages name it: `Task 12 ("Get the sample")`. */
export function taskName({ id, name }: Task): string {
  const shownId = id.length > longestName ? `${id.slice(0, longestName)}…` : id;
  if (name === '') return `Task ${shownId}`;
  return `Task ${shownId} (${JSON.stringify(name.length > longestName ? `${name.slice(0, longestName)}…` : name)})`;
}
