import { shown } from '../../reading.js';
import type { Finding, Rule } from '../rule.js';
import type { Sheet } from '../sheet.js';

const fetching = `script:
  type: javascript
  script: "-"
  isfetch: true
  commands: []
`;

const asked = [
  { name: 'incidentType', display: 'Incident type', type: 13 },
  { name: 'isFetch', display: 'Fetch incidents', type: 8 },
];

/** Integrations that fetch incidents or map them (`spec/manifest.md` section 7). */
export const fetchRules: readonly Rule[] = [
  {
    code: 'IN121',
    level: 'warning',
    checks:
      'An integration that fetches incidents has the parameters "isFetch" (type 8, "Fetch incidents") and "incidentType" (type 13, "Incident type").',
    breaks: `${fetching}configuration: []`,
    mend: 'Add both parameters with these types and labels.',
    *check(sheet) {
      if (!fetches(sheet)) return;
      for (const { name, display, type } of asked) {
        const parameter = find(sheet, name);
        const wanted = `${shown(name)} with the type ${type} and the label ${shown(display)}`;
        if (!parameter) {
          yield atFetch(sheet, `This fetches incidents, but has no parameter ${wanted}.`);
        } else if (parameter.declared.type !== type || parameter.declared.display !== display) {
          yield { path: parameter.at('name'), message: `The platform expects the parameter ${wanted}.` };
        }
      }
    },
  },
  {
    code: 'IN125',
    level: 'warning',
    checks: 'The parameter "max_fetch" has a default.',
    breaks: `${fetching}configuration:\n  - name: max_fetch\n    display: Maximum number of incidents\n    type: 0\n    required: false`,
    mend: 'Give it a "defaultvalue", for example 50.',
    *check(sheet) {
      const parameter = fetches(sheet) ? find(sheet, 'max_fetch') : undefined;
      if (!parameter || parameter.declared.defaultValue !== undefined) return;
      const message = 'The parameter "max_fetch" has no default; a first fetch would be without bounds.';
      yield { path: parameter.at('defaultvalue'), message };
    },
  },
  {
    code: 'IN126',
    level: 'warning',
    checks: 'An integration that fetches incidents has the parameters "first_fetch" and "max_fetch".',
    breaks: `${fetching}configuration: []`,
    mend: 'Add "first_fetch" (how far back the first fetch goes) and "max_fetch" (incidents per fetch).',
    *check(sheet) {
      if (!fetches(sheet)) return;
      const missing = ['first_fetch', 'max_fetch'].filter((name) => !find(sheet, name));
      if (missing.length === 0) return;
      yield atFetch(
        sheet,
        `This fetches incidents, but has no parameter ${missing.map(shown).join(' and ')}.`,
      );
    },
  },
  {
    code: 'IN131',
    level: 'warning',
    checks: 'An integration that maps fields ("ismappable") has the command "get-mapping-fields".',
    breaks: 'script:\n  type: javascript\n  script: "-"\n  ismappable: true\n  isfetch: true',
    mend: 'Declare the command "get-mapping-fields", or remove "ismappable".',
    *check({ script, manifest }) {
      if (!script.map.flag('ismappable')) return;
      if (manifest.commands.some(({ name }) => name === 'get-mapping-fields')) return;
      const message =
        '"ismappable" is true, but there is no command "get-mapping-fields" to ask for the fields.';
      yield { path: script.at('ismappable'), message };
    },
  },
];

function fetches({ script }: Sheet): boolean {
  return script.map.flag('isfetch');
}

function find({ parameters }: Sheet, name: string) {
  return parameters.find(({ declared }) => declared.name === name);
}

function atFetch({ script }: Sheet, message: string): Finding {
  return { path: script.at('isfetch'), message };
}
