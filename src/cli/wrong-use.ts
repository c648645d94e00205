import { SortieError } from '../sdk/errors/sortie-error.js';

/** The command line asks for something that makes no sense: exit code 2. */
export class WrongUse extends SortieError {
  readonly code = 'wrong-use';
}
