import type { Vendor } from '../hostile-input.js';
import { ok, sample } from './calm-answers.js';
import type { Reply } from './reply.js';

/** Another's data: whoever asks for it has been led astray. */
const another = ok(sample({ sample_id: 6, sample_filename: 'of-another.exe' }));
const elsewhere = ['/sample/6', '/sample/', '/system_info', '/analysis/5/', '/analysis/5', '/submission/8'];
export const astray: Vendor = Object.fromEntries(elsewhere.map((path) => [path, another]));

/** JSON as it is written here: a program that writes it would round the numbers itself. */
export const written =
  (json: string): Reply =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(json);
  };

/** What JSON makes of 9007199254740993 when it is read as a number. */
export const rounded: Vendor = Object.fromEntries(
  ['/sample/9007199254740992', '/submission/9007199254740992'].map((path) => [path, another]),
);
