import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type DocumentOptions,
  writeDocument,
} from '../../../../src/language/manifest/docs/write-document.js';
import { readManifest } from '../../../../src/language/manifest/read-manifest.js';
import { completeManifest, manifestWith } from '../check/complete-manifest.js';

function documentOf(text: string, options?: DocumentOptions): string {
  const { manifest, problems } = readManifest(text, 'integration.yml');
  if (!manifest) throw new Error(JSON.stringify(problems));
  return writeDocument(manifest, options);
}

const commands = (text: string) => `script:\n  type: javascript\n  script: "-"\n  commands:\n${text}`;

describe('the documentation of an integration', () => {
  it('is laid out as the public generator does', () => {
    expect(documentOf(completeManifest)).toBe(`Tells the weather.

## Configure Weather in Cortex

| **Parameter** | **Required** |
| --- | --- |
| Server URL | True |

## Commands

You can execute these commands from the CLI, as part of an automation, or in a playbook.
After you successfully execute a command, a DBot message appears in the War Room with the command details.

### weather-get

***
Gets the weather of a place.

#### Base Command

\`weather-get\`

#### Input

| **Argument Name** | **Description** | **Required** |
| --- | --- | --- |
| place | Where. | Required | 

#### Context Output

| **Path** | **Type** | **Description** |
| --- | --- | --- |
| Weather.Wind | Number | Speed of the wind in km/h. |
`);
  });

  it('has a row for each box of a parameter that people see', () => {
    const text = documentOf(
      manifestWith(`configuration:
  - {name: a, display: User, displaypassword: Secret, type: 9, required: true, additionalinfo: Of (both).}
  - {name: b, display: Key, type: 9, hiddenusername: true, additionalinfo: Said once.}
  - {name: c, display: Bare, type: 9, hiddenpassword: true}
  - {name: d, display: Hidden, type: 0, hidden: true}
  - {name: e, display: API key, type: 0}
  - {name: f, display: 'Less < more | (x)', type: 0}`),
    );
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toEqual(
      expect.arrayContaining([
        '| User | Of \\(both\\). | True |',
        '| Secret |  | True |',
        '| Key | Said once. | False |',
        '| Bare |  | False |',
        '| API key | The API Key to use for the connection. | False |',
        '| Less &lt; more \\| (x) |  | False |',
      ]),
    );
    expect(text).not.toContain('Hidden');
  });

  it('makes sentences of what is said of arguments, and leaves out what nobody types', () => {
    const text = documentOf(
      manifestWith(
        commands(`    - name: weather-get
      arguments:
        - {name: place, description: Where}
        - {name: kind, description: 'Which. ', auto: PREDEFINED, predefined: [rain, wind], defaultValue: rain}
        - {name: silent}
        - {name: many, description: "Two\\nlines | <b>"}
        - {name: state, hidden: true}
    - name: weather-old
      deprecated: true
      arguments: []
    - name: weather-nothing`),
      ),
    );
    expect(text).toContain('| place | Where. | Optional | \n');
    expect(text).toContain(
      '| kind | Which. Possible values are: rain, wind. Default is rain. | Optional | \n',
    );
    expect(text).toContain('| silent | No description provided. | Optional | \n');
    expect(text).toContain('| many | Two<br/>lines \\| &lt;b&gt;. | Optional | \n');
    expect(text).not.toMatch(/\| state \||weather-old/);
    expect(text).toContain('There are no input arguments for this command.');
    expect(text).toContain('There is no context output for this command.');
  });

  it('shows runs: the line, the context, and the text quoted', () => {
    const examples = [
      {
        command: 'weather-get',
        line: '!weather-get place=`Rome`',
        context: { Weather: { Wind: 3 } },
        readable: '### Weather\nSee http://a.example, <https://b.example> or [c](https://c.example)<br>now\n',
      },
      { command: 'weather-get', line: '!weather-get place=```', context: {}, readable: 'Nothing.' },
      { command: 'other', line: '!other', context: {}, readable: 'Elsewhere.' },
    ];
    const text = documentOf(completeManifest, { examples });
    expect(text).toContain(`#### Command example

\`\`\`
!weather-get place=\`Rome\`
\`\`\`

#### Context Example

\`\`\`json
{
    "Weather": {
        "Wind": 3
    }
}
\`\`\`

#### Human Readable Output

>### Weather
>See http:<span>//</span>a.example, <https://b.example> or [c](https://c.example)<br/>now

#### Command example

\`\`\`\`
!weather-get place=\`\`\`
\`\`\`\`

#### Human Readable Output

>Nothing.
`);
    expect(text).not.toContain('Elsewhere');
  });
});

const reference = path.resolve(__dirname, '../../../../../shared/vmray-reference.md');
const isThere = existsSync(reference);
if (!isThere) process.stderr.write(`Skipped: the reference of the VMRay commands is not at ${reference}.\n`);

(isThere ? describe : describe.skip)('the rows of the reference', () => {
  it('are written alike', () => {
    const rows = [
      ...readFileSync(reference, 'utf8').matchAll(/^\| (VMRay\.\S+|DBotScore\.\S+) \| (\w+) \| (.*) \| $/gm),
    ];
    expect(rows.length).toBeGreaterThan(200);
    const outputs = rows.map(([, contextPath, type, description = '']) => ({
      contextPath,
      type,
      description: description.replaceAll(/\\([\\`*{}[\]()#+!_-])/g, '$1'),
    }));
    const text = documentOf(manifestWith(commands(`    - {name: all, outputs: ${JSON.stringify(outputs)}}`)));
    const canonical = rows.map(([row]) =>
      row.replace(/\| (\w)(\w+) \|/, (_, first: string, rest: string) => `| ${first.toUpperCase()}${rest} |`),
    );
    expect(canonical.filter((row) => !text.includes(row.trimEnd()))).toEqual([]);
  });
});
