import type { Json } from '../../../language/json/json.js';
import type { Marketplace } from '../../../language/manifest/marketplace.js';
import type { ProblemLevel } from '../../../language/yaml/problem.js';
import type { Path, YamlDocument } from '../../../language/yaml/yaml-document.js';
import type { PlaybookCode } from '../codes.js';

/** A playbook being read: the document, whom it is read for, and where findings go. */
export interface Reading {
  readonly document: YamlDocument;
  readonly marketplace: Marketplace;
  /** A problem at the value of a path, or at its key. */
  report(finding: Finding): void;
  /** Remembers where a part of the plan was read from. */
  place(part: object, path: Path): void;
}

export interface Finding {
  readonly level: ProblemLevel;
  readonly code: PlaybookCode;
  readonly message: string;
  readonly path: Path;
  readonly at?: 'key' | 'value';
}

/** A value of a playbook and the way to it. */
export interface Placed {
  readonly value: Json;
  readonly path: Path;
}

/** A scalar as it was written (`14.0`, `True`); undefined for lists, maps and null. */
export function scalarText({ document }: Reading, { value, path }: Placed): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean')
    return document.sourceOf(path) ?? String(value);
  return undefined;
}
