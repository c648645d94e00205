import type { Answer } from '../../e2e/exec-process.js';
import type { KnownSamples } from '../known-samples.js';
import type { SeededRandom } from '../seeded-random.js';

/**
 * How a request was answered: as it should be; with nothing, which a fault may lead to; with an error that a fault leads
 * to; with the error that its own mistake calls for; that its own time was too short.
 */
export type Outcome = 'answered' | 'nothing' | 'failed' | 'refused' | 'late';

/** A request, and how to tell a right answer to it from a wrong one. */
export interface Order {
  /** The request without its id. */
  readonly request: Readonly<Record<string, unknown>>;
  /** The name of what it submits, which no other order submits. */
  readonly submits?: string;
  /** @throws Error that says what is wrong with the answer */
  judge(answer: Answer): Outcome;
}

/** A line that is no request. */
export interface BrokenLine {
  /** The line, given an id to carry. */
  text(id: number): string;
  /** Whether the id can be read all the same. */
  readonly hasId: boolean;
  readonly code: string;
}

/** What an order is made with. */
export interface Workshop {
  /** That no other order has. */
  readonly number: number;
  /** The same for the same number, whatever came before. */
  readonly random: SeededRandom;
  readonly known: KnownSamples;
  /** Files that requests may name by their path. */
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
  /** Takes the path of a file that an answer hands over. */
  keep(path: string): void;
}

/** Makes an order; undefined where too little is known yet. */
export type OrderMaker = (workshop: Workshop) => Order | undefined;
