import type { HostileClass, HostileInput } from '../hostile-input.js';
import { ends, sets } from '../playbooks.js';

const pattern = (resource: string) => new RegExp(`was stopped: it needs too much (?:${resource})`);

/** Functions that take too much, and of what. */
function stops(
  name: string,
  source: string,
  resource: string,
  reason: string,
  context: Readonly<Record<string, unknown>> = {},
): HostileInput {
  return ends(name, { 1: sets('A', `\${.=${source}}`) }, pattern(resource), reason, { context });
}

const many = Array.from({ length: 60 }, (_, index) => index);

/** Attack class 9 in QuickJS: what has functions need not end. */
export const playbookFunctions: HostileClass = {
  title: 'functions of a playbook that take time and memory',
  inputs: [
    stops('a loop without end', '(() => { for (;;); })()', 'time', 'the process stands still'),
    stops(
      'a loop that does not let itself be ended',
      '(() => { for (;;) try { for (;;); } catch { } finally { continue } })()',
      'time',
      'an interruption that can be caught is none',
    ),
    stops(
      'a recursion without end',
      '(function f(x) { return f(x) + 1 })(1)',
      'recursion',
      'the stack of the sandbox is the stack of the host',
    ),
    stops(
      'lists without end',
      '(() => { let a = []; for (;;) a.push(new Array(1000).fill(1)) })()',
      'memory',
      'gigabytes, and the process is gone',
    ),
    stops(
      'a text that doubles',
      '(() => { let s = "x"; for (let i = 0; i < 40; i++) s += s; return s.length })()',
      'memory|time',
      'forty doublings are a terabyte',
    ),
    stops(
      'a text of a gigabyte at once',
      '(() => "x".repeat(2 ** 29).length)()',
      'memory',
      'one call of a method that the interpreter cannot look up from',
    ),
    stops(
      'a list of a billion',
      '(() => Array(1e9).fill(0).length)()',
      'memory|time',
      'a list with holes is small until it is filled',
    ),
    stops(
      'a result that is too large',
      '(() => JSON.stringify(Array.from({ length: 400000 }, (_, i) => ({ name: "item " + i }))))()',
      'room for its result|memory|time',
      'the host takes over what the sandbox has made',
    ),
    stops(
      'a sort that never knows',
      '(() => { const a = Array.from({ length: 5000 }, (_, i) => i); for (;;) a.sort((x, y) => ((x * 7919) % 13) - ((y * 31) % 7)) })()',
      'time',
      'a comparator that contradicts itself keeps a sort busy',
    ),
    stops(
      'a regular expression that goes back and forth',
      '(() => /^(a+)+$/.test("a".repeat(60) + "b"))()',
      'time',
      'exponential time in one call',
    ),
    stops(
      'searches that the interpreter cannot look up from',
      '(() => { const a = new Array(1e6).fill(0); for (;;) a.indexOf(1) })()',
      'time',
      'ten thousand searches of a million items lie between two looks: minutes',
    ),
    stops(
      'one search that takes an hour',
      '(() => { const a = "a".repeat(4e6); return a.indexOf("a".repeat(2e6) + "b") })()',
      'time',
      'the product of two lengths in a single instruction: no look is taken at all',
    ),
    ends(
      'a program for each of many items',
      { 1: sets('A', '${L=(function () { let n = 0; while (n < 4e6) n++; return n })()}') },
      pattern('work|time'),
      'each is within the limits of one program, and there are as many as a vendor likes',
      { context: { L: many } },
    ),
    ends(
      'a value that is nested too deep',
      { 1: sets('A', '${L=(function () { return val })()}') },
      pattern('nesting of its value'),
      'the parser of the sandbox does not watch its own depth, and its stack is small',
      { context: { L: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) } },
    ),
  ],
};
