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
  const counts = outcomeKinds.map((kind) => `| ${meaning[kind]} | ${ofKind(kind).length} |`);
  return [
    '# What runs',
    '',
    '<!-- Written by `npm run corpus`. -->',
    '',
    `${playbooks.length} public playbooks were compiled, with the commands of ${manifests} public manifests. Those that`,
    'lack nothing were run under a virtual clock. Every command answered once with what its manifest declares (one',
    'object, a plausible value for each path), and nobody answered for people. So this says what the runtime has and that',
    'it gets through a playbook. It does not say that the answers of a real service would lead the same way: a test',
    'playbook that compares an answer with a value of its own ends in an error here, and should.',
    '',
    'For your own content: `npm run corpus -- FOLDER --integrations FOLDER`.',
    '',
    '| playbooks that … | count |',
    '|---|---|',
    ...counts,
    '',
    `Of the ${whole} that lack nothing, ${ofKind('completed').length + ofKind('waiting').length} ran to their end or wait for a person.`,
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
