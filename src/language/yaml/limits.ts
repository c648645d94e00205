/** What a YAML text may cost. A text beyond a limit is refused with a problem; it never ends the process. */
export interface YamlLimits {
  /** Characters of the text. */
  readonly characters: number;
  /** Tokens of the text, blanks included; each costs about 250 bytes and 2.5 microseconds. */
  readonly tokens: number;
  /** Levels of lists and maps within each other, aliases followed. */
  readonly depth: number;
  /** Values of the document with every alias written out. */
  readonly values: number;
  /** Problems reported for one text; the rest are counted. */
  readonly problems: number;
}

/** The largest of 1,500 public manifests and playbooks has 640,000 characters and 81,000 tokens. */
export const yamlLimits: YamlLimits = {
  characters: 8 * 1024 * 1024,
  tokens: 1_000_000,
  depth: 200,
  values: 2_000_000,
  problems: 100,
};
