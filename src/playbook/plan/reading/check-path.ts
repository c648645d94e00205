import { findExpressions } from '../../../language/context/braces.js';
import { programsOf } from '../../../language/context/context-path.js';
import { ContextPathSyntaxError } from '../../../language/context/context-path-syntax-error.js';
import { parseContextPath } from '../../../language/context/parse-context-path.js';
import { shown } from '../../../language/manifest/reading.js';
import type { Path } from '../../../language/yaml/yaml-document.js';
import { playbookCodes } from '../codes.js';
import { parsesAsJavaScript } from './parses-as-javascript.js';
import type { Reading } from './reading.js';

/** Reports a context path that cannot be read: it finds nothing when the playbook runs. */
export function checkPath(reading: Reading, contextPath: string, path: Path): void {
  try {
    for (const program of programsOf(parseContextPath(contextPath))) {
      if (program.tier === 1 || parsesAsJavaScript(program.source)) continue;
      const message = `${shown(program.source)} is no JavaScript that can be run, so the context path finds nothing.`;
      reading.report({ level: 'warning', code: playbookCodes.brokenJavaScript, message, path });
    }
  } catch (error) {
    if (!(error instanceof ContextPathSyntaxError)) throw error;
    const message = `${error.message} It finds nothing.`;
    reading.report({ level: 'warning', code: playbookCodes.brokenPath, message, path });
  }
}

/** The same for each `${…}` of a text. */
export function checkPathsIn(reading: Reading, text: string, path: Path): void {
  if (!text.includes('${')) return;
  for (const expression of findExpressions(text)) checkPath(reading, expression.path, path);
}
