import { readFileSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type TypeScript from 'typescript';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'dist');

/** `--no-types` leaves the declarations out, for a quick start of the demo. */
const withTypes = !process.argv.includes('--no-types');

/**
 * Packages that read their own files at run time, that only the simulator needs, or that may not be there at all: loaded
 * from `node_modules`.
 */
const external = [
  'fastify',
  '@fastify/multipart',
  'wasmagic',
  '@jitl/quickjs-wasmfile-release-sync',
  'better-sqlite3',
];

const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

await rm(output, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    sortie: 'src/main.ts',
    index: 'src/index.ts',
    simulator: 'src/simulator/index.ts',
    testing: 'src/testing/index.ts',
  },
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay: an error is called by its class.
  minifyWhitespace: true,
  minifySyntax: true,
  external,
  alias: { 'mime-types': join(root, 'scripts/without-mime-types.cjs') },
  chunkNames: 'chunks/[name]-[hash]',
  define: { SORTIE_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for Node's own modules with `require`, which an ES module lacks.
  banner: {
    js: `import{createRequire as sortieCreateRequire}from'node:module';const require=sortieCreateRequire(import.meta.url);`,
  },
  logLevel: 'warning',
});
await chmod(join(output, 'sortie.js'), 0o755);

if (withTypes) await writeDeclarations();

/** Writes `dist/types`: what the library exports, by the project's own compiler settings. */
async function writeDeclarations(): Promise<void> {
  const { default: ts } = await import('typescript');
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const overrides = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: join(output, 'types'),
  };
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), overrides, host);
  const exported = ['index.ts', 'simulator/index.ts', 'testing/index.ts'].map((file) =>
    join(root, 'src', file),
  );
  const ambient = config?.fileNames.filter((file) => file.endsWith('.d.ts')) ?? [];
  const program = ts.createProgram([...exported, ...ambient], config?.options ?? overrides);
  const { diagnostics } = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) fail(...problems);

  function fail(...found: readonly TypeScript.Diagnostic[]): never {
    process.stderr.write(
      ts.formatDiagnostics(found, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
    process.exit(1);
  }
}
