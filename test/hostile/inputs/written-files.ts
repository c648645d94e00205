import { expect } from '@jest/globals';
import type { HostileInput } from '../hostile-input.js';

type Expectation = NonNullable<HostileInput['expect']>;

/** Somewhere in what is said to people. */
const saying = (wanted: RegExp | undefined): Pick<HostileInput, 'expect'> =>
  wanted ? { expect: ({ text }) => expect(text).toMatch(wanted) } : {};

/** A `sortie.yml`, what must be said of it, or what else must hold. */
export function settings(
  name: string,
  reason: string,
  yaml: Uint8Array | string,
  said?: RegExp,
  holds?: Expectation,
): HostileInput {
  return { name, reason, attack: { kind: 'settings', yaml }, ...(holds ? { expect: holds } : saying(said)) };
}

/** An `integration.yml` that is in order but for what is given, and what `integration check` must say of it. */
export function manifest(
  name: string,
  reason: string,
  { root = '', commands = '    - {name: a, description: It., arguments: [], outputs: []}\n' },
  said: RegExp,
): HostileInput {
  const yaml = `commonfields: {id: evil, version: -1}\nname: evil\ndisplay: Evil\ncategory: Utilities\ndescription: It.\n${root}script:\n  type: javascript\n  script: "-"\n  commands:\n${commands}`;
  return {
    name,
    reason,
    attack: { kind: 'manifest', yaml },
    expect({ door, text }) {
      if (door === 'check') expect(text).toMatch(said);
    },
  };
}
