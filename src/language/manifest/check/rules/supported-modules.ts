import { listed, shown } from '../../reading.js';
import type { Rule } from '../rule.js';

/** `supportedModules` of a parameter (`spec/manifest.md` section 7). */
export const supportedModuleRules: readonly Rule[] = [
  {
    code: 'IN170',
    level: 'warning',
    checks: 'A parameter supports no module that the integration does not.',
    breaks:
      'supportedModules: [edr]\nconfiguration:\n  - name: units\n    display: Units\n    type: 0\n    required: false\n    supportedModules: [xsiam]',
    mend: "Add the module to the integration's own list, or remove it from the parameter.",
    *check({ root, parameters }) {
      const supported = root.map.texts('supportedModules');
      if (supported.length === 0) return;
      const known = new Set(supported);
      for (const { map, at, declared } of parameters) {
        const beyond = map.texts('supportedModules').filter((module) => !known.has(module));
        if (beyond.length === 0) continue;
        const message = `The parameter ${shown(declared.name)} supports ${listed(beyond)}, the integration only ${listed(supported)}.`;
        yield { path: at('supportedModules'), message };
      }
    },
  },
  {
    code: 'IN171',
    level: 'warning',
    checks: 'The list of the modules that a parameter supports is not empty.',
    breaks:
      'configuration:\n  - name: units\n    display: Units\n    type: 0\n    required: false\n    supportedModules: []',
    mend: 'Name a module, or remove the key: then it holds for all.',
    *check({ parameters }) {
      for (const { map, at, declared } of parameters) {
        if (!map.has('supportedModules') || map.items('supportedModules').length > 0) continue;
        const message = `The parameter ${shown(declared.name)} supports no module at all; remove "supportedModules".`;
        yield { path: at('supportedModules'), message };
      }
    },
  },
];
