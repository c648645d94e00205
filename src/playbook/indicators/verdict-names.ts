import { Score } from '../../language/entry/dbot-score.js';

/** Scores by the names that a verdict has, in lower case (`spec/builtin-scripts.md`, Server commands). */
export const verdictNames: ReadonlyMap<string, Score> = new Map([
  ['none', Score.unknown],
  ['unknown', Score.unknown],
  ['good', Score.good],
  ['benign', Score.good],
  ['suspicious', Score.suspicious],
  ['bad', Score.bad],
  ['malicious', Score.bad],
]);
