import { memoryFileStore } from '../../../src/stores/memory/memory-file-store.js';
import { describeFileStore } from '../file-store-contract.js';

describeFileStore('memoryFileStore', memoryFileStore);
