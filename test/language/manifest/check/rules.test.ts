import { describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../../../src/language/manifest/check/check-manifest.js';
import { readManifest } from '../../../../src/language/manifest/read-manifest.js';
import { completeManifest, manifestWith } from './complete-manifest.js';

const file = 'integration.yml';

/** `line code message`, without those of other codes where one is named. */
function found(fragment: string, code?: string): string[] {
  return checkManifest({ text: manifestWith(fragment), file })
    .filter((problem) => code === undefined || problem.code === code)
    .map((problem) => `${problem.line}:${problem.column} ${problem.code} ${problem.message}`);
}

function codes(fragment: string): string[] {
  return checkManifest({ text: manifestWith(fragment), file }).map(({ code }) => code);
}

const commands = (text: string) => `script:\n  type: javascript\n  script: "-"\n  commands:\n${text}`;

describe('rules', () => {
  it('point at the value that is wrong', () => {
    expect(found('display: Weather V2')).toEqual([
      '1:10 IN123 The display name ends with " V2"; a version is written as " v2".',
    ]);
    expect(found(commands('    - name: weather-get\n      arguments:\n      outputs: []'))).toEqual([
      '6:17 IN151 "arguments" of "weather-get" is empty; write "arguments: []".',
    ]);
  });

  it.each([
    'display: Weather v2',
    'display: Weather 360',
    'display: Weather v2 (Deprecated)\ndeprecated: true',
  ])('leave %j alone', (fragment) => expect(codes(fragment)).toEqual([]));

  it('want a version that the platform can have', () => {
    expect(codes('fromversion: 6.9.0\ntoversion: 6.10.0')).toEqual([]);
    expect(codes('fromversion: 6.10.0\ntoversion: 6.9.9')).toEqual(['BA118']);
  });

  it('see blanks at either end of any name', () => {
    const text = commands(
      '    - name: "weather-get"\n      arguments:\n        - name: "place\\t"\n          description: Where.\n      outputs: []',
    );
    expect(found(text)).toEqual(['7:17 BA113 "place\\t" begins or ends with a blank; remove it.']);
  });

  it('let a text be hidden that credentials of the same label replace', () => {
    const key = '  - {name: key, display: API key, type: 4, required: false, hidden: true}\n';
    const credentials =
      '  - {name: credentials, displaypassword: API key, type: 9, required: false, hiddenusername: true}\n';
    expect(codes(`configuration:\n${key}`)).toEqual(['IN124']);
    expect(codes(`configuration:\n${key}${credentials}`)).toEqual([]);
  });

  it('name each thing that is missing of a reputation command', () => {
    const ip = commands(`    - name: ip
      description: Says what is known.
      arguments:
        - {name: ip, description: The address., default: true, isArray: true}
      outputs:
        - {contextPath: IP.Address, type: String, description: The address.}
        - {contextPath: DBotScore.Score, type: Number, description: How bad it is.}`);
    expect(found(ip, 'IN101')).toEqual([
      '10:9 IN101 The reputation command "ip" does not declare DBotScore.Indicator, DBotScore.Type, DBotScore.Vendor.',
      '11:69 IN101 The usual description of DBotScore.Score is "The actual score."',
    ]);
    expect(found(ip, 'IN154')).toHaveLength(1);
  });

  it('ask an incremental feed for the opposite of a full one', () => {
    const feed = (options: string, more: string) =>
      `script: {type: javascript, script: "-", feed: true, commands: []}\nconfiguration:\n  - {name: feedExpirationPolicy, type: 17, required: false, options: [${options}]}\n${more}`;
    const incremental =
      '  - {name: feedIncremental, display: Incremental feed, type: 8, required: false, hidden: true, defaultvalue: "true"}';
    expect(found(feed('never, suddenDeath', ''), 'IN163')).toEqual([]);
    expect(found(feed('never', ''), 'IN163')).toHaveLength(1);
    expect(found(feed('never', incremental), 'IN163')).toEqual([]);
    expect(found(feed('never, suddenDeath', incremental), 'IN163')).toHaveLength(1);
  });

  it('do not ask JavaScript for an image or a subtype', () => {
    expect(codes(completeManifest)).toEqual([]);
    const python =
      'script: {type: python, script: "-", commands: [{name: weather-get, arguments: [], outputs: []}]}';
    expect(codes(python)).toEqual(['IN108', 'DO104']);
  });

  it('take any image with a version or a digest', () => {
    const image = (name: string) =>
      found(
        `script: {type: python, subtype: python3, script: "-", dockerimage: "${name}", commands: [{name: weather-get, arguments: [], outputs: []}]}`,
      ).length;
    expect(
      ['demisto/python3:3.10', 'host:5000/demisto/python3:3', 'demisto/python3@sha256:00'].map(image),
    ).toEqual([0, 0, 0]);
    expect(['demisto/python3', 'demisto/python3:latest', 'host:5000/python3'].map(image)).toEqual([1, 1, 1]);
  });

  it('stop where a manifest cannot be read', () => {
    expect(found('script: none\ndisplay: Weather V2')).toEqual([
      '1:9 MF107 "script" is "none"; it must be a map (lines of "key: value").',
    ]);
  });

  it('say how many more problems there are, once nobody would read them', () => {
    const outputs = Array.from({ length: 600 }, (_, index) => `        - contextPath: Weather.Of${index}`);
    const text = commands(
      `    - name: weather-get\n      arguments: []\n      outputs:\n${outputs.join('\n')}`,
    );
    const problems = checkManifest({ text: manifestWith(text), file });
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ code: 'YM113', level: 'info' });
  });
});

describe('a changed manifest', () => {
  const before = readManifest(completeManifest, file).manifest;
  const changed = (from: string, to: string) =>
    checkManifest({
      text: completeManifest.replace(from, to),
      file,
      ...(before ? { before } : {}),
    }).map(({ line, code, level, message }) => `${line} ${level} ${code} ${message}`);

  it('may not rename, and a new name that is near is named', () => {
    expect(changed('name: weather-get', 'name: weather-gets')).toEqual([
      '18 error BC104 The command "weather-get" is gone; playbooks may call it. Did you mean "weather-gets"?',
    ]);
    expect(changed('name: place', 'name: places')).toEqual([
      '21 error BC103 "weather-get" no longer takes the argument "place"; playbooks may pass it. Did you mean "places"?',
      '23 error BC110 The argument "places" of "weather-get" is new and required; calls without it would fail.',
    ]);
    expect(changed('Weather.Wind', 'Weather.Winds')).toEqual([
      '26 error BC102 "weather-get" no longer declares the output "Weather.Wind"; playbooks may read it. Did you mean "Weather.Winds"?',
    ]);
    expect(changed('name: url', 'name: server')).toEqual([
      '9 error BC112 The parameter "url" is gone; instances are configured with it.',
    ]);
  });

  it('may require less, and may require with a default', () => {
    expect(
      changed('required: true\n          default: true', 'required: false\n          default: true'),
    ).toEqual([]);
    const more = '        - name: day\n          description: When.\n          required: true\n';
    expect(changed('      outputs:', `${more}          defaultValue: today\n      outputs:`)).toEqual([]);
    expect(changed('      outputs:', `${more}      outputs:`)).toHaveLength(1);
  });
});

describe('a README', () => {
  const readmeProblems = (text: string) =>
    checkManifest({ text: completeManifest, file, readme: { file: 'README.md', text } }).map(
      (problem) => `${problem.file}:${problem.line} ${problem.code} ${problem.message}`,
    );

  it('may escape, stop at the next heading, and say more', () => {
    const text = `# Weather
## Commands
### weather\\-get
#### Context Output
| **Path** | **Type** | **Description** |
| --- | --- | --- |
| Weather.Wind | Number | Wind. |

### Something else
| **Path** |
| --- |
| Elsewhere |
`;
    expect(readmeProblems(text)).toEqual([]);
  });

  it('must not tell of what is not there, nor leave out what is', () => {
    const text = '## Commands\n### weather-get\n| Path |\n| --- |\n| Weather.Wnd |\n';
    expect(readmeProblems(text)).toEqual([
      'README.md:2 RM102 The section of "weather-get" does not list its output "Weather.Wind".',
      'README.md:5 RM102 "weather-get" has no output "Weather.Wnd" in the manifest. Did you mean "Weather.Wind"?',
    ]);
    expect(readmeProblems('# Weather\n\n## Commands\n')).toEqual([
      'README.md:3 RM110 There is no section "### weather-get".',
    ]);
  });
});
