/**
 * What a text is for. `message`: words about a call, such as errors, warnings, logs and traces. `data`: what a service
 * has answered, where secrets that are ordinary words stay (see `strengthOf`), for a verdict must not become a mask.
 */
export type TextKind = 'message' | 'data';

/** Masks secrets in a text; a message where nothing else is said. A text without any is returned as it is. */
export type Redact = (text: string, kind?: TextKind) => string;

/** What stands for a secret. */
export const masked = '******';

export const nothingToRedact: Redact = (text) => text;
