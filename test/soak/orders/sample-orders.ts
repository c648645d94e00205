import type { KnownSample, KnownSamples } from '../known-samples.js';
import { listOf, valueAt } from '../read-value.js';
import { type Entry, judgeEntries, mismatch, type Subject, textOf } from './judge-entries.js';
import type { Order, OrderMaker, Outcome } from './order.js';

const samplePath = 'VMRay.Sample(val.SampleID === obj.SampleID)';
const analysisPath = 'VMRay.Analysis(val.AnalysisID === obj.AnalysisID)';
const indicatorPath = 'VMRay.ThreatIndicator(obj.ID === val.ID)';

type Judge = (entry: Entry, sample: KnownSample, known: KnownSamples) => Outcome;

/** Asks about a sample, now and then about several in one request. */
function aboutSamples(
  command: string,
  part: string,
  judge: Judge,
  more: Record<string, unknown> = {},
): OrderMaker {
  return ({ random, known }): Order | undefined => {
    const count = random.chance(0.1) ? 3 : 1;
    const samples = Array.from({ length: count }, () => random.pick(known.all)).filter(
      (one) => one !== undefined,
    );
    if (samples.length < count) return undefined;
    const subjects = samples.map(
      (sample): Subject => ({
        path: part.replace('{id}', String(sample.id)),
        judge: (entry) => judge(entry, sample, known),
      }),
    );
    const ids = samples.map(({ id }) => id).join(',');
    return {
      request: { command, args: { sample_id: ids, ...more } },
      judge: (answer) => judgeEntries(answer, subjects),
    };
  };
}

function judgeSample(entry: Entry, { id, sha1, sha256 }: KnownSample): Outcome {
  if (textOf(entry) === `No sample found in VMRay for sample id: ${id}`) return 'nothing';
  const context = valueAt(entry, 'EntryContext', samplePath);
  const isRight =
    valueAt(context, 'SampleID') === id &&
    valueAt(context, 'SHA1') === sha1 &&
    valueAt(context, 'SHA256') === sha256 &&
    String(entry['HumanReadable']).startsWith(`### Results for sample id: ${id} `);
  return isRight ? 'answered' : mismatch(entry, `sample ${id} with SHA1 ${sha1}`);
}

function judgeAnalyses(entry: Entry, { id }: KnownSample, known: KnownSamples): Outcome {
  const readable = String(entry['HumanReadable']);
  if (readable === `#### No analysis found for sample id ${id}`) return 'nothing';
  const analyses = listOf(valueAt(entry, 'EntryContext', analysisPath));
  const isRight =
    readable.startsWith(`### Analysis results from VMRay for ID ${id}:`) &&
    analyses.length > 0 &&
    analyses.every((analysis) => valueAt(analysis, 'SampleID') === id);
  if (!isRight) return mismatch(entry, `the analyses of sample ${id}`);
  for (const analysis of analyses) known.addAnalysis(Number(valueAt(analysis, 'AnalysisID')), id);
  return 'answered';
}

function judgeIndicators(entry: Entry, { id }: KnownSample, known: KnownSamples): Outcome {
  const readable = String(entry['HumanReadable']);
  if (readable === `No threat indicators for sample ID: ${id}`) return 'nothing';
  const analyses = listOf(valueAt(entry, 'EntryContext', indicatorPath)).flatMap((indicator) =>
    listOf(valueAt(indicator, 'AnalysisID')),
  );
  const isRight =
    readable.startsWith(`### Threat indicators for sample ID: ${id}:`) &&
    analyses.every((analysis) => [undefined, id].includes(known.sampleOf(Number(analysis))));
  return isRight ? 'answered' : mismatch(entry, `the threat indicators of sample ${id}`);
}

function judgeIocs(entry: Entry, { id }: KnownSample): Outcome {
  const readable = String(entry['HumanReadable']);
  if (/^No (?:IOC|artifact)s found for sample ID: (\d+)$/.exec(readable)?.[1] === String(id))
    return 'nothing';
  const isRight =
    valueAt(entry, 'EntryContext', samplePath, 'SampleID') === id &&
    /^\d+ (?:IOC|artifact)s? for sample ID (\d+):/.exec(readable)?.[1] === String(id);
  return isRight ? 'answered' : mismatch(entry, `the IOCs of sample ${id}`);
}

function judgeJobs(entry: Entry, { id }: KnownSample): Outcome {
  const jobs = listOf(
    valueAt(entry, 'EntryContext', 'VMRay.Job(val.JobID === obj.JobID && val.SampleID === obj.SampleID)'),
  );
  const isRight = jobs.length > 0 && jobs.every((job) => valueAt(job, 'SampleID') === id);
  return isRight ? 'answered' : mismatch(entry, `the jobs of sample ${id}`);
}

/** Asks for the samples with a hash of one that is known. */
const byHash: OrderMaker = ({ random, known }) => {
  const sample = random.pick(known.all);
  const kind = random.pick(['md5', 'sha1', 'sha256'] as const);
  if (sample === undefined || kind === undefined) return undefined;
  const hash = sample[kind];
  const judge = (entry: Entry): Outcome => {
    if (textOf(entry) === `No samples found for ${kind} hash ${hash}`) return 'nothing';
    const samples = listOf(valueAt(entry, 'EntryContext', samplePath));
    const isRight =
      samples.some((one) => valueAt(one, 'SampleID') === sample.id) &&
      samples.every((one) => valueAt(one, 'SHA256') === sample.sha256);
    return isRight ? 'answered' : mismatch(entry, `the hash ${hash}`);
  };
  return {
    request: { command: 'vmray-get-sample-by-hash', args: { hash } },
    judge: (answer) => judgeEntries(answer, [{ path: `/sample/${kind}/${hash}`, judge }]),
  };
};

/** The same as `vmray-get-sample`, as a command line that reads the context. */
const sampleByLine: OrderMaker = ({ random, known }) => {
  const sample = random.pick(known.all);
  if (sample === undefined) return undefined;
  const subject = { path: `/sample/${sample.id}`, judge: (entry: Entry) => judgeSample(entry, sample) };
  return {
    request: {
      line: '!vmray-get-sample sample_id=${VMRay.Sample.SampleID}',
      context: { VMRay: { Sample: { SampleID: sample.id } } },
    },
    judge: (answer) => judgeEntries(answer, [subject]),
  };
};

export const getSample = aboutSamples('vmray-get-sample', '/sample/{id}', judgeSample);

/** With the commands that ask about samples, each as often as its weight says. */
export const sampleOrders: readonly (readonly [weight: number, maker: OrderMaker])[] = [
  [16, getSample],
  [2, sampleByLine],
  [10, byHash],
  [8, aboutSamples('vmray-get-analysis-by-sample', '/analysis/sample/{id}', judgeAnalyses)],
  [2, aboutSamples('vmray-get-analysis-by-sample', '/analysis/sample/{id}', judgeAnalyses, { limit: '1' })],
  [8, aboutSamples('vmray-get-threat-indicators', '/sample/{id}/threat_indicators', judgeIndicators)],
  [6, aboutSamples('vmray-get-iocs', '/sample/{id}/iocs', judgeIocs)],
  [2, aboutSamples('vmray-get-iocs', '/sample/{id}/iocs', judgeIocs, { all_artifacts: 'true' })],
  [4, aboutSamples('vmray-get-job-by-sample', '/job/sample/{id}', judgeJobs)],
];
