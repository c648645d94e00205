/** Where one part of an entry's contents goes in the context. */
export interface ContextExtension {
  /** The context key, a dotted path. */
  readonly key: string;
  /** Looked up in the entry's contents; empty for all of them. */
  readonly path: string;
}

export const autoExtractModes = ['none', 'inline', 'outofband'] as const;
/** How indicators are looked for in an entry's text. */
export type AutoExtract = (typeof autoExtractModes)[number];

/** What a call asks of the platform rather than of the command (`spec/commands.md` section 4). */
export interface PlatformArguments {
  /** Names of instances; absent: all that are used by default. */
  readonly using?: readonly string[];
  readonly usingBrand?: readonly string[];
  readonly usingCategory?: readonly string[];
  readonly extendContext: readonly ContextExtension[];
  /** The entry's own context is not merged; what `extend-context` asks for is. */
  readonly ignoreOutputs: boolean;
  /** Show the contents instead of the readable text. */
  readonly rawResponse: boolean;
  readonly autoExtract?: AutoExtract;
  /** Absent: the command's own or the runtime's. */
  readonly executionTimeoutSeconds?: number;
  /** Further attempts after one that ended in an error entry. */
  readonly retryCount: number;
  readonly retryIntervalSeconds: number;
  readonly debugMode: boolean;
}

export const noPlatformArguments: PlatformArguments = {
  extendContext: [],
  ignoreOutputs: false,
  rawResponse: false,
  retryCount: 0,
  retryIntervalSeconds: 0,
  debugMode: false,
};

/** Settings of a playbook's task, or of a scheduler, that mean nothing in a command. */
export const ignoredNames: ReadonlySet<string> = new Set([
  'continue-on-error',
  'separate-context',
  'scheduled',
  'cron',
]);

export const platformArgumentNames: readonly string[] = [
  'using',
  'using-brand',
  'using-category',
  'extend-context',
  'ignore-outputs',
  'ignore-output',
  'raw-response',
  'auto-extract',
  'execution-timeout',
  'retry-count',
  'retry-interval',
  'debug-mode',
  ...ignoredNames,
];
