import type { Instance } from '../../dispatch/index.js';
import type { Manifest } from '../../language/manifest/manifest.js';

/** Whether a brand means this integration: by its id, name or display name in any case; an empty brand means any. */
export function matchesBrand({ id, name, display }: Manifest, brand: string): boolean {
  const wanted = brand.trim().toLowerCase();
  return wanted === '' || [id, name, display].some((own) => own.toLowerCase() === wanted);
}

/** Whether an instance is of a brand. */
export function isOfBrand({ integration }: Instance, brand: string): boolean {
  return matchesBrand(integration.manifest, brand);
}
