import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';

const deprecatedEnd = '(Deprecated)';

/** Marks in the names of an integration: beta, a version, deprecated (`spec/manifest.md` section 7). */
export const markRules: readonly Rule[] = [
  {
    code: 'IN109',
    level: 'warning',
    checks: 'The id of an integration does not hold the word "beta": it stays when the trial is over.',
    breaks: 'commonfields:\n  id: weather beta\n  version: -1\nname: weather beta',
    mend: 'Remove the word from the id; "beta: true" and the display name say it.',
    *check({ manifest, identity }) {
      if (!hasBeta(manifest.id)) return;
      yield { path: identity.at('id'), message: `The id ${shown(manifest.id)} holds "beta"; remove it.` };
    },
  },
  {
    code: 'IN110',
    level: 'warning',
    checks: 'The name of an integration does not hold the word "beta".',
    breaks: 'name: weather beta',
    mend: 'Remove the word from "name"; it belongs into "display".',
    *check({ manifest, root }) {
      if (!hasBeta(manifest.name)) return;
      yield { path: root.at('name'), message: `The name ${shown(manifest.name)} holds "beta"; remove it.` };
    },
  },
  {
    code: 'IN112',
    level: 'warning',
    checks: 'A beta integration says so in its display name.',
    breaks: 'beta: true\ndisplay: Weather',
    mend: 'Add "(Beta)" to "display", or remove "beta: true".',
    *check({ manifest, root }) {
      if (!root.map.flag('beta') || hasBeta(manifest.display)) return;
      const message = `This is a beta, and its display name ${shown(manifest.display)} does not say so; add "(Beta)".`;
      yield { path: root.at('display'), message };
    },
  },
  {
    code: 'IN123',
    level: 'warning',
    checks: 'A version in the display name is written as " v2", with a small v and a whole number.',
    breaks: 'display: Weather V2',
    mend: 'Write the version as " v2" at the end of "display".',
    *check({ manifest: { display }, root }) {
      const name = display.endsWith(deprecatedEnd) ? display.slice(0, -deprecatedEnd.length).trim() : display;
      const [version] = /[ _-]v[. ]?\d+$/i.exec(name) ?? [];
      if (version === undefined || /^ v\d+$/.test(version)) return;
      const right = ` v${/\d+$/.exec(version)?.[0]}`;
      const message = `The display name ends with ${shown(version)}; a version is written as ${shown(right)}.`;
      yield { path: root.at('display'), message };
    },
  },
  {
    code: 'IN127',
    level: 'warning',
    checks: 'The display name of a deprecated integration ends with "(Deprecated)".',
    breaks: 'deprecated: true\ndisplay: Weather',
    mend: 'Add " (Deprecated)" to "display".',
    *check({ manifest, root }) {
      if (!manifest.deprecated || manifest.display.endsWith(deprecatedEnd)) return;
      const message = `This is deprecated; its display name ${shown(manifest.display)} should end with "${deprecatedEnd}".`;
      yield { path: root.at('display'), message };
    },
  },
  {
    code: 'IN158',
    level: 'warning',
    checks: 'Only a deprecated integration is described as one.',
    breaks: 'description: Deprecated. Use Weather v2 instead.',
    mend: 'Add "deprecated: true", or change the description.',
    *check({ manifest, root }) {
      if (manifest.deprecated || !/^\s*deprecated[.:]/i.test(manifest.description)) return;
      const message =
        'The description says "Deprecated", but "deprecated" is not true; the platform shows it as current.';
      yield { path: root.at('description'), message };
    },
  },
  {
    code: 'IN160',
    level: 'warning',
    checks: 'Only the display name of a deprecated integration ends with "(Deprecated)".',
    breaks: 'display: Weather (Deprecated)',
    mend: 'Add "deprecated: true", or change "display".',
    *check({ manifest, root }) {
      if (manifest.deprecated || !manifest.display.endsWith(deprecatedEnd)) return;
      const message = `The display name ends with "${deprecatedEnd}", but "deprecated" is not true.`;
      yield { path: root.at('display'), message };
    },
  },
];

function hasBeta(text: string): boolean {
  return /\bbeta\b/i.test(text);
}
