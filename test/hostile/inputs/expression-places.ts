import { expect } from '@jest/globals';
import type { HostileClass } from '../hostile-input.js';

const line = (path: string) => `!vmray-get-sample sample_id=\${${path}}`;

/** Attack classes 5 and 6: the other places where a path or a key may hold JavaScript. */
export const expressionPlaces: HostileClass = {
  title: 'selectors, paths of answers and keys that run code',
  inputs: [
    {
      name: 'a selector that calls a function of the context',
      reason:
        'a host object or function in the context is called by the expression (expr-eval CVE-2025-12735)',
      attack: {
        kind: 'command',
        line: line('File(val.run("id") || val.toString() || val.valueOf == 1).Name'),
        context: { File: [{ Name: '7', run: 'x', toString: 'y', valueOf: 2 }] },
      },
      expect: ({ text }) => expect(text).toMatch(/Missing required argument/),
    },
    {
      name: 'a selector that runs code',
      reason:
        'filters of JSONPath were evaluated as JavaScript (jsonpath-plus CVE-2024-21534, CVE-2025-1302)',
      attack: {
        kind: 'command',
        line: line('File(val.constructor.constructor("return process.exit()")()).Name'),
        context: { File: [{ Name: '5' }] },
      },
      expect: ({ text }) => expect(text).toContain('second tier'),
    },
    {
      name: 'a path of an answer that runs code',
      reason: 'extend-context is read after the command, in another place of the code',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id=5 extend-context="A=data.sample_id=>val.constructor.constructor(\'return process\')()"',
      },
      expect: ({ text }) => expect(text).toContain('second tier'),
    },
    {
      name: 'a context key whose condition runs code',
      reason: 'the key of an entry holds JavaScript too, which is tried for each item that is there',
      attack: {
        kind: 'command',
        line: '!vmray-get-sample sample_id=5 extend-context="A(val.constructor.constructor(\'return process\')())=data.sample_id"',
        context: { A: [{ constructor: 1 }] },
      },
      expect({ door, text, context }) {
        if (door !== 'library') return;
        expect(text).toContain('which a condition may not use');
        expect(context).toMatchObject({ A: [{ constructor: 1 }, 5] });
      },
    },
  ],
};
