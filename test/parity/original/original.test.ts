import { expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, member } from '../../../src/language/json/json.js';
import { casesFolder, describeWithCases } from '../cases-folder.js';
import { asRecorded } from '../expected-entries.js';
import { type RecordedCase, readCases } from '../recorded-case.js';
import { lastData } from './answers.js';
import { type Artifact, artifactsOf, iocContext, iocsOf } from './artifacts.js';
import { indicatorContexts, joinedContexts, scoreKey } from './indicators.js';
import { submissionEntry } from './submission.js';

// The rules build on what the original does with an answer. What they believe of it must be what was recorded.
describeWithCases('what the original does with an answer', () => {
  const { cases } = readCases(casesFolder);

  function answered(command: string): readonly RecordedCase[] {
    return cases.filter((recorded) => {
      const [entry] = recorded.entries;
      return recorded.command === command && isJsonObject(entry) && entry['Type'] === 1;
    });
  }

  function shownArtifacts(recorded: RecordedCase): readonly Artifact[] {
    return artifactsOf(iocsOf(lastData(asRecorded(recorded))) ?? {}).filter(({ isKept }) => isKept);
  }

  it('is attested often enough', () => {
    expect(answered('vmray-get-iocs').length).toBeGreaterThan(10);
    expect(answered('vmray-upload-sample').length).toBeGreaterThan(5);
  });

  it.each(answered('vmray-get-iocs'))('$name: the context of each artifact', (recorded) => {
    const [entry] = recorded.entries;
    const contents = isJsonObject(entry) ? member(entry, 'Contents') : undefined;
    const found = isJsonObject(contents) ? member(contents, 'IOC') : undefined;
    expect(iocContext(shownArtifacts(recorded))).toEqual(found);
  });

  it.each(answered('vmray-get-iocs'))('$name: the indicators', (recorded) => {
    const contexts = recorded.entries.map((entry) =>
      isJsonObject(entry) ? (member(entry, 'EntryContext') ?? null) : null,
    );
    expect(indicatorContexts(shownArtifacts(recorded), false)).toEqual(joinedContexts(contexts));
  });

  it.each(answered('vmray-upload-sample'))('$name: the entry of a submission', (recorded) => {
    const data = lastData(asRecorded(recorded));
    const [recordedEntry] = asRecorded(recorded).entries;
    const raw = member(recordedEntry?.members ?? {}, 'Contents') ?? null;
    const empty: JsonObject = {};
    expect(submissionEntry(isJsonObject(data) ? data : empty, raw, 'File')).toEqual(recordedEntry);
  });

  it('scores a file under its MD5 only, where D12 takes the next hash', () => {
    const recorded = cases.find(({ name }) => name === 'vmray-get-iocs/files-md5-null');
    const artifacts = recorded ? shownArtifacts(recorded) : [];
    expect(indicatorContexts(artifacts, false)[scoreKey]).toEqual([
      expect.objectContaining({ Indicator: null }),
    ]);
    expect(indicatorContexts(artifacts, true)[scoreKey]).toEqual([
      expect.objectContaining({ Indicator: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
  });
});
