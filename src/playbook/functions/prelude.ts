/**
 * What is set up in the sandbox before any program: the time and the chance of the event, and how a program becomes a
 * function of `val`. An expression may be followed by functions that it calls; statements give their last value. Only
 * JSON text goes in and comes out: undefined for no result, false for one that is too long. What a program leaves behind
 * under a name of its own is gone the next time.
 */
export const prelude = `
'use strict';
(() => {
  const { parse, stringify } = JSON;
  const Original = Date;
  let now = 0;
  let chance = 1;
  function FixedDate(...args) {
    if (!new.target) return new Original(now).toString();
    return Reflect.construct(Original, args.length === 0 ? [now] : args, new.target);
  }
  FixedDate.prototype = Original.prototype;
  Original.prototype.constructor = FixedDate;
  FixedDate.now = () => now;
  FixedDate.parse = Original.parse;
  FixedDate.UTC = Original.UTC;
  globalThis.Date = FixedDate;
  Math.random = () => {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    return chance / 4294967296;
  };
  const indirect = eval;
  const known = new Set(Reflect.ownKeys(globalThis));
  function forget() {
    for (const key of Reflect.ownKeys(globalThis)) if (!known.has(key)) Reflect.deleteProperty(globalThis, key);
  }
  return (source, longest) => {
    let work;
    try {
      work = indirect('(function (val) { return (' + source + '\\n); })');
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const text = stringify(source);
      work = indirect('(function (val) { return eval(' + text + '); })');
    }
    return (json, time) => {
      now = time;
      chance = time >>> 0;
      try {
        const text = stringify(work(parse(json)));
        return text !== undefined && text.length > longest ? false : text;
      } finally {
        forget();
      }
    };
  };
})()
`;
