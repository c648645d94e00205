import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';
import type { Part, Sheet } from '../sheet.js';

/** What people read (`spec/manifest.md` section 7). */
export const descriptionRules: readonly Rule[] = [
  {
    code: 'DS108',
    level: 'info',
    checks: 'Descriptions are sentences: they end with a dot.',
    breaks: 'description: Tells the weather',
    mend: 'Add the dot.',
    *check(sheet) {
      for (const part of describedParts(sheet)) {
        const description = part.map.text('description')?.trim() ?? '';
        if (description === '' || /[.!?:)\]}`"]$/.test(description)) continue;
        const message = `The description ends with ${shown(description.slice(-20))}; a sentence ends with a dot.`;
        yield { path: part.at('description'), message };
      }
    },
  },
];

function* describedParts({ root, commands }: Sheet): Iterable<Part> {
  yield root;
  for (const command of commands) {
    yield command;
    yield* command.arguments;
    yield* command.outputs;
  }
}
