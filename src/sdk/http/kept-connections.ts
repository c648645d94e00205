/**
 * How an agent keeps connections for the next request: as long as Node's own agents do, in milliseconds. Without a time
 * an idle one stays until the service closes it, whether or not its instance is still there; with one, what the service
 * says about its own patience is heeded too.
 */
export const keptConnections = { keepAlive: true, timeout: 5_000 } as const;
