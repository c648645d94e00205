import { spawn } from 'node:child_process';
import { buildIfStale, executable } from './build-if-stale.js';

/** `npm run sortie -- …`: the executable, built first where that is needed. */
buildIfStale();
const child = spawn(process.execPath, [executable, ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal's Ctrl-C reaches the child by itself; what is sent to this process alone is passed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
