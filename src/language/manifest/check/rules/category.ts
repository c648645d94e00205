import { didYouMean } from '../../../names/nearest-names.js';
import { shown } from '../../reading.js';
import type { Rule } from '../rule.js';

/** The categories by which the platform sorts integrations: those of the public manifests and of the present SDK. */
const categories = [
  'Analytics & SIEM',
  'Authentication',
  'Authentication & Identity Management',
  'Case Management',
  'Cloud Security',
  'Cloud Service Provider',
  'Cloud Services',
  'Data Enrichment & Threat Intelligence',
  'Database',
  'Deception',
  'Deception & Breach Simulation',
  'Email',
  'Email Gateway',
  'Endpoint',
  'File Integrity Management',
  'Forensics & Malware Analysis',
  'Identity and Access Management',
  'IT Services',
  'Messaging',
  'Messaging and Conferencing',
  'Network Security',
  'Utilities',
  'Vulnerability Management',
];

/** `category` (`spec/manifest.md` sections 2 and 7). */
export const categoryRules: readonly Rule[] = [
  {
    code: 'IN104',
    level: 'warning',
    checks: `The category is one that the platform sorts integrations by: ${categories.join(', ')}.`,
    breaks: 'category: Meteorology',
    mend: 'Choose one of these categories.',
    *check({ manifest: { category }, root }) {
      if (categories.includes(category)) return;
      const found = category === '' ? 'There is no category' : `The category ${shown(category)} is not known`;
      const hint =
        didYouMean(category, categories) ||
        ' "--explain IN104" lists them; "Utilities" takes what fits nowhere.';
      yield { path: root.at('category'), message: `${found}.${hint}` };
    },
  },
];
