import { chooseLook, type Look } from '../../../src/cli/render/look.js';

/** A terminal with colours. */
export const terminal: Look = chooseLook({ isTerminal: true, columns: 80, colour: true, environment: {} });

/** A terminal without colours. */
export const plainTerminal: Look = chooseLook({
  isTerminal: true,
  columns: 80,
  colour: false,
  environment: {},
});
