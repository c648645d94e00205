import { type Entry, mismatch, textOf } from './judge-entries.js';
import type { Order, OrderMaker, Workshop } from './order.js';

/** The servers that instances of requests lead to. */
export interface Addresses {
  readonly plain: string;
  /** The same service behind TLS, with a certificate that nobody trusts. */
  readonly secure: string;
  readonly apiKey: string;
}

type Parameters = Readonly<Record<string, unknown>>;

const secondsOfPatience = [0.05, 0.2, 0.6] as const;

/** Sends an order to an instance of one kind or another, and now and then gives it little time. */
export function addressed(make: OrderMaker, addresses: Addresses): OrderMaker {
  return (workshop) => {
    const order = make(workshop);
    if (order === undefined || 'params' in order.request || 'instance' in order.request) return order;
    const { random } = workshop;
    const parameters = parametersFor(workshop, addresses);
    const seconds = random.chance(0.05) ? random.pick(secondsOfPatience) : undefined;
    const request = { ...order.request, ...(parameters ? { params: parameters } : {}) };
    return seconds === undefined ? { ...order, request } : impatient({ ...order, request }, seconds);
  };
}

/** The parameters of an instance; undefined for the one that is configured. */
function parametersFor({ random, number }: Workshop, addresses: Addresses): Parameters | undefined {
  const credentials = { password: addresses.apiKey };
  const plain = { server: addresses.plain, credentials };
  const secure = { server: addresses.secure, credentials, insecure: true };
  // A parameter that nobody reads makes an instance of its own.
  const unique = { api_key: `unused-key-${number}` };
  return random.weighted<() => Parameters | undefined>([
    [40, () => undefined],
    [10, () => plain],
    [10, () => ({ ...plain, integrationReliability: 'A - Completely reliable' })],
    [10, () => ({ ...plain, retry_on_rate_limit: false })],
    [10, () => ({ ...plain, ...unique })],
    [15, () => secure],
    [5, () => ({ ...secure, ...unique })],
  ])();
}

const late = /^(?:Command [a-z-]+ did not finish within ([\d.]+) seconds|Rate limit exceeded!)/;

/** The time that an error names is what was left of it. */
function impatient(order: Order, seconds: number): Order {
  return {
    ...order,
    request: { ...order.request, timeout: seconds },
    judge(answer) {
      const [entry = {}, ...others] = answer.entries ?? [];
      const found = others.length === 0 && entry['Type'] === 4 ? late.exec(textOf(entry)) : null;
      return found && Number(found[1] ?? 0) <= seconds ? 'late' : order.judge(answer);
    },
  };
}

const tokenInvalid = 'Error in API call to VMRay [401] - Token may be invalid';

/** An order with a key that the service does not know: it must never be answered. */
export function withWrongKey(make: OrderMaker, { plain }: Addresses): OrderMaker {
  return (workshop) => {
    const order = make(workshop);
    if (order === undefined) return undefined;
    const params = { server: plain, credentials: { password: 'a-wrong-key' } };
    return {
      ...order,
      request: { ...order.request, params },
      judge(answer) {
        const entries: readonly Entry[] = answer.entries ?? [];
        if (entries.length > 0 && entries.every((entry) => textOf(entry) === tokenInvalid)) return 'refused';
        const outcome = order.judge(answer);
        return outcome === 'answered' ? mismatch(answer, 'a wrong key') : outcome;
      },
    };
  };
}
