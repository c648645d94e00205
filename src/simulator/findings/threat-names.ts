import { seededNumber } from '../detonation/hashes.js';
import type { SampleRecord } from '../platform/records.js';

const families = ['Loader', 'Stealer', 'Implant', 'Dropper'] as const;

/** Names of families that do not exist. */
export function threatNamesOf(sample: SampleRecord): string[] {
  if (sample.verdict === 'suspicious') return ['Example.Phish'];
  if (sample.verdict !== 'malicious') return [];
  const family = families[seededNumber(sample.hashes.sha256, 'family', families.length)] ?? families[0];
  return [`Example.${family}.A`, 'Example.Config'];
}

/** What the sample does, in the platform's words. */
export function classificationsOf(sample: SampleRecord): string[] {
  if (sample.verdict === 'malicious') return ['Downloader', 'Spyware'];
  return sample.verdict === 'suspicious' ? ['Phishing'] : [];
}
