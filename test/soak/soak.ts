import type { Answer, ExecProcess } from '../e2e/exec-process.js';
import { brokenLines } from './orders/broken-lines.js';
import type { BrokenLine, Order, OrderMaker, Outcome, Workshop } from './orders/order.js';
import { valueAt } from './read-value.js';
import { SeededRandom } from './seeded-random.js';

/** What is sent, and how answers are looked at. */
export interface SoakPlan {
  readonly seed: number;
  /** Always has an order. */
  readonly first: OrderMaker;
  readonly makers: readonly (readonly [weight: number, maker: OrderMaker])[];
  readonly workshop: Omit<Workshop, 'number' | 'random'>;
  /** Whether an answer obeys the schema. */
  isValid(answer: Answer): boolean;
}

/** What came of all that was sent. */
export interface Tally {
  /** Requests sent. */
  sent: number;
  /** Lines sent beside them that are no request. */
  broken: number;
  readonly outcomes: Map<Outcome, number>;
  /** How often each command was answered as it should be. */
  readonly answered: Map<string, number>;
  /** How each submission was answered, by its name. */
  readonly submissions: Map<string, Outcome>;
  /** What is wrong with answers. */
  readonly complaints: string[];
}

/** Shares of requests that a broken line follows, and of ids that are texts. */
const brokenShare = 0.02;
const textShare = 0.2;
/** Longer than any request takes with all its repetitions. */
const longestSilence = 120_000;

/**
 * Sends lines into one process, so many at a time, and judges each answer by the request that its id names. Answers to
 * lines without a readable id are told apart by their code alone.
 */
export class Soak {
  readonly tally: Tally = {
    sent: 0,
    broken: 0,
    outcomes: new Map(),
    answered: new Map(),
    submissions: new Map(),
    complaints: [],
  };
  readonly #open = new Map<unknown, Order | BrokenLine>();
  readonly #openWithoutId = new Map<string, number>();

  constructor(
    private readonly run: ExecProcess,
    private readonly plan: SoakPlan,
  ) {}

  /** Lines without an answer. */
  get unanswered(): number {
    return [...this.#openWithoutId.values()].reduce((sum, count) => sum + count, this.#open.size);
  }

  /** Sends so many more requests, and some broken lines among them, and waits for the last answer. */
  async send(count: number, atATime: number): Promise<void> {
    let left = count;
    while (left > 0 || this.unanswered > 0) {
      for (; left > 0 && this.unanswered < atATime; left -= 1) this.#sendOne();
      const before = this.unanswered;
      this.take(await this.#next());
      // What answers nothing is a complaint; waiting on would not end.
      if (this.unanswered === before && this.tally.complaints.length > 100)
        throw new Error(this.#complaint());
    }
  }

  /** Takes an answer, wanted or not. */
  take(answer: Answer): void {
    try {
      if (!this.plan.isValid(answer)) throw new Error('It does not obey the schema.');
      this.#count(this.#close(answer), answer);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.tally.complaints.push(`${JSON.stringify(answer.id)}: ${reason}`);
    }
  }

  async #next(): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(this.#complaint())), longestSilence);
    });
    try {
      return await Promise.race([this.run.next(), silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  #complaint(): string {
    const open = [...this.#open]
      .slice(0, 20)
      .map(([id, order]) => `${JSON.stringify(id)} ${commandOf(order)}`);
    return `${this.unanswered} lines have no answer: ${open.join(', ')}. ${this.tally.complaints.slice(0, 20).join('\n')}`;
  }

  #count(order: Order | BrokenLine | undefined, answer: Answer): void {
    const { outcomes, answered, submissions } = this.tally;
    const outcome = order === undefined ? 'refused' : judge(order, answer);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (order === undefined || !('judge' in order)) return;
    if (order.submits !== undefined) submissions.set(order.submits, outcome);
    const command = commandOf(order);
    if (outcome === 'answered') answered.set(command, (answered.get(command) ?? 0) + 1);
  }

  /** What an answer answers, which no other does from now on; undefined for a line without a readable id. */
  #close(answer: Answer): Order | BrokenLine | undefined {
    if (answer.id === null) {
      const code = answer.error?.code ?? '';
      const left = this.#openWithoutId.get(code) ?? 0;
      if (left === 0) throw new Error(`Nothing calls for ${JSON.stringify(answer).slice(0, 300)}`);
      this.#openWithoutId.set(code, left - 1);
      return undefined;
    }
    const order = this.#open.get(answer.id);
    if (!order) throw new Error(`No request is open under this id: ${JSON.stringify(answer).slice(0, 300)}`);
    this.#open.delete(answer.id);
    return order;
  }

  #sendOne(): void {
    this.tally.sent += 1;
    const number = this.tally.sent;
    const { seed, first, makers } = this.plan;
    const random = new SeededRandom(seed + number);
    const workshop = { ...this.plan.workshop, number, random };
    const id = random.chance(textShare) ? `request ${number}` : number;
    const broken = random.chance(brokenShare) ? random.pick(brokenLines) : undefined;
    const order = random.weighted(makers)(workshop) ?? first(workshop);
    if (order === undefined) throw new Error('There is no order.');
    this.#open.set(id, order);
    this.run.send({ id, ...order.request });
    if (broken) this.#sendBroken(broken);
  }

  #sendBroken(broken: BrokenLine): void {
    this.tally.broken += 1;
    const id = -this.tally.broken;
    if (broken.hasId) this.#open.set(id, broken);
    else this.#openWithoutId.set(broken.code, (this.#openWithoutId.get(broken.code) ?? 0) + 1);
    this.run.send(broken.text(id));
  }
}

function commandOf(order: Order | BrokenLine): string {
  return 'request' in order ? String(order.request['command'] ?? 'a line') : order.code;
}

function judge(order: Order | BrokenLine, answer: Answer): Outcome {
  if ('judge' in order) return order.judge(answer);
  if (valueAt(answer, 'error', 'code') === order.code) return 'refused';
  throw new Error(`${JSON.stringify(answer).slice(0, 300)} should have the code ${order.code}`);
}
