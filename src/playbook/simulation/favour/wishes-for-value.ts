import type { ComplexValue, TransformerCall, Value } from '../../plan/value.js';
import { plausibleValue } from '../plausible-value.js';
import type { Seen } from './seen.js';
import { exactly, type Wanted, type Wish } from './wish.js';
import { wishesAt } from './wishes-at.js';

/** Transformers that leave one plain value as it is, near enough. */
const harmless: ReadonlySet<string> = new Set([
  'uniq',
  'FirstArrayElement',
  'LastArrayElement',
  'atIndex',
  'join',
  'toString',
  'trim',
  'Stringify',
  'sort',
  'append',
  'SetIfEmpty',
  'toLowerCase',
  'toUpperCase',
]);
const mostCounted = 100;

const anyPath = /\$\{([^{}]+)\}/g;
/** A path of its own, as in `${File.Name}`. */
const onePath = /^\s*\$\{([^{}]+)\}\s*$/;

/**
 * What must be in the context for a value to become what is wanted, its filters aside; nothing where that cannot be told.
 */
export function wishesForUnfiltered(value: Value, wanted: Wanted): readonly Wish[] {
  switch (value.kind) {
    case 'none':
      return [];
    case 'text': {
      const path = onePath.exec(value.text)?.[1];
      if (path !== undefined) return wishesAt(path, wanted);
      const paths = wanted.kind === 'anything' ? [...value.text.matchAll(anyPath)] : [];
      return paths.flatMap(([, each = '']) => wishesAt(each, wanted));
    }
    case 'path':
      return wishesAt(value.path, wanted);
    case 'complex': {
      const { path, transformers } = withFields(value);
      const before = untransformed(transformers, wanted);
      return before === undefined ? [] : wishesAt(path, before);
    }
  }
}

/** Fields that are taken of what is found are a part of its path. */
function withFields({ root, accessor, transformers }: ComplexValue): {
  readonly path: string;
  readonly transformers: readonly TransformerCall[];
} {
  let path = accessor === '' ? root : `${root}.${accessor}`;
  let taken = 0;
  for (const call of transformers) {
    const field = fieldOf(call);
    if (field === undefined) break;
    path = `${path}.${field}`;
    taken += 1;
  }
  return { path, transformers: transformers.slice(taken) };
}

function fieldOf({ operator, arguments: given }: TransformerCall): string | undefined {
  const field = operator === 'getField' ? given.get('field') : undefined;
  return field?.kind === 'text' && /^[\w-]+$/.test(field.text) ? field.text : undefined;
}

/** What a value was before its transformers made of it what is wanted. */
function untransformed(transformers: readonly TransformerCall[], wanted: Wanted): Wanted | undefined {
  let before = wanted;
  for (const call of [...transformers].reverse()) {
    const next = beforeOne(call, before);
    if (!next) return undefined;
    before = next;
  }
  return before;
}

function beforeOne(call: TransformerCall, wanted: Wanted): Wanted | undefined {
  const field = fieldOf(call);
  if (field !== undefined && wanted.kind === 'value') return exactly({ [field]: wanted.value });
  if (field !== undefined) return exactly({ [field]: plausibleValue(field, '') });
  if (call.operator === 'ParseJSON' && wanted.kind === 'value') return exactly(JSON.stringify(wanted.value));
  if (harmless.has(call.operator) || wanted.kind !== 'value') return wanted;
  const count = Number(wanted.value);
  const isCount = call.operator === 'count' && Number.isInteger(count) && count > 0 && count <= mostCounted;
  return isCount ? { kind: 'count', count } : undefined;
}

/** A value that is written out, or that is found in the context as it is. */
export function knownValue(value: Value, seen: Seen): Wanted | undefined {
  if (value.kind === 'text' && !value.text.includes('${')) return exactly(value.text);
  const path = value.kind === 'text' ? onePath.exec(value.text)?.[1] : pathOf(value);
  const found = path === undefined ? null : seen(path);
  return typeof found === 'string' || typeof found === 'number' ? exactly(found) : undefined;
}

function pathOf(value: Value): string | undefined {
  if (value.kind === 'path') return value.path;
  if (value.kind !== 'complex' || value.transformers.length > 0 || value.filters.length > 0) return undefined;
  return value.accessor === '' ? value.root : `${value.root}.${value.accessor}`;
}
