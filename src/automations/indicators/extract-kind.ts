import type { Automation } from '../../playbook/automation/automation.js';
import { extractIndicators } from '../../playbook/indicators/extraction/extract-indicators.js';
import type { IndicatorKind } from '../../playbook/indicators/extraction/indicator-kind.js';
import { searchedText } from '../../playbook/indicators/extraction/searched-text.js';
import { done, note } from '../answer.js';
import { argument } from '../given.js';

/** An automation that finds the indicators of one kind in a text, and writes them where that kind is written. */
function extractionOf(name: string, type: IndicatorKind['type'], what: string): Automation {
  return {
    name,
    description: `Finds ${what} in a text.`,
    arguments: [
      {
        name: 'text',
        description: 'The text, or a value whose texts are searched.',
        isRequired: true,
        isDefault: true,
        isArray: true,
      },
    ],
    run({ args }) {
      const { text } = searchedText(argument(args, 'text'));
      const found = extractIndicators(text).find(({ kind }) => kind.type === type);
      if (!found) return done(note(`No ${what} were found.`));
      const { kind, values } = found;
      return done(note(values, { [kind.contextKey]: values.map((value) => kind.contextOf(value)) }));
    },
  };
}

/** The automations that find one kind of indicator. */
export const extractions: readonly Automation[] = [
  extractionOf('ExtractIP', 'IP', 'IP addresses'),
  extractionOf('ExtractURL', 'URL', 'URLs'),
  extractionOf('ExtractHash', 'File', 'hashes'),
  extractionOf('ExtractDomain', 'Domain', 'domains'),
  extractionOf('ExtractEmail', 'Email', 'mail addresses'),
];
