/**
 * What a YAML text may cost. A text beyond a limit is refused with a problem; it never ends the process. Together they
 * keep the worst text that was found within 400 MiB.
 */
export interface YamlLimits {
  /** Characters of the text; with every alias written out, those of its keys and values. */
  readonly characters: number;
  /** Tokens of the text, blanks included; one that is wrong costs about 1.4 KiB. */
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
  characters: 2 * 1024 * 1024,
  tokens: 200_000,
  depth: 200,
  values: 200_000,
  problems: 100,
};
