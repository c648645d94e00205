import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';

const python = (lines: string) =>
  `script:\n  type: python\n  script: "-"\n${lines}  commands:\n    - name: weather-get\n      arguments: []\n      outputs: []`;

/** The program behind a manifest (`spec/manifest.md` sections 5 and 7). */
export const scriptRules: readonly Rule[] = [
  {
    code: 'IN108',
    level: 'warning',
    checks: 'A Python integration says for which Python: subtype python2 or python3.',
    breaks: python('  dockerimage: demisto/python3:3.10.4\n'),
    mend: 'Add "subtype: python3" below "script".',
    *check({ script }) {
      if (script.map.text('type') !== 'python') return;
      const subtype = script.map.text('subtype');
      if (subtype === 'python2' || subtype === 'python3') return;
      const found = subtype === undefined ? 'is missing' : `is ${shown(subtype)}`;
      yield { path: script.at('subtype'), message: `The subtype ${found}; it is python3, or python2.` };
    },
  },
  {
    code: 'DO100',
    level: 'warning',
    checks:
      'The image that an integration runs in has a version, and not "latest": that changes without notice.',
    breaks: python('  subtype: python3\n  dockerimage: demisto/python3:latest\n'),
    mend: 'Write the version behind a colon: "demisto/python3:3.10.4".',
    *check({ script }) {
      const image = script.map.text('dockerimage') ?? '';
      if (image === '' || image.includes('@')) return;
      const [, tag] = /:([^:/]+)$/.exec(image) ?? [];
      if (tag !== undefined && tag !== 'latest') return;
      const why = tag === undefined ? 'has no version' : 'is "latest", which changes without notice';
      yield { path: script.at('dockerimage'), message: `The image ${shown(image)} ${why}.` };
    },
  },
  {
    code: 'DO104',
    level: 'warning',
    checks: 'A Python or PowerShell integration names the image that it runs in.',
    breaks: python('  subtype: python3\n'),
    mend: 'Add "dockerimage" with a version.',
    *check({ script }) {
      const type = script.map.text('type');
      if (type === 'javascript' || (script.map.text('dockerimage') ?? '') !== '') return;
      const message = 'There is no "dockerimage"; the platform would run this in an old one of its own.';
      yield { path: script.at('type'), message };
    },
  },
  {
    code: 'MF310',
    level: 'warning',
    checks: 'An integration says which commands it has, even if none.',
    breaks: 'script:\n  type: javascript\n  script: "-"\n  isfetch: true',
    mend: 'Declare the commands, or write "commands: []" below "script".',
    *check({ script }) {
      if (script.map.has('commands')) return;
      const message = 'There is no list of commands; write "commands: []" if there are none.';
      yield { path: script.path, message };
    },
  },
];
