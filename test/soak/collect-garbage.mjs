import { Session } from 'node:inspector';

/**
 * Loaded beside the executable: on SIGUSR2 the engine collects all garbage and gives its memory back. By itself it does
 * so when it likes, so that what a process takes up tells little of what it holds.
 */
const session = new Session();
session.connect();
process.on('SIGUSR2', () => session.post('HeapProfiler.collectGarbage'));
