import type { Expected, ExpectedEntry, Rule } from '../expected.js';
import { lastAnswer } from '../original/answers.js';
import { sha256, textArgument } from '../original/requests.js';
import { filesOfZip } from '../original/zip.js';
import type { RecordedCase } from '../recorded-case.js';

interface Picture {
  readonly name: string;
  readonly content: Buffer | undefined;
}

/** A blank or repeated line of the index, or one missing picture, does not lose the others. */
export const screenshots: Rule = {
  deviation: 'D24',
  apply(expected, recorded) {
    const answer = lastAnswer(expected);
    if (recorded.command !== 'vmray-get-screenshots' || answer?.status !== 200) return expected;
    const files = answer.body.kind === 'bytes' ? filesOfZip(answer.body.bytes) : undefined;
    const index = files?.get('screenshots/index.log')?.toString('utf8');
    if (!files || index === undefined) return expected;
    const named = index.split(/\r?\n/).flatMap((line) => line.split('|')[3]?.trim() ?? []);
    const listed = named
      .filter((name) => name !== '')
      .map((name) => ({ name, content: files.get(`screenshots/${name}`) }));
    const isWhole = listed.every(({ content }) => content) && new Set(named).size === named.length;
    if (isWhole || listed.every(({ content }) => !content)) return expected;
    return readings(listed).map((pictures) => ({ ...expected, entries: entriesOf(pictures, recorded) }));
  },
};

/** The text leaves open whether a repeated line is a picture of its own, and whether a missing one keeps its number. */
function readings(listed: readonly Picture[]): readonly (readonly (Picture & { number: number })[])[] {
  const distinct = listed.filter(
    ({ name }, index) => listed.findIndex((other) => other.name === name) === index,
  );
  return [listed, distinct].flatMap((pictures) => {
    const present = pictures
      .map((picture, number) => ({ ...picture, number }))
      .filter(({ content }) => content);
    return [present, present.map((picture, number) => ({ ...picture, number }))];
  });
}

function entriesOf(
  pictures: readonly (Picture & { number: number })[],
  { args }: RecordedCase,
): Expected['entries'] {
  return pictures.map(({ name, content, number }, index): ExpectedEntry => {
    const bytes = content ?? Buffer.alloc(0);
    const extension = /\.[^.]*$/.exec(name)?.[0] ?? '';
    return {
      members: {
        Type: 7,
        ContentsFormat: 'text',
        Contents: '',
        File: `analysis_${textArgument(args, 'analysis_id')}_screenshot_${number}${extension}`,
        FileID: `FILE-ID-${index + 1}`,
        _content: { sha256: sha256(bytes), size: bytes.length },
      },
    };
  });
}
