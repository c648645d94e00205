/**
 * How validators are made, at load and for generated modules alike. `ownProperties`: an argument called `constructor`
 * is not found on every object. The schemas are our own, so checking them against the meta-schema would only take time.
 */
export const ajvOptions = { allErrors: true, ownProperties: true, validateSchema: false } as const;
