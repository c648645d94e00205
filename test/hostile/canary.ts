/** The API key of every hostile test: it must never be seen again. */
export const canary = 'canary-4f1d7c0a9e8b';
