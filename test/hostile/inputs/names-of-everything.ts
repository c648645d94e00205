/** Names that every object of JavaScript answers to, or that it is asked for behind one's back. */
export const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  '__defineGetter__',
  'length',
] as const;

/** An object of its own with a member of each name; in a literal, `__proto__` would be no member. */
export const members = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, value]));
