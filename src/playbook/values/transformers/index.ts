import { abs } from './abs.js';
import { addition } from './addition.js';
import { append } from './append.js';
import { appendIfNotEmpty } from './append-if-not-empty.js';
import { atIndex } from './at-index.js';
import { ceil } from './ceil.js';
import { concat } from './concat.js';
import { convertToSingleElementArray } from './convert-to-single-element-array.js';
import { count } from './count.js';
import { cut } from './cut.js';
import { dateToTimeStamp } from './date-to-time-stamp.js';
import { division } from './division.js';
import { contextLanguage } from './dt.js';
import { firstArrayElement } from './first-array-element.js';
import { floor } from './floor.js';
import { formattedDateToEpoch } from './formatted-date-to-epoch.js';
import { getField } from './get-field.js';
import { getValuesOfMultipleFields } from './get-values-of-multiple-fields.js';
import { ifThenElse } from './if-then-else.js';
import { jmespath } from './jmespath.js';
import { join } from './join.js';
import { lastArrayElement } from './last-array-element.js';
import { mapValuesTransformer } from './map-values-transformer.js';
import { modifyDateTime } from './modify-date-time.js';
import { multiply } from './multiply.js';
import { parseJson } from './parse-json.js';
import { productJoin } from './product-join.js';
import { regexExtractAll } from './regex-extract-all.js';
import { regexGroups } from './regex-groups.js';
import { replace } from './replace.js';
import { replaceMatch } from './replace-match.js';
import { reverseList } from './reverse-list.js';
import { round } from './round.js';
import { setIfEmpty } from './set-if-empty.js';
import { slice } from './slice.js';
import { sort } from './sort.js';
import { splice } from './splice.js';
import { split } from './split.js';
import { splitAndTrim } from './split-and-trim.js';
import { strLength } from './str-length.js';
import { stringToArray } from './string-to-array.js';
import { stringify } from './stringify.js';
import { stripChars } from './strip-chars.js';
import { substring } from './substring.js';
import { substringFrom } from './substring-from.js';
import { substringTo } from './substring-to.js';
import { subtraction } from './subtraction.js';
import { sumList } from './sum-list.js';
import { timeStampToDate } from './time-stamp-to-date.js';
import { toLowerCase } from './to-lower-case.js';
import { dateToText } from './to-string.js';
import { toUnix } from './to-unix.js';
import { toUpperCase } from './to-upper-case.js';
import type { Transformer } from './transformer.js';
import { trim } from './trim.js';
import { uniq } from './uniq.js';
import { urlEncode } from './url-encode.js';
import { whereFieldEquals } from './where-field-equals.js';

const all: readonly Transformer[] = [
  uniq,
  concat,
  getField,
  join,
  append,
  setIfEmpty,
  parseJson,
  toLowerCase,
  toUpperCase,
  trim,
  split,
  splitAndTrim,
  replace,
  replaceMatch,
  stringify,
  firstArrayElement,
  lastArrayElement,
  count,
  atIndex,
  whereFieldEquals,
  addition,
  subtraction,
  multiply,
  division,
  round,
  floor,
  ceil,
  abs,
  toUnix,
  timeStampToDate,
  dateToText,
  formattedDateToEpoch,
  dateToTimeStamp,
  modifyDateTime,
  contextLanguage,
  productJoin,
  regexExtractAll,
  cut,
  regexGroups,
  getValuesOfMultipleFields,
  mapValuesTransformer,
  convertToSingleElementArray,
  substringTo,
  substringFrom,
  substring,
  slice,
  splice,
  sort,
  reverseList,
  jmespath,
  sumList,
  stringToArray,
  stripChars,
  urlEncode,
  strLength,
  appendIfNotEmpty,
  ifThenElse,
];

/** The transformers that are built in, by name. */
export const transformers: ReadonlyMap<string, Transformer> = new Map(
  all.map((transformer) => [transformer.name, transformer]),
);
