import { describe, expect, it } from '@jest/globals';
import { chooseLook } from '../../../src/cli/render/look.js';

const paint = (isTerminal: boolean, colour: boolean, environment: Record<string, string>) =>
  chooseLook({ isTerminal, columns: 100, colour, environment }).colours.red('x');

describe('chooseLook', () => {
  it('colours on a terminal only, and not where it is refused', () => {
    expect(paint(true, true, {})).toBe('\u001b[31mx\u001b[39m');
    expect(paint(true, true, { NO_COLOR: '' })).toBe('\u001b[31mx\u001b[39m');
    expect(paint(true, true, { NO_COLOR: '1' })).toBe('x');
    expect(paint(true, true, { TERM: 'dumb' })).toBe('x');
    expect(paint(true, false, {})).toBe('x');
    expect(paint(false, true, {})).toBe('x');
  });
});
