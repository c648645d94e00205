import { expect } from '@jest/globals';
import { finding, type PlaybookInput } from '../playbook-input.js';

const nothing = (got: unknown) => expect(got ?? null).toBeNull();
const wayOut =
  'every object leads to Function, and Function to the whole process (n8n CVE-2025-68613, vm2 CVE-2023-37466)';
const stopped = /was stopped|too much|too (?:long|deep|large)|at most|out of memory|stack/i;

/** Attack classes 1, 2, 5, 6, 7 and 9, in the tier that has functions: JavaScript in QuickJS inside WebAssembly. */
export const playbookTiers: readonly PlaybookInput[] = [
  finding(
    'the process by the constructor',
    '.=val.constructor.constructor("return typeof process")()',
    wayOut,
    (got) => expect([undefined, 'undefined']).toContain(got),
  ),
  finding(
    'the process by a getter',
    '.=({get a(){return typeof process + typeof require + typeof globalThis.fetch}}).a',
    wayOut,
    (got) => expect(got).toBe('undefinedundefinedundefined'),
  ),
  finding('eval', '.=eval("typeof process")', 'a text becomes a program', (got) =>
    expect([undefined, 'undefined']).toContain(got),
  ),
  finding(
    'a module that is imported',
    '.=import("node:fs")',
    'dynamic import is a keyword and no name that can be hidden (vm2)',
    (got) => expect(JSON.stringify(got ?? {})).toBe('{}'),
  ),
  finding(
    'an asynchronous function',
    '.=(async () => { await 1; return process })()',
    'what it leads to is run after the guard has gone (vm2 CVE-2023-32314)',
    (got) => expect(JSON.stringify(got ?? null)).not.toContain('pid'),
  ),
  finding(
    'a host error and its stack',
    '.=(() => { try { null.f } catch (e) { return e.constructor.constructor("return typeof process")() } })()',
    'errors of the host carry its constructors (vm2 CVE-2022-36067)',
    (got) => expect([undefined, 'undefined']).toContain(got),
  ),
  finding(
    'a proxy around everything',
    '.=new Proxy({}, {get: () => () => { throw val.constructor }}).x()',
    'traps run where nobody expects code (CVE-2023-32314)',
    nothing,
  ),
  finding(
    'a prototype that is changed',
    '.=(() => { Object.prototype.polluted = 1; Array.prototype.map = null; return [1].polluted })()',
    'the next evaluation would find it changed',
    (got) => expect([1, undefined]).toContain(got),
  ),
  finding(
    'toJSON and then',
    '.=({then(f){ f(1) }, toJSON(){ return process }})',
    'whoever awaits or writes it calls it',
    (got) => expect(JSON.stringify(got ?? null)).not.toContain('pid'),
  ),
  finding(
    'a symbol that describes itself',
    '.=({[Symbol.toPrimitive]: () => { while (true); }}) + ""',
    'turning it into text runs it',
    stopped,
  ),
  finding(
    'a loop without an end',
    '.=(() => { while (true); })()',
    'one evaluation holds the only thread (class 9)',
    stopped,
  ),
  finding(
    'a loop in a comparator',
    '.=val.List.sort((a, b) => { for (;;); })',
    'the sort of the host would not look up',
    stopped,
    { List: [3, 1, 2] },
  ),
  finding(
    'recursion without an end',
    '.=(function f() { return f() + 1 })()',
    'the stack of the host is everybody’s',
    stopped,
  ),
  finding(
    'recursion by a getter',
    '.=(() => { const o = {get a() { return this.a }}; return o.a })()',
    'the same, where no call is written',
    stopped,
  ),
  finding(
    'a text that is doubled',
    '.=(() => { let a = "x"; for (let i = 0; i < 40; i += 1) a += a; return a.length })()',
    'a terabyte in forty steps',
    stopped,
  ),
  finding('a repeat of a gigabyte', '.="x".repeat(2 ** 30)', 'a single native call', stopped),
  finding('a list of a billion', '.=Array(1e9).fill(0)', 'a single native call', stopped),
  finding('a text padded to a gigabyte', '.="".padStart(2 ** 30, "ab")', 'a single native call', stopped),
  finding(
    'a pattern that backtracks',
    '.=/^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")',
    'catastrophic backtracking of the interpreter’s own engine',
    stopped,
  ),
  finding(
    'lists in lists in lists',
    '.=(() => { let a = []; for (let i = 0; i < 1e6; i += 1) a = [a]; return a })()',
    'whoever writes it recurses',
    stopped,
  ),
  finding(
    'a hundred thousand brackets',
    `.=${'('.repeat(100_000)}1${')'.repeat(100_000)}`,
    'the parser recurses',
    /deep|characters|nest/i,
  ),
  finding(
    'a circle',
    '.=(() => { const a = {}; a.a = a; return a })()',
    'whoever writes it never ends',
    nothing,
  ),
  finding(
    'a number of no kind',
    '.=10n ** 100000n',
    'a number of a million digits, written as JSON',
    nothing,
  ),
  finding('an empty answer', '.=undefined', 'it is none of the values of JSON', nothing),
  finding(
    'WebAssembly and workers',
    '.=typeof WebAssembly + typeof Worker + typeof SharedArrayBuffer',
    'native code, threads',
    (got) => expect(String(got)).toMatch(/^undefinedundefined/),
  ),
];
