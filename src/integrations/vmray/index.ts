import { defineIntegration } from '../../sdk/index.js';
import { connect } from './client/connect.js';
import { addTag } from './commands/add-tag.js';
import { deleteTag } from './commands/delete-tag.js';
import { getAnalysisBySample } from './commands/get-analysis-by-sample.js';
import { getIocs } from './commands/get-iocs.js';
import { getJobById } from './commands/get-job-by-id.js';
import { getJobBySample } from './commands/get-job-by-sample.js';
import { getLicenseUsageReports } from './commands/get-license-usage-reports.js';
import { getLicenseUsageVerdicts } from './commands/get-license-usage-verdicts.js';
import { getSample } from './commands/get-sample.js';
import { getSampleByHash } from './commands/get-sample-by-hash.js';
import { getScreenshots } from './commands/get-screenshots.js';
import { getSubmission } from './commands/get-submission.js';
import { getSummary } from './commands/get-summary.js';
import { getThreatIndicators } from './commands/get-threat-indicators.js';
import { testModule } from './commands/test-module.js';
import { uploadSample } from './commands/upload-sample.js';
import { uploadUrl } from './commands/upload-url.js';
import { compiled } from './integration.generated.js';

/** VMRay, the malware sandbox: declared in `integration.yml`, loaded through the same door as any plugin. */
export default defineIntegration({
  manifest: compiled,
  client: connect,
  test: testModule,
  commands: {
    'vmray-upload-sample': uploadSample,
    'vmray-upload-url': uploadUrl,
    'vmray-get-submission': getSubmission,
    'vmray-get-sample': getSample,
    'vmray-get-analysis-by-sample': getAnalysisBySample,
    'vmray-get-threat-indicators': getThreatIndicators,
    'vmray-get-iocs': getIocs,
    'vmray-get-summary': getSummary,
    'vmray-get-screenshots': getScreenshots,
    'vmray-get-sample-by-hash': getSampleByHash,
    'vmray-get-license-usage-verdicts': getLicenseUsageVerdicts,
    'vmray-get-license-usage-reports': getLicenseUsageReports,
    'vmray-get-job-by-sample': getJobBySample,
    'vmray-get-job-by-id': getJobById,
    'vmray-delete-tag': deleteTag,
    'vmray-add-tag': addTag,
  },
});
