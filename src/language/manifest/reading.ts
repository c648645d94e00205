import type { ProblemLevel } from '../yaml/problem.js';
import type { Path, YamlDocument } from '../yaml/yaml-document.js';
import type { ManifestCode } from './codes.js';
import type { Marketplace } from './marketplace.js';

/** A manifest being read: the document, whom it is read for, and where findings go. */
export interface Reading {
  readonly document: YamlDocument;
  readonly marketplace: Marketplace;
  /** A problem at the value of a path, or at its key. */
  report(finding: Finding): void;
}

export interface Finding {
  readonly level: ProblemLevel;
  readonly code: ManifestCode;
  readonly message: string;
  readonly path: Path;
  readonly at?: 'key' | 'value';
}

/** The first of some values, and how many more there are. */
export function listed(values: readonly string[]): string {
  const first = values.slice(0, 5).map(shown).join(', ');
  return values.length > 5 ? `${first} and ${values.length - 5} more` : first;
}

/** A value as a message shows it: as JSON, and not too long. */
export function shown(value: unknown): string {
  // Cut first: a name of a megabyte may be shown for each thing that it has.
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, 81) : value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
