import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../src/assemble.js';
import { parseCommandLine } from '../src/dispatch/index.js';
import { mergeEntryContext } from '../src/language/context/merge/merge-entry-context.js';
import { readContext } from '../src/language/context/read-context.js';
import { EntryType } from '../src/language/entry/entry.js';
import type { JsonObject } from '../src/language/json/json.js';
import { newInvestigation } from '../src/runtime/investigation/investigation.js';
import { keptFile } from '../src/runtime/investigation/keep-files.js';
import { OpenInvestigation } from '../src/runtime/investigation/open-investigation.js';
import type { StoredEntry } from '../src/runtime/investigation/stored-entry.js';
import { runCommand } from '../src/runtime/run-command.js';
import type { AssembledSystem } from '../src/runtime/system.js';
import { startSimulator } from '../src/simulator/index.js';

/** One command of the tour and what it answered. */
export interface TourStop {
  readonly command: string;
  /** As it is typed in the War Room. */
  readonly line: string;
  readonly entries: readonly StoredEntry[];
  /** The context of a fresh investigation once the entries are taken in. */
  readonly context: JsonObject;
}

/** Stands for the simulator's own address, which is another one each time. */
const address = 'https://vmray.example';

/** The test text that every scanner knows, in pieces, so that no scanner finds it in this repository. */
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STAND', 'ARD-ANTIVIRUS-TE', 'ST-FILE!', '$H+H*'];

/** Milliseconds within which the simulator ends every analysis and gathers its findings. */
const untilFinished = 120_000;

const submissions = [
  'vmray-upload-sample entry_id=1@1 tags=invoice',
  'vmray-upload-url url=https://malicious.example.test/login',
];

/** While a sample is analysed: its ids stand in what the submission answered. */
const duringAnalysis = [
  'vmray-get-job-by-sample sample_id=${VMRay.Sample.SampleID}',
  'vmray-get-job-by-id job_id=${VMRay.Job.[0].JobID}',
];

const afterwards = [
  'vmray-get-submission submission_id=${VMRay.Submission.SubmissionID}',
  'vmray-get-sample sample_id=${VMRay.Sample.SampleID}',
  'vmray-get-sample-by-hash hash=${VMRay.Sample.SHA256}',
  'vmray-get-analysis-by-sample sample_id=${VMRay.Sample.SampleID}',
  'vmray-get-threat-indicators sample_id=${VMRay.Sample.SampleID}',
  'vmray-get-iocs sample_id=${VMRay.Sample.SampleID}',
  'vmray-get-iocs sample_id=${VMRay.Sample.SampleID} all_artifacts=true',
  'vmray-get-summary analysis_id=${VMRay.Analysis.[0].AnalysisID}',
  'vmray-get-screenshots analysis_id=${VMRay.Analysis.[0].AnalysisID}',
  'vmray-add-tag submission_id=${VMRay.Submission.SubmissionID} tag=phishing',
  'vmray-delete-tag submission_id=${VMRay.Submission.SubmissionID} tag=phishing',
  'vmray-get-license-usage-verdicts',
  'vmray-get-license-usage-reports',
];

/**
 * Runs every command of VMRay against a simulator, on a harmful file and on a harmful URL, each command in an
 * investigation of its own. Nothing in the answers changes from one tour to the next: clock, key and address are fixed.
 */
export async function tourVmray(): Promise<readonly TourStop[]> {
  const simulator = await startSimulator({
    clock: 'manual',
    startAt: new Date('2024-03-01T09:00:00Z'),
    randomBytes: (count) => new Uint8Array(count).fill(7),
  });
  // A folder without settings of anybody.
  const folder = mkdtempSync(join(tmpdir(), 'sortie-tour-'));
  try {
    const environment = { VMRAY_SERVER: simulator.url, VMRAY_API_KEY: simulator.apiKey };
    const system = await assemble({ folder, environment });
    const stops: TourStop[] = [];
    for (const submission of submissions) {
      let known: JsonObject = {};
      const visit = async (pattern: string) => {
        const stop = await visitWith(system, pattern, known);
        for (const { EntryContext } of stop.entries) {
          if (EntryContext) known = mergeEntryContext(known, EntryContext).context;
        }
        stops.push(stop);
      };
      await visit(submission);
      for (const line of duringAnalysis) await visit(line);
      simulator.advance(untilFinished);
      for (const line of afterwards) await visit(line);
    }
    return masked(stops, simulator.url);
  } finally {
    await simulator.close();
    rmSync(folder, { recursive: true });
  }
}

async function addSample(system: AssembledSystem, investigation: OpenInvestigation): Promise<void> {
  async function* content() {
    yield Buffer.from(testVirus.join(''));
  }
  const name = 'invoice.com';
  const blob = await system.files.put(content(), 1024);
  const entry = { Type: EntryType.file, ContentsFormat: 'text', Contents: '', File: name } as const;
  const file = await keptFile(name, 'sample', blob, system.files);
  investigation.add([{ entry, file }], { brand: 'Sortie', instance: 'tour' });
}

async function visitWith(system: AssembledSystem, pattern: string, known: JsonObject): Promise<TourStop> {
  const line = pattern.replaceAll(/\$\{([^}]*)\}/g, (_, path: string) => String(readContext(known, path)));
  const [command = ''] = line.split(' ');
  const investigation = new OpenInvestigation(newInvestigation('1'));
  if (line.includes('entry_id=')) await addSample(system, investigation);
  const { entries, failed } = await runCommand(system, investigation, parseCommandLine(`!${line}`), {
    signal: AbortSignal.timeout(60_000),
  });
  if (failed) throw new Error(`${line}: ${JSON.stringify(entries)}`);
  return { command, line: `!${line}`, entries, context: investigation.current.context };
}

function masked(stops: readonly TourStop[], url: string): readonly TourStop[] {
  return JSON.parse(JSON.stringify(stops).replaceAll(url, address));
}
