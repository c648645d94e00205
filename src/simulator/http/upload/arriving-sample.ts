import { classifyFile } from '../../detonation/classify-file.js';
import { classifyUrl, readSampleUrl } from '../../detonation/classify-url.js';
import { hashesOf } from '../../detonation/hashes.js';
import { fileTypeOf, urlType } from '../../detonation/sample-type.js';
import type { ArrivingSample } from '../../platform/platform.js';
import { badParameter, Refusal } from '../../platform/refusal.js';
import type { SubmissionParameters } from '../../platform/submission-parameters.js';
import { intendedName, safeName } from './file-name.js';
import type { ReceivedForm, UploadedFile } from './receive-form.js';

const longestUrl = 8192;

async function arrivingFile(
  file: UploadedFile,
  texts: ReadonlyMap<string, string>,
  parameters: SubmissionParameters,
): Promise<ArrivingSample> {
  const intended = intendedName(file.name, texts);
  const name = safeName(intended, file.hashes.sha256.slice(0, 12));
  const type = fileTypeOf(name, file.content);
  return {
    url: null,
    name,
    originalName: intended.slice(0, 255),
    size: file.content.length,
    hashes: file.hashes,
    type: parameters.sampleType === undefined ? type : { ...type, name: parameters.sampleType },
    ...(await classifyFile(file.content, parameters.archivePassword)),
  };
}

/** A URL stands for itself: its text is the name, the content and what is hashed (chosen). */
function arrivingUrl(text: string): ArrivingSample {
  const url = text.length > longestUrl ? undefined : readSampleUrl(text);
  if (url === undefined) throw badParameter('sample_url');
  const content = Buffer.from(text);
  return {
    url: text,
    name: text,
    originalName: text,
    size: content.length,
    hashes: hashesOf(content),
    type: urlType,
    passwordProtected: false,
    verdict: classifyUrl(url),
  };
}

/**
 * The sample that a form carries, looked at.
 *
 * @throws {Refusal} 400 where there is neither file nor URL, or both
 */
export async function arrivingSample(
  { texts, file }: ReceivedForm,
  parameters: SubmissionParameters,
): Promise<ArrivingSample> {
  const url = texts.get('sample_url') ?? '';
  if (file !== undefined && url !== '') {
    throw new Refusal(400, 'Either "sample_file" or "sample_url" is wanted, not both');
  }
  if (file !== undefined) return arrivingFile(file, texts, parameters);
  if (url === '') throw new Refusal(400, 'Either "sample_file" or "sample_url" is required');
  return arrivingUrl(url.trim());
}
