import { exportToCSV } from './files/export-to-csv.js';
import { extractIndicatorsFromTextFile } from './files/extract-indicators-from-text-file.js';
import { fileCreateAndUpload } from './files/file-create-and-upload.js';
import { fileCreateAndUploadV2 } from './files/file-create-and-upload-v2.js';
import { parseCSV } from './files/parse-csv.js';
import { readFile } from './files/read-file.js';
import { unzipFile } from './files/unzip-file.js';
import { zipFile } from './files/zip-file.js';
import { generatePassword } from './generate-password.js';
import { http } from './http/http.js';
import { httpV2 } from './http/http-v2.js';
import { parseEmailFiles } from './mail/parse-email-files.js';
import { parseEmailFilesV2 } from './mail/parse-email-files-v2.js';
import type { OutsideAutomation } from './outside-automation.js';
import { unreachableAutomations } from './unreachable/index.js';

/** The automations that are built in and read files or ask the network; and those that are known, and need what is not here. */
export const outsideAutomations: readonly OutsideAutomation[] = [
  exportToCSV,
  extractIndicatorsFromTextFile,
  fileCreateAndUpload,
  fileCreateAndUploadV2,
  generatePassword,
  http,
  httpV2,
  parseCSV,
  parseEmailFiles,
  parseEmailFilesV2,
  readFile,
  unzipFile,
  zipFile,
  ...unreachableAutomations,
];
