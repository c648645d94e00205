import type { Colours } from './look.js';

/** Colours a word that says how bad something is; any other text stays as it is. */
export function paintVerdict(text: string, colours: Colours): string {
  switch (text) {
    case 'Malicious':
    case 'Bad':
      return colours.bold(colours.red(text));
    case 'Suspicious':
      return colours.bold(colours.yellow(text));
    case 'Clean':
    case 'Good':
      return colours.bold(colours.green(text));
    default:
      return text;
  }
}
