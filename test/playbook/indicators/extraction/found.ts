import type { IndicatorKind } from '../../../../src/playbook/indicators/extraction/indicator-kind.js';
import { refang } from '../../../../src/playbook/indicators/extraction/refang.js';

/** What a kind finds in a text as it is written, each value once. */
export function found(kind: IndicatorKind, text: string): readonly string[] {
  return [...new Set(kind.find(refang(text)))];
}
