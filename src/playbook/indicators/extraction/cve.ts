import type { IndicatorKind } from './indicator-kind.js';

/** Vulnerabilities, as they are written: `CVE-2021-44228`. */
export const cve: IndicatorKind = {
  type: 'CVE',
  command: 'cve',
  contextKey: 'CVE(val.ID && val.ID === obj.ID)',
  contextOf: (id) => ({ ID: id }),
  *find(text) {
    for (const [id] of text.matchAll(/\bCVE-\d{4}-\d{4,7}\b/gi)) yield id;
  },
};
