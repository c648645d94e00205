import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';
import { ends, leaves, sets, transformed } from '../playbooks.js';

/** It is run by the second tier: what it finds there is of no use. */
const finds = (name: string, source: string, value: unknown, reason: string) =>
  leaves(name, `\${.=${source}}`, value, reason);

const untouched = (source: string, after: string) => ({
  1: sets('B', `\${.=${source}}`, '2'),
  2: sets('A', `\${.=${after}}`),
});

/** Attack classes 1, 2, 4, 5 and 7, in the tiers of a playbook: functions run in QuickJS, which shares no object with the host. */
export const playbookWalks: HostileClass = {
  title: 'expressions of a playbook that walk out of their sandbox',
  inputs: [
    finds(
      'the maker of functions',
      'val.constructor.constructor("return typeof process + typeof require")() + (() => 1)()',
      'undefinedundefined1',
      'every object leads to Function, and Function to the whole process (n8n CVE-2025-68613)',
    ),
    finds(
      'the makers of other functions',
      '[async () => {}, function* () {}, async function* () {}].map(f => f.constructor("return typeof process")).length',
      3,
      'a deny list forgets the makers of asynchronous functions and generators (vm2 CVE-2026-22709)',
    ),
    finds(
      'eval, direct and not',
      '[eval("typeof process"), (0, eval)("typeof module"), (() => eval("typeof val"))()]',
      ['undefined', 'undefined', 'object'],
      'what eval sees is the scope of the host where the sandbox is none',
    ),
    finds(
      'names of the host',
      '["process", "require", "module", "WebAssembly", "fetch", "Buffer", "std", "os", "scriptArgs"].filter(x => x in globalThis || eval("typeof " + x) !== "undefined").length',
      0,
      'a host object that was left in scope (expr-eval CVE-2025-12735)',
    ),
    finds(
      'an import that is waited for',
      '(() => { let got = "nothing"; import("node:fs").then(fs => { got = fs }, () => { got = "refused" }); return got })()',
      'nothing',
      'a module loader that reads files; the host unwraps the promise (vm2 CVE-2026-45411)',
    ),
    finds(
      'the hook for stack traces',
      '(() => { Error.prepareStackTrace = (e, frames) => frames; const s = new Error("x").stack; return typeof s })()',
      'string',
      'frames of the host are handed to the guest (vm2 CVE-2022-36067)',
    ),
    finds(
      'a proxy with a handler for everything',
      'new Proxy({}, new Proxy({}, { get: (t, trap) => trap === "ownKeys" ? () => ["a"] : trap === "getOwnPropertyDescriptor" ? () => ({ value: 1, enumerable: true, configurable: true }) : undefined }))',
      {},
      'the host looks at what it is given, and each look runs the guest (vm2 CVE-2026-47140)',
    ),
    finds(
      'Reflect and Symbol',
      '(() => [Reflect.construct(Function, ["return typeof process"])(), String(Symbol.for("nodejs.util.inspect.custom")), Symbol.iterator in Object([])])()',
      ['undefined', 'Symbol(nodejs.util.inspect.custom)', true],
      'registered symbols are shared between realms, and hooks of the host hang on them',
    ),
    finds(
      'a result with methods that a host calls',
      '(() => ({ then(resolve) { resolve(1) }, toString() { return "t" }, valueOf: () => 5, [Symbol.toPrimitive]: () => 6, a: 1 }))()',
      { a: 1 },
      'a thenable is awaited, a valueOf is called by the host (vm2 CVE-2026-22709)',
    ),
    finds(
      'a result that says what it is as JSON',
      '(() => ({ toJSON() { return { __proto__: null, polluted: this.constructor.name } } }))()',
      { polluted: 'Object' },
      'toJSON runs while the result is written, after the checks',
    ),
    finds(
      'a prototype as the name of a member',
      '(() => JSON.parse(\'{"__proto__": {"polluted": 1}, "a": 2}\'))()',
      JSON.parse('{"__proto__": {"polluted": 1}, "a": 2}'),
      'copied by assignment it becomes the prototype (Node-RED CVE-2021-21297)',
    ),
    ends(
      'prototypes that are changed for the next',
      untouched(
        '(() => { Object.prototype.polluted = 1; Array.prototype.map = null; JSON.stringify = () => "7"; String.prototype.trim = () => 8; return 1 })()',
        '[({}).polluted, typeof [].map, " x ".trim(), (() => JSON.stringify(val.B))()]',
      ),
      ({ context }) => expect(context?.['A']).toEqual([null, 'function', 'x', '1']),
      'what one evaluation changes, the next one, of another author, runs with',
    ),
    ends(
      'a name that is left for the next',
      untouched(
        '(() => { globalThis.leak = val; this.leak2 = 1; Date.now = () => 0; return 1 })()',
        '(() => typeof leak + typeof leak2)()',
      ),
      ({ context }) => expect(context?.['A']).toBe('undefinedundefined'),
      'data of one investigation is read by the playbook of another',
    ),
    ends(
      'a prototype that is changed for the next run of the same program',
      {
        1: sets(
          'B',
          '${.=(() => { Array.prototype.seen = (Array.prototype.seen || 0) + 1; return [].seen })()}',
          '2',
        ),
        2: sets(
          'A',
          '${.=(() => { Array.prototype.seen = (Array.prototype.seen || 0) + 1; return [].seen })()}',
        ),
      },
      ({ context }) => expect(context?.['A']).toBe(1),
      'a program that stays compiled remembers one investigation in the next',
    ),
    leaves(
      'members in the first tier',
      '${.=val?.constructor || ""?.constructor || [].concat?.constructor || val?.__proto__?.polluted || "nothing"}',
      'nothing',
      'own members only: there is no way up (n8n CVE-2026-25049)',
    ),
    ends(
      'a walk by JMESPath',
      {
        1: sets(
          'A',
          transformed('Way', [
            'jmespath',
            {
              expression: '{a: constructor.name, b: keys(@), c: "__proto__".constructor.name}',
            },
          ]),
        ),
      },
      ({ context, tasks }) =>
        expect([context?.['A'], tasks['1']?.error]).toEqual([{ a: null, b: ['own'], c: null }, undefined]),
      'a library that looks members up by inheritance, and could be led to what makes them',
      { context: { Way: { own: 1 } } },
    ),
  ],
};
