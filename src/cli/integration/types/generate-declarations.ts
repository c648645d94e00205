import { generateTypes, oneLine } from '../../../language/manifest/generated-types.js';
import type { Manifest } from '../../../language/manifest/manifest.js';

/** The declarations of a module that exports `compiled`: for JavaScript that compiles its manifest when it is loaded. */
export function generateDeclarations(
  manifest: Manifest,
  { source, command }: { readonly source: string; readonly command: string },
): string {
  return `// Generated from ${oneLine(source)} by \`${command}\`. Do not edit.
import type { CompiledManifest } from 'sortie';

${generateTypes(manifest)}

export declare const compiled: CompiledManifest<Parameters, Arguments>;
`;
}
