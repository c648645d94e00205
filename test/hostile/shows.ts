import { expect } from '@jest/globals';
import type { Attack, HostileInput, Outcome } from './hostile-input.js';

/** Doors that print for people. */
export function prints({ door }: Outcome): boolean {
  return door === 'run' || door === 'detonate' || door === 'check';
}

/** An input of which people see a certain text. */
export function shows(name: string, attack: Attack, shown: string, reason: string): HostileInput {
  return {
    name,
    reason,
    attack,
    expect(outcome) {
      if (prints(outcome)) expect(outcome.text).toContain(shown);
    },
  };
}
