import { expect } from '@jest/globals';
import type { HostileClass, HostileInput } from '../hostile-input.js';

const line = (path: string) => `!vmray-get-sample sample_id=\${${path}}`;

/** What would be calculated if names of the host were in reach, in place of what is said. */
function refused(name: string, path: string, words: string, reason: string): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'command', line: line(path) },
    expect({ text }) {
      expect(text).toContain(words);
      expect(text).toContain('second tier');
    },
  };
}

/** It is read, and finds nothing: there is no such own member. */
function findsNothing(name: string, path: string, reason: string): HostileInput {
  return {
    name,
    reason,
    attack: { kind: 'command', line: line(path) },
    expect: ({ text }) => expect(text).toMatch(/Missing required argument \\?"sample_id/),
  };
}

/** Attack classes 1, 2, 5, 6 and 7: ways from a value to the maker of functions, and to the program around it. */
export const expressions: HostileClass = {
  title: 'expressions that walk out of their language',
  inputs: [
    refused(
      'the constructor of the constructor',
      '.=val.constructor.constructor("return process.env")()',
      'a call of a computed function',
      'every object leads to Function, and Function to the whole process (n8n CVE-2025-68613)',
    ),
    findsNothing(
      'the constructor, its name in pieces',
      '.={}["con" + "structor"] || ""["\\u0063onstr" + \'uctor\']',
      'a filter looks for the whole word, and for letters as they are written (n8n CVE-2026-25049)',
    ),
    findsNothing(
      'the constructor of a method, by optional steps',
      '.=[]?.concat?.["constructor"] ?? [].concat.constructor ?? (0).toString["__proto__"]',
      'a rule for members that forgets optional ones, and that methods are objects too (n8n CVE-2026-1470)',
    ),
    findsNothing(
      'members called as if they were methods',
      '.=val.__lookupGetter__("__proto__") || val.__defineGetter__("a", "b") || [].reduceLeft("x")',
      'a getter that a host calls later; inherited functions are in no list of names',
    ),
    refused(
      'a list that is spread into a call',
      '.=[].concat(...["constructor"])',
      'the operator',
      'a rewriting of the tree that does not visit spreads (n8n CVE-2026-85165)',
    ),
    refused(
      'a key that is computed',
      '.={[val.constructor]: 1}',
      'a computed key',
      'the name of a member that is not checked as a member (n8n CVE-2026-85165)',
    ),
    refused(
      'a getter in an object',
      '.={get a() { return this.constructor }}',
      'at column',
      'runs when somebody looks at the result, outside of the sandbox (vm2 CVE-2026-22709)',
    ),
    refused(
      'a function, its body and its own this',
      '=>(() => this)().process || function () { return this }()',
      'an arrow function',
      'arrow bodies and unbound this: the global object (n8n CVE-2026-72765)',
    ),
    refused(
      'a class that extends what is computed',
      '.=class extends (0, eval)("Object") {}',
      'class',
      'the heritage of a class is an expression too (n8n CVE-2026-72765)',
    ),
    refused(
      'a switch with a label',
      '.=x: switch (val) { case val.constructor("return process")(): break x }',
      'switch',
      'labels and cases are left out of deny lists (n8n CVE-2026-85165)',
    ),
    refused(
      'a tagged template',
      '.=val.constructor`return process``$`',
      'a template',
      'a call without parentheses (expr-eval and others)',
    ),
    refused(
      'with, and the comma',
      '.=with (val) (1, constructor)("return process")',
      'with',
      'changes what a name means after it was checked',
    ),
    refused(
      'the hook for stack traces',
      '.=Error.prepareStackTrace = (e, frames) => frames[0].getThis()',
      'Error',
      'frames of the host are handed to the guest (vm2 CVE-2022-36067)',
    ),
    refused(
      'a promise of another species',
      '.=import("fs").then(async (fs) => await fs)',
      'import',
      'an asynchronous result is unwrapped by the host (vm2 CVE-2026-22709, CVE-2026-45411)',
    ),
    refused(
      'Reflect, Proxy and Function by name',
      '.=Reflect.construct(Function, ["return new Proxy(process, {})"])()',
      'Reflect',
      'builtins that a deny list forgets (vm2 CVE-2026-47140)',
    ),
    findsNothing(
      'names of the host',
      '.=process.env.VMRAY_API_KEY || arguments.callee || module.require || __dirname',
      'what is in scope where the expression is evaluated',
    ),
    {
      name: 'a name with an escape in it',
      reason: 'the checker reads letters, the engine reads \\u0070rocess as process',
      attack: { kind: 'command', line: line('.=\\u0070rocess.env') },
      expect: ({ text }) => expect(text).toContain('has no meaning here'),
    },
  ],
};
