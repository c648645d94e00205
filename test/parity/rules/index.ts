import type { Rule } from '../expected.js';
import { verdictQuota } from './d01-verdict-quota.js';
import { reportQuota } from './d02-report-quota.js';
import { analyses } from './d03-analyses.js';
import { classifications } from './d04-classifications.js';
import { countries } from './d05-countries.js';
import { verdictReason } from './d06-verdict-reason.js';
import { emailAddress } from './d07-email-address.js';
import { numbers } from './d08-numbers.js';
import { hashSelector } from './d09-hash-selector.js';
import { scores } from './d10-scores.js';
import { oneEntry } from './d11-one-entry.js';
import { hashSetIndicators } from './d12-hash-sets.js';
import { layout } from './d13-layout.js';
import { errorLists } from './d14-error-lists.js';
import { controlCharacters, fileNames } from './d15-file-names.js';
import { retries } from './d16-retries.js';
import { apiKey } from './d17-api-key.js';
import { passwords } from './d18-passwords.js';
import { netScheme } from './d19-net-scheme.js';
import { argumentChecks } from './d20-arguments.js';
import { testModule } from './d21-test-module.js';
import { noJob } from './d22-no-job.js';
import { mixedAnswers } from './d23-mixed-answers.js';
import { screenshots } from './d24-screenshots.js';
import { server } from './d25-server.js';
import { unknownCommand } from './d26-unknown-command.js';
import { numbersInTables } from './d27-numbers-in-tables.js';
import { tagOrder } from './d28-tag-order.js';
import { severalIds } from './d29-several-ids.js';
import { noJobs } from './d32-no-jobs.js';
import { shapes } from './d33-shapes.js';
import { requiredUploadArguments } from './d34-required-arguments.js';
import { atLeastOneEntry } from './d35-an-entry.js';
import { reliability } from './d37-reliability.js';
import { charset } from './d38-charset.js';
import { missingFile, testModuleEntry } from './platform.js';

/**
 * Every rule, in the order in which a call meets them: whether it is made at all, what it sends, what the answer means,
 * how it is shown. D30 shows only in durable runs, D31 only on a command line; both have tests elsewhere.
 */
export const rules: readonly Rule[] = [
  unknownCommand,
  server,
  apiKey,
  reliability,
  requiredUploadArguments,
  severalIds,
  argumentChecks,
  missingFile,
  controlCharacters,
  fileNames,
  passwords,
  netScheme,
  tagOrder,
  retries,
  testModule,
  testModuleEntry,
  charset,
  noJobs,
  mixedAnswers,
  errorLists,
  noJob,
  screenshots,
  oneEntry,
  verdictQuota,
  reportQuota,
  shapes,
  atLeastOneEntry,
  hashSetIndicators,
  emailAddress,
  countries,
  verdictReason,
  analyses,
  classifications,
  hashSelector,
  numbers,
  scores,
  numbersInTables,
  layout,
];
