import type { ValidationError } from './manifest.js';

/** ajv's findings as one line: `sample_id: must be array; must have required property 'url'`. */
export function describeValidation(errors: readonly ValidationError[] | null | undefined): string {
  if (!errors || errors.length === 0) return 'no reason given';
  return errors
    .map((error) => {
      const path = error.instancePath.slice(1).replaceAll('/', '.');
      const message = error.message ?? error.keyword;
      return path === '' ? message : `${path}: ${message}`;
    })
    .join('; ');
}
