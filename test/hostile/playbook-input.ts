/** What `sortie playbook simulate --json` printed, as far as it is looked at here. */
export interface Played {
  readonly status: string;
  readonly tasks: Readonly<Record<string, { readonly status: string; readonly error?: string }>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** A task, or several, of a playbook that is fed with a hostile context, or is hostile itself. */
export interface PlaybookInput {
  readonly name: string;
  /** What it would do to an engine that is not on its guard, and where that was seen. */
  readonly reason: string;
  /** Behind the start, the first one is called 1. */
  readonly tasks: Readonly<Record<string, object>>;
  readonly stubs?: { readonly context?: object };
  /** Playbooks that it may call, by file name. */
  readonly others?: Readonly<Record<string, object>>;
  /** The error of task 1; absent where the right answer is harmless data. */
  readonly says?: RegExp;
  readonly check?: (played: Played) => void;
}

const setting = (value: object, more: object = {}) => ({
  type: 'regular',
  task: { name: 'take it', scriptName: 'Set' },
  scriptarguments: { key: { simple: 'Got' }, value },
  ...more,
});

/** `Set` of what an expression finds. */
export function finding(
  name: string,
  expression: string,
  reason: string,
  says: RegExp | ((got: unknown) => void),
  context: object = {},
): PlaybookInput {
  return valued(name, { simple: `\${${expression}}` }, reason, says, context);
}

/** `Set` of any value. */
export function valued(
  name: string,
  value: object,
  reason: string,
  says: RegExp | ((got: unknown) => void),
  context: object = {},
): PlaybookInput {
  return {
    name,
    reason,
    tasks: { 1: setting(value) },
    stubs: { context },
    ...(says instanceof RegExp ? { says } : { check: ({ context: after }: Played) => says(after['Got']) }),
  };
}
