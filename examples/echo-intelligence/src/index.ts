import { defineIntegration } from 'sortie';
import { connect } from './client.js';
import { domain } from './commands/domain.js';
import { ip } from './commands/ip.js';
import { compiled } from './integration.generated.js';

/** The compiler refuses a command that integration.yml does not declare, and asks for one that is missing here. */
export default defineIntegration({
  manifest: compiled,
  client: connect,
  test: (client, signal) => client.confirm(signal),
  commands: { ip, domain },
});
