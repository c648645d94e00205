import type { Manifest } from '../../../src/language/manifest/manifest.js';
import { readManifest } from '../../../src/language/manifest/read-manifest.js';

const text = `
commonfields: {id: kinds}
name: kinds
configuration:
- {name: url, type: 0, required: true}
- {name: key, type: 4}
- {name: proxy, type: 8}
- {name: retry, type: 8, defaultvalue: 'true'}
- {name: login, type: 9, required: true}
- {name: 'chosen-ones', type: 16}
- {name: title, type: 20}
script:
  type: javascript
  commands:
  - name: kinds-get
    arguments:
    - {name: id, required: true, isArray: true}
    - {name: old_id, x-alias-of: id}
    - {name: limit, type: number, defaultValue: 1}
    - {name: fast, type: boolean}
    - {name: labels, type: keyValue}
    - {name: 'alias, e.g. "office"'}
    - {name: constructor, required: true}
    - {name: hasOwnProperty}
  - {name: constructor}
  - {name: 'export const a = b;'}
`;

/** A manifest with a parameter and an argument of every kind, and with names that trip code generators. */
export function everyKind(): Manifest {
  const { manifest } = readManifest(text, 'kinds.yml');
  if (!manifest) throw new Error('The manifest of every kind cannot be read.');
  return manifest;
}
