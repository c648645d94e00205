import { defineIntegration } from '../../sdk/index.js';
import { connect } from './client/connect.js';
import { getAnalysisBySample } from './commands/get-analysis-by-sample.js';
import { getIocs } from './commands/get-iocs.js';
import { getSample } from './commands/get-sample.js';
import { getSubmission } from './commands/get-submission.js';
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
  },
});
