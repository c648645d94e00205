import { yamlCodes } from '../../../yaml/codes.js';
import { yamlLimits } from '../../../yaml/limits.js';
import type { Explanation } from '../rule.js';

const number = (value: number) => value.toLocaleString('en');

/** What the codes of the YAML reader mean. */
export const yamlExplanations: readonly Explanation[] = [
  {
    code: yamlCodes.syntax,
    checks: 'The file is YAML (version 1.2).',
    breaks: 'description: "Tells the weather.',
    mend: 'The message says what the parser stumbled over; the mistake may stand in the lines before.',
  },
  {
    code: yamlCodes.indentation,
    checks: 'What belongs together is indented alike.',
    breaks: 'commonfields:\n  id: weather\n version: -1',
    mend: 'Let the keys of one map, and the dashes of one list, begin in the same column.',
  },
  {
    code: yamlCodes.tab,
    checks: 'Lines are indented with spaces.',
    breaks: 'commonfields:\n\tid: weather',
    mend: 'Replace the tab by spaces.',
  },
  {
    code: yamlCodes.duplicateKey,
    checks: 'A key stands once in its map.',
    breaks: 'description: Tells the weather.\ndescription: Tells the time.',
    mend: 'Keep one of the two.',
  },
  {
    code: yamlCodes.severalDocuments,
    checks: 'A file holds one document.',
    breaks: 'description: Tells the weather.\n---\ndescription: Tells the time.',
    mend: 'Remove the line "---", or put the second document into a file of its own.',
  },
  {
    code: yamlCodes.tag,
    checks: 'Values carry no tags ("!…"): they could ask for anything.',
    breaks: 'description: !!binary aGVsbG8=',
    mend: 'Remove the tag.',
  },
  {
    code: yamlCodes.alias,
    checks: 'An alias ("*name") stands for an anchor ("&name") before it.',
    breaks: 'description: *weather',
    mend: 'Put a text that begins with * or & in quotes, or define the anchor first.',
  },
  {
    code: yamlCodes.keyNotText,
    checks: 'Keys are texts.',
    breaks: '[rain, wind]: unknown',
    mend: 'Quote the key, or look for a stray bracket.',
  },
  {
    code: yamlCodes.mergeKey,
    checks: 'Maps are written out: YAML 1.2 has no merge keys.',
    breaks: '<<: {description: Tells the weather.}',
    mend: 'Write the members where they belong.',
  },
  {
    code: yamlCodes.tooLarge,
    checks: `A file has at most ${number(yamlLimits.characters)} characters and ${number(yamlLimits.tokens)} words and signs.`,
    breaks: `# a file of more than ${number(yamlLimits.characters)} characters`,
    mend: 'Split the integration in two.',
  },
  {
    code: yamlCodes.tooDeep,
    checks: `Lists and maps nest at most ${number(yamlLimits.depth)} levels deep.`,
    breaks: `# a list in a list in a list, more than ${number(yamlLimits.depth)} times`,
    mend: 'Look for a bracket that is never closed.',
  },
  {
    code: yamlCodes.tooManyValues,
    checks: `A file has at most ${number(yamlLimits.values)} values, its aliases written out.`,
    breaks: '# nine lists, each of nine aliases of the list before it',
    mend: 'Use fewer aliases.',
  },
  {
    code: yamlCodes.moreProblems,
    checks: 'Only so many problems of one file are shown; this says how many more there are.',
    breaks: '# a file with more than 500 problems',
    mend: 'Mend the first ones. The others are often the same.',
  },
  {
    code: yamlCodes.repaired,
    checks: 'A quoted text that goes on in the next line is indented deeper than its key.',
    breaks: 'description: "Tells\nthe weather."',
    mend: 'Indent the line. Other readers of YAML refuse the file.',
  },
  {
    code: yamlCodes.ambiguous,
    checks: 'The file has nothing that readers of YAML pass over.',
    breaks: '%WEATHER\n---',
    mend: 'Remove the line.',
  },
];
