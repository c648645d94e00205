/** Query members by name. Of a repeated one the last counts. */
export function queryOf(query: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  if (typeof query !== 'object' || query === null) return texts;
  for (const [name, value] of Object.entries(query)) {
    const text: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof text === 'string') texts.set(name, text);
  }
  return texts;
}

/** A part of the path by its name in the route, decoded; empty where there is none. */
export function pathPart(parts: unknown, name: string): string {
  if (typeof parts !== 'object' || parts === null || !Object.hasOwn(parts, name)) return '';
  const value: unknown = Reflect.get(parts, name);
  return typeof value === 'string' ? value : '';
}

/** An id in the path; NaN for what is no whole number, which no record has. */
export function pathId(parts: unknown, name = 'id'): number {
  const text = pathPart(parts, name);
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
