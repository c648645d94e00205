import type { Comparison, Formula, Value } from '../../plan/value.js';
import type { Seen } from './seen.js';
import { anything, exactly, nothing, type Wanted, type Wish } from './wish.js';
import { knownValue, wishesForUnfiltered } from './wishes-for-value.js';

/** What must be in the context for a value to become what is wanted; nothing where that cannot be told. */
export function wishesForValue(value: Value, wanted: Wanted, seen: Seen): readonly Wish[] {
  const wishes = wishesForUnfiltered(value, wanted);
  const isFiltered = wishes.length > 0 && value.kind === 'complex';
  return isFiltered ? [...wishesForFormula(value.filters, true, seen), ...wishes] : wishes;
}

/** What must be in the context for conditions to hold, or not to; nothing where that cannot be told. */
export function wishesForFormula(formula: Formula, isToHold: boolean, seen: Seen): readonly Wish[] {
  if (isToHold) return formula.flatMap((group) => firstOf(group, seen));
  // One group that does not hold is enough.
  return (formula[0] ?? []).flatMap((comparison) => wishesFor(comparison, false, seen));
}

/** One comparison of a group is enough. */
function firstOf(group: readonly Comparison[], seen: Seen): readonly Wish[] {
  for (const comparison of group) {
    const wishes = wishesFor(comparison, true, seen);
    if (wishes.length > 0) return wishes;
  }
  return [];
}

function wishesFor({ operator, left, right }: Comparison, isToHold: boolean, seen: Seen): readonly Wish[] {
  const other = knownValue(right, seen);
  const wanted = wantedFor(operator, isToHold, other);
  const wishes = wanted ? wishesForValue(left, wanted, seen) : [];
  if (wishes.length > 0 || !isToHold || !sameWhenTurned.has(operator)) return wishes;
  // What is compared may be written on the left, or be looked up on both sides.
  const own = knownValue(left, seen);
  if (own) return wishesForValue(right, own, seen);
  return other ? [] : [left, right].flatMap((value) => wishesForValue(value, exactly('same-1'), seen));
}

const sameWhenTurned: ReadonlySet<string> = new Set([
  'isEqualString',
  'isEqualNumber',
  'containsGeneral',
  'in',
  'inList',
]);

/** What the left of a comparison must be. */
function wantedFor(operator: string, isToHold: boolean, right: Wanted | undefined): Wanted | undefined {
  switch (operator) {
    case 'isTrue':
    case 'isFalse':
      return exactly((operator === 'isTrue') === isToHold);
    case 'isExists':
      return isToHold ? anything : nothing;
    case 'isNotExists':
      return isToHold ? nothing : anything;
    case 'isNotEmpty':
      return isToHold ? anything : exactly('');
    case 'IsRFC1918Address':
    case 'isRFC1918Address':
      return exactly(isToHold ? '10.0.0.1' : '192.0.2.1');
    case 'isEmpty':
      return isToHold ? exactly('') : anything;
    default:
      return right?.kind === 'value' ? comparedWith(operator, isToHold, right) : undefined;
  }
}

/** Operators that hold of another value. */
const negative: ReadonlySet<string> = new Set([
  'isNotEqualString',
  'isNotEqualNumber',
  'notContainsString',
  'notContainsGeneral',
  'notInList',
  'notIn',
  'notStartWith',
  'notEndWith',
]);

function comparedWith(
  operator: string,
  isToHold: boolean,
  right: Wanted & { readonly kind: 'value' },
): Wanted | undefined {
  const number = Number(right.value);
  const beyond = (step: number) => (Number.isFinite(number) ? exactly(number + step) : undefined);
  switch (operator) {
    case 'greaterThan':
      return beyond(isToHold ? 1 : 0);
    case 'lessThan':
      return beyond(isToHold ? -1 : 0);
    case 'greaterThanOrEqual':
      return beyond(isToHold ? 0 : -1);
    case 'lessThanOrEqual':
      return beyond(isToHold ? 0 : 1);
    case 'hasLength':
      return Number.isInteger(number) && number >= 0 && number <= 100
        ? { kind: 'count', count: isToHold ? number : number + 1 }
        : undefined;
    case 'inList':
    case 'in':
      return isToHold ? exactly(String(right.value).split(',')[0]?.trim() ?? '') : unlike(right);
    default:
      return negative.has(operator) === isToHold ? unlike(right) : right;
  }
}

function unlike({ value }: Wanted & { readonly kind: 'value' }): Wanted {
  const number = Number(value);
  const isNumber = value !== '' && Number.isFinite(number);
  return exactly(isNumber ? number + 1 : 'other-1');
}
