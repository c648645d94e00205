/** Levels of a context that is written; what nests deeper could not be written to disk as JSON. */
export const deepestContext = 1_000;
