import { memoryInvestigationStore } from '../../../src/stores/memory/memory-investigation-store.js';
import { describeInvestigationStore } from '../contract/describe-investigation-store.js';

describeInvestigationStore('memoryInvestigationStore', { open: async () => memoryInvestigationStore() });
