import { readContext } from '../language/context/read-context.js';
import type { DraftEntry } from '../language/entry/draft-entry.js';
import type { Again } from '../sdk/integration.js';
import type { Invocation } from './expand.js';
import { maskDraft } from './mask-draft.js';
import { applyPlatformArguments } from './platform/apply-platform-arguments.js';
import type { Report } from './report.js';
import type { Surroundings } from './surroundings.js';

export interface DispatchAnswer {
  /** What goes into the War Room; `extend-context` and the like are applied. */
  readonly drafts: readonly DraftEntry[];
  readonly warnings: readonly string[];
  /** The command asks to be called again later. */
  readonly again?: Again['next'];
  /** The service refuses to answer before this time; the drafts say so too. */
  readonly retryAt?: Date;
}

/** Makes a report what whoever called gets: secrets masked, the platform's arguments applied. */
export function answerOf(
  report: Report,
  { platform }: Invocation,
  { redact, functions }: Pick<Surroundings, 'redact' | 'functions'>,
): DispatchAnswer {
  const drafts: DraftEntry[] = [];
  const warnings = [...report.warnings];
  for (const draft of report.drafts) {
    const applied = applyPlatformArguments(maskDraft(draft, redact), platform, (contents, path, budget) =>
      readContext(contents, path, functions, budget),
    );
    drafts.push(applied.draft);
    warnings.push(...applied.warnings);
  }
  const timeoutSeconds = platform.executionTimeoutSeconds;
  return {
    drafts,
    warnings: warnings.map((warning) => redact(warning)),
    // The call's own time limit stands for the polling as a whole (`spec/execution.md` section 6).
    ...(report.again && { again: { ...report.again, ...(timeoutSeconds && { timeoutSeconds }) } }),
    ...(report.retryAt && { retryAt: report.retryAt }),
  };
}
