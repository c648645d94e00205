import { AutomationFailed } from '../../playbook/automation/automation-failed.js';

/** An empty object takes 56 bytes, and two characters of text. */
const mostContainers = 1_000_000;
const mostElements = 8_000_000;

/** @throws AutomationFailed for a JSON text whose value would take more than about 100 MB */
export function needModestJson(text: string): void {
  let containers = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ',') commas += 1;
    else if (character === '[' || character === '{') containers += 1;
  }
  if (containers > mostContainers || commas > mostElements)
    throw new AutomationFailed(
      `The JSON text holds ${containers} lists and objects and ${commas} commas; at most ${mostContainers} and ${mostElements} are read.`,
    );
}
