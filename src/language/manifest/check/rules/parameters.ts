import type { Parameter } from '../../manifest.js';
import { shown } from '../../reading.js';
import type { Finding, Rule } from '../rule.js';
import type { DeclaredPart } from '../sheet.js';

/** How an instance is configured, parameter by parameter (`spec/manifest.md` sections 3, 7 and 8). */
export const parameterRules: readonly Rule[] = [
  forEachParameter({
    code: 'IN100',
    level: 'warning',
    checks:
      'The parameters "proxy" and "insecure" (or "unsecure") are checkboxes, not required, and labelled as everywhere else.',
    breaks: 'configuration:\n  - name: insecure\n    display: Ignore certificates\n    type: 8',
    mend: 'Use type 8 and the labels "Use system proxy settings" and "Trust any certificate (not secure)".',
    *check(parameter) {
      const label = connectionLabels.get(parameter.declared.name);
      if (label === undefined) return;
      const { display, type, required } = parameter.declared;
      if (display !== label)
        yield finding(parameter, 'display', `is labelled ${shown(display)}, everywhere else ${shown(label)}`);
      if (type !== 8) yield finding(parameter, 'type', `has the type ${type}; it should be 8, a checkbox`);
      if (required) yield finding(parameter, 'required', 'is required; a checkbox always has a value');
    },
  }),
  forEachParameter({
    code: 'IN102',
    level: 'warning',
    checks: 'A checkbox is not required: it always has a value.',
    breaks: 'configuration:\n  - name: verbose\n    display: Verbose\n    type: 8\n    required: true',
    mend: 'Remove "required: true".',
    *check(parameter) {
      const { kind, required, name } = parameter.declared;
      if (kind !== 'boolean' || !required || connectionLabels.has(name)) return;
      yield finding(parameter, 'required', 'is a checkbox and always has a value; "required" says nothing');
    },
  }),
  forEachParameter({
    code: 'IN117',
    level: 'warning',
    checks: 'The parameter of a feed expiration policy (type 17) has no label: the platform draws its own.',
    breaks:
      'configuration:\n  - name: feedExpirationPolicy\n    display: Expiration\n    type: 17\n    options: [never]',
    mend: 'Remove "display", or leave it empty.',
    *check(parameter) {
      if (parameter.declared.type !== 17 || (parameter.map.text('display') ?? '') === '') return;
      yield finding(parameter, 'display', 'has a label; the platform draws its own for type 17');
    },
  }),
  forEachParameter({
    code: 'IN118',
    level: 'warning',
    checks: 'A parameter has a label ("display"); only those of type 17 and 23 need none.',
    breaks: 'configuration:\n  - name: units\n    type: 0',
    mend: 'Add "display", the label of the box that an administrator fills in.',
    *check(parameter) {
      const { type } = parameter.declared;
      const hasLabel = ['display', 'displaypassword'].some((key) => (parameter.map.text(key) ?? '') !== '');
      if (hasLabel || type === 17 || type === 23 || isDrawnByPlatform(parameter.declared)) return;
      yield finding(parameter, 'display', 'has no label; give it a "display"');
    },
  }),
  forEachParameter({
    code: 'IN135',
    level: 'info',
    checks: 'A label begins with a capital letter and has no underscore.',
    breaks: 'configuration:\n  - name: units\n    display: units_of_measure\n    type: 0',
    mend: 'Write the label for people: "Units of measure".',
    *check(parameter) {
      const label = parameter.map.text('display') ?? '';
      if (label === '' || (!label.includes('_') && !/^\p{Ll}/u.test(label))) return;
      const message = `is labelled ${shown(label)}; a label begins with a capital letter and has no underscore`;
      yield finding(parameter, 'display', message);
    },
  }),
  forEachParameter({
    code: 'IN153',
    level: 'warning',
    checks: 'The address of a server is https:// by default.',
    breaks:
      'configuration:\n  - name: url\n    display: Server URL\n    type: 0\n    required: true\n    defaultvalue: http://weather.example',
    mend: 'Let the default begin with https://.',
    *check(parameter) {
      const { name, defaultValue } = parameter.declared;
      if (!/^(server_?)?url$|^server$/i.test(name) || !defaultValue?.startsWith('http://')) return;
      const message = `is ${shown(defaultValue)} by default; keys would travel in the clear, so use https://`;
      yield finding(parameter, 'defaultvalue', message);
    },
  }),
  forEachParameter({
    code: 'MF308',
    level: 'warning',
    checks: 'A parameter says whether it is required.',
    breaks: 'configuration:\n  - name: units\n    display: Units\n    type: 0',
    mend: 'Add "required: false" or "required: true".',
    *check(parameter) {
      if (parameter.map.has('required')) return;
      yield finding(parameter, 'name', 'does not say whether it is required; add "required: false"');
    },
  }),
  forEachParameter({
    code: 'MF309',
    level: 'warning',
    checks: 'The type of a parameter is a documented one. Type 3 is not; it is read as a short text.',
    breaks: 'configuration:\n  - name: units\n    display: Units\n    type: 3\n    required: false',
    mend: 'Use type 0 for a short text.',
    *check(parameter) {
      if (parameter.declared.type !== 3) return;
      yield finding(parameter, 'type', 'has the type 3, which is not documented; use 0 for a short text');
    },
  }),
];

const connectionLabels: ReadonlyMap<string, string> = new Map([
  ['proxy', 'Use system proxy settings'],
  ['insecure', 'Trust any certificate (not secure)'],
  ['unsecure', 'Trust any certificate (not secure)'],
]);

/** The interval beside the expiration policy has no label of its own. */
function isDrawnByPlatform({ name }: Parameter): boolean {
  return name === 'feedExpirationInterval';
}

function finding(parameter: DeclaredPart<Parameter>, key: string, message: string): Finding {
  return { path: parameter.at(key), message: `The parameter ${shown(parameter.declared.name)} ${message}.` };
}

/** A rule that looks at one parameter at a time. */
function forEachParameter(
  rule: Omit<Rule, 'check'> & { check(parameter: DeclaredPart<Parameter>): Iterable<Finding> },
): Rule {
  return {
    ...rule,
    *check({ parameters }) {
      for (const parameter of parameters) yield* rule.check(parameter);
    },
  };
}
