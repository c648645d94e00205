import { escapeCell } from '../../src/language/manifest/docs/escape-markdown.js';
import { missingThings } from './missing.js';
import { type Outcome, outcomeKinds } from './outcome.js';
import type { Survey } from './survey.js';

const mostMissing = 60;

const meaning: Readonly<Record<Outcome['kind'], string>> = {
  completed: 'ran to their end',
  waiting: 'wait for a person',
  error: 'halted in an error',
  endless: 'were still busy after 30 days of virtual time',
  lacks: 'lack something, and were not run',
  unreadable: 'cannot be compiled',
};

/** What runs, what does not and why, as a page. */
export function compatibilityDocument({ playbooks, manifests }: Survey): string {
  const ofKind = (kind: Outcome['kind']) => playbooks.filter(({ outcome }) => outcome.kind === kind);
  const missing = missingThings(playbooks);
  const whole = playbooks.length - ofKind('lacks').length - ofKind('unreadable').length;
  const ended = playbooks.flatMap(({ outcome }) =>
    outcome.kind === 'completed' || outcome.kind === 'waiting' ? outcome : [],
  );
  const favoured = ended.filter(({ isFavoured }) => isFavoured).length;
  const counts = outcomeKinds.map((kind) => `| ${meaning[kind]} | ${ofKind(kind).length} |`);
  return [
    '# What runs',
    '',
    '<!-- Written by `npm run corpus`. -->',
    '',
    `${playbooks.length} public playbooks were compiled, with the commands of ${manifests} public manifests. Those that`,
    'lack nothing were run under a virtual clock, as `sortie playbook simulate --auto-stubs` does it: every command',
    'answered with what its manifest declares (one object, a plausible value for each path), and nobody answered for',
    'people. Where a playbook halted, its answers, inputs and context were made to hold what its conditions compare and',
    'its arguments need, and it was run again; in the end with a plausible value for every input without a default. So this says that',
    'there are answers under which the runtime brings a playbook to its end. It does not say that a real service would give',
    'them.',
    '',
    'For your own content: `npm run corpus -- FOLDER --integrations FOLDER`.',
    '',
    '| playbooks that … | count |',
    '|---|---|',
    ...counts,
    '',
    `Of the ${whole} that lack nothing, ${ended.length} ran to their end or wait for a person: ${ended.length - favoured} with plausible answers, ${favoured} with answers that were made to fit.`,
    '',
    ...section('Errors', errorLines(playbooks.map(({ name, outcome }) => ({ name, outcome })))),
    ...section(
      `What is missing${missing.length > mostMissing ? `: the first ${mostMissing} of ${missing.length}` : ''}`,
      missing.length === 0
        ? []
        : [
            'First what would make most playbooks run by itself.',
            '',
            '| what | kind | playbooks that lack it alone | that reach it |',
            '|---|---|---|---|',
            ...missing
              .slice(0, mostMissing)
              .map(
                ({ name, kind, alone, reached }) =>
                  `| ${escapeCell(name)} | ${kind} | ${alone} | ${reached} |`,
              ),
          ],
    ),
  ].join('\n');
}

function errorLines(
  playbooks: readonly { readonly name: string; readonly outcome: Outcome }[],
): readonly string[] {
  const lines = playbooks.flatMap(({ name, outcome }) => {
    if (outcome.kind === 'error')
      return [`| ${escapeCell(name)} | ${escapeCell(outcome.task)} | ${escapeCell(outcome.reason)} |`];
    return outcome.kind === 'endless' || outcome.kind === 'unreadable'
      ? [`| ${escapeCell(name)} |  | ${escapeCell(outcome.reason)} |`]
      : [];
  });
  return lines.length === 0 ? [] : ['| playbook | task | why |', '|---|---|---|', ...lines];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}
