/** Levels that are written; a vendor's answer can have a hundred thousand, and writing them would end the process. */
const deepest = 500;

/** A value as JSON text. What is nested deeper than anybody reads is left out, and says so. */
export function jsonText(value: unknown, indentation?: number): string {
  try {
    return JSON.stringify(value, null, indentation);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify(cut(value, 0), null, indentation);
  }
}

function cut(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return `… nested deeper than ${deepest} levels`;
  if (Array.isArray(value)) return value.map((item) => cut(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cut(item, depth + 1)]));
}
