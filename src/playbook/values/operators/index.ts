import { containsGeneral } from './contains-general.js';
import { containsString } from './contains-string.js';
import { endWith } from './end-with.js';
import { greaterCidrNumAddresses } from './greater-cidr-num-addresses.js';
import { greaterThan } from './greater-than.js';
import { greaterThanOrEqual } from './greater-than-or-equal.js';
import { hasLength } from './has-length.js';
import { isIn } from './in.js';
import { inList } from './in-list.js';
import { inRange } from './in-range.js';
import { isAfter } from './is-after.js';
import { isBefore } from './is-before.js';
import { isEmpty } from './is-empty.js';
import { isEqualNumber } from './is-equal-number.js';
import { isEqualString } from './is-equal-string.js';
import { isExists } from './is-exists.js';
import { isFalse } from './is-false.js';
import { isInCidrRanges } from './is-in-cidr-ranges.js';
import { isNotEmpty } from './is-not-empty.js';
import { isNotEqualNumber } from './is-not-equal-number.js';
import { isNotEqualString } from './is-not-equal-string.js';
import { isNotExists } from './is-not-exists.js';
import { isNotInCidrRanges } from './is-not-in-cidr-ranges.js';
import { isRFC1918Address } from './is-rfc1918-address.js';
import { isSame } from './is-same.js';
import { isTrue } from './is-true.js';
import { lessThan } from './less-than.js';
import { lessThanOrEqual } from './less-than-or-equal.js';
import { match } from './match.js';
import { notContainsGeneral } from './not-contains-general.js';
import { notContainsString } from './not-contains-string.js';
import { notEndWith } from './not-end-with.js';
import { notIn } from './not-in.js';
import { notInList } from './not-in-list.js';
import { notStartWith } from './not-start-with.js';
import type { Operator } from './operator.js';
import { startWith } from './start-with.js';
import { stringContainsArray } from './string-contains-array.js';
import { stringHasLength } from './string-has-length.js';

const all: readonly Operator[] = [
  isEqualString,
  isNotEqualString,
  isExists,
  isNotExists,
  isNotEmpty,
  isEmpty,
  containsGeneral,
  notContainsGeneral,
  containsString,
  notContainsString,
  startWith,
  endWith,
  notStartWith,
  notEndWith,
  isIn,
  notIn,
  inList,
  notInList,
  match,
  hasLength,
  stringHasLength,
  isTrue,
  isFalse,
  isEqualNumber,
  greaterThan,
  greaterThanOrEqual,
  lessThan,
  lessThanOrEqual,
  isNotEqualNumber,
  isBefore,
  isAfter,
  isSame,
  inRange,
  isInCidrRanges,
  isNotInCidrRanges,
  isRFC1918Address,
  greaterCidrNumAddresses,
  stringContainsArray,
];

/** The operators that are built in, by name. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  all.map((operator) => [operator.name, operator]),
);
