import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { finding } from '../playbooks.js';

const nothing = (got: unknown) => expect(got ?? null).toBeNull();
const wayOut =
  'every object leads to Function, and Function to the whole process (n8n CVE-2025-68613, vm2 CVE-2023-37466)';
const stopped = /was stopped|too much|too (?:long|deep|large)|at most|out of memory|stack/i;

/** Attack classes 1, 2, 5, 6, 7 and 9, in the tier that has functions: JavaScript in QuickJS inside WebAssembly. */
export const playbookTiers: HostileClass = {
  title: 'playbooks whose expressions want out',
  inputs: [
    finding(
      'the process by the constructor',
      '.=val.constructor.constructor("return typeof process")()',
      (got) => expect([undefined, 'undefined']).toContain(got),
      wayOut,
    ),
    finding(
      'the process by a getter',
      '.=({get a(){return typeof process + typeof require + typeof globalThis.fetch}}).a',
      (got) => expect(got).toBe('undefinedundefinedundefined'),
      wayOut,
    ),
    finding(
      'eval',
      '.=eval("typeof process")',
      (got) => expect([undefined, 'undefined']).toContain(got),
      'a text becomes a program',
    ),
    finding(
      'a module that is imported',
      '.=import("node:fs")',
      (got) => expect(JSON.stringify(got ?? {})).toBe('{}'),
      'dynamic import is a keyword and no name that can be hidden (vm2)',
    ),
    finding(
      'an asynchronous function',
      '.=(async () => { await 1; return process })()',
      (got) => expect(JSON.stringify(got ?? null)).not.toContain('pid'),
      'what it leads to is run after the guard has gone (vm2 CVE-2023-32314)',
    ),
    finding(
      'a host error and its stack',
      '.=(() => { try { null.f } catch (e) { return e.constructor.constructor("return typeof process")() } })()',
      (got) => expect([undefined, 'undefined']).toContain(got),
      'errors of the host carry its constructors (vm2 CVE-2022-36067)',
    ),
    finding(
      'a proxy around everything',
      '.=new Proxy({}, {get: () => () => { throw val.constructor }}).x()',
      nothing,
      'traps run where nobody expects code (CVE-2023-32314)',
    ),
    finding(
      'a prototype that is changed',
      '.=(() => { Object.prototype.polluted = 1; Array.prototype.map = null; return [1].polluted })()',
      (got) => expect([1, undefined]).toContain(got),
      'the next evaluation would find it changed',
    ),
    finding(
      'toJSON and then',
      '.=({then(f){ f(1) }, toJSON(){ return process }})',
      (got) => expect(JSON.stringify(got ?? null)).not.toContain('pid'),
      'whoever awaits or writes it calls it',
    ),
    finding(
      'a symbol that describes itself',
      '.=({[Symbol.toPrimitive]: () => { while (true); }}) + ""',
      stopped,
      'turning it into text runs it',
    ),
    finding(
      'a loop without an end',
      '.=(() => { while (true); })()',
      stopped,
      'one evaluation holds the only thread (class 9)',
    ),
    finding(
      'a loop in a comparator',
      '.=val.List.sort((a, b) => { for (;;); })',
      stopped,
      'the sort of the host would not look up',
      { List: [3, 1, 2] },
    ),
    finding(
      'recursion without an end',
      '.=(function f() { return f() + 1 })()',
      stopped,
      'the stack of the host is everybody’s',
    ),
    finding(
      'recursion by a getter',
      '.=(() => { const o = {get a() { return this.a }}; return o.a })()',
      stopped,
      'the same, where no call is written',
    ),
    finding(
      'a text that is doubled',
      '.=(() => { let a = "x"; for (let i = 0; i < 40; i += 1) a += a; return a.length })()',
      stopped,
      'a terabyte in forty steps',
    ),
    finding('a repeat of a gigabyte', '.="x".repeat(2 ** 30)', stopped, 'a single native call'),
    finding('a list of a billion', '.=Array(1e9).fill(0)', stopped, 'a single native call'),
    finding('a text padded to a gigabyte', '.="".padStart(2 ** 30, "ab")', stopped, 'a single native call'),
    finding(
      'a pattern that backtracks',
      '.=/^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")',
      stopped,
      'catastrophic backtracking of the interpreter’s own engine',
    ),
    finding(
      'lists in lists in lists',
      '.=(() => { let a = []; for (let i = 0; i < 1e6; i += 1) a = [a]; return a })()',
      stopped,
      'whoever writes it recurses',
    ),
    finding(
      'a hundred thousand brackets',
      `.=${'('.repeat(100_000)}1${')'.repeat(100_000)}`,
      /deep|characters|nest/i,
      'the parser recurses',
    ),
    finding(
      'a circle',
      '.=(() => { const a = {}; a.a = a; return a })()',
      nothing,
      'whoever writes it never ends',
    ),
    finding(
      'a number of no kind',
      '.=10n ** 100000n',
      nothing,
      'a number of a million digits, written as JSON',
    ),
    finding('an empty answer', '.=undefined', nothing, 'it is none of the values of JSON'),
    finding(
      'WebAssembly and workers',
      '.=typeof WebAssembly + typeof Worker + typeof SharedArrayBuffer',
      (got) => expect(String(got)).toMatch(/^undefinedundefined/),
      'native code, threads',
    ),
  ],
};
