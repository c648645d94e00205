import type { Automation } from '../playbook/automation/automation.js';
import { cidrBiggerThanPrefix } from './addresses/cidr-bigger-than-prefix.js';
import { ipv4Blacklist } from './addresses/ipv4-blacklist.js';
import { ipv4Whitelist } from './addresses/ipv4-whitelist.js';
import { isEmailAddressInternal } from './addresses/is-email-address-internal.js';
import { isInCidrRanges } from './addresses/is-in-cidr-ranges.js';
import { isInternalHostName } from './addresses/is-internal-host-name.js';
import { isIPInRanges } from './addresses/is-ip-in-ranges.js';
import { isRFC1918Address } from './addresses/is-rfc1918-address.js';
import { areValuesEqual } from './conditions/are-values-equal.js';
import { contextContains } from './conditions/context-contains.js';
import { exists } from './conditions/exists.js';
import { isError } from './conditions/is-error.js';
import { isGreaterThan } from './conditions/is-greater-than.js';
import { isIntegrationAvailable } from './conditions/is-integration-available.js';
import { isTrue } from './conditions/is-true.js';
import { isValueInArray } from './conditions/is-value-in-array.js';
import { stringContains } from './conditions/string-contains.js';
import { utilAnyResults } from './conditions/util-any-results.js';
import { changeContext } from './context/change-context.js';
import { checkContextValue } from './context/check-context-value.js';
import { checkFieldValue } from './context/check-field-value.js';
import { commentsToContext } from './context/comments-to-context.js';
import { deleteContext } from './context/delete-context.js';
import { set } from './context/set.js';
import { setAndHandleEmpty } from './context/set-and-handle-empty.js';
import { setContext } from './context/set-context.js';
import { setMultipleValues } from './context/set-multiple-values.js';
import { base64Decode } from './encodings/base64-decode.js';
import { base64Encode } from './encodings/base64-encode.js';
import { urlDecode } from './encodings/url-decode.js';
import { extractHTMLTables } from './html/extract-html-tables.js';
import { incidentAutomations } from './incident/index.js';
import { extractions } from './indicators/extract-kind.js';
import { indicatorAutomations } from './indicators/index.js';
import { convertKeysToTableFieldFormat } from './json/convert-keys-to-table-field-format.js';
import { dumpJSON } from './json/dump-json.js';
import { loadJSON } from './json/load-json.js';
import { parseJSON } from './json/parse-json.js';
import { prepareArcannaRawJson } from './json/prepare-arcanna-raw-json.js';
import { verifyJSON } from './json/verify-json.js';
import { ztapExtractFields } from './json/ztap-extract-fields.js';
import { compareLists } from './lists/compare-lists.js';
import { countArraySize } from './lists/count-array-size.js';
import { createArray } from './lists/create-array.js';
import { filterByList } from './lists/filter-by-list.js';
import { getFirstObject } from './lists/get-first-object.js';
import { getListRow } from './lists/get-list-row.js';
import { isListExist } from './lists/is-list-exist.js';
import { mapRangeValues } from './lists/map-range-values.js';
import { buildEWSQuery } from './mail/build-ews-query.js';
import { checkEmailAuthenticity } from './mail/check-email-authenticity.js';
import { decodeMimeHeader } from './mail/decode-mime-header.js';
import { emailDomainSquattingReputation } from './mail/email-domain-squatting-reputation.js';
import { genericPollingScheduledTask } from './polling/generic-polling-scheduled-task.js';
import { runPollingCommand } from './polling/run-polling-command.js';
import { scheduleGenericPolling } from './polling/schedule-generic-polling.js';
import { generateRandomString } from './random/generate-random-string.js';
import { generateRandomUUID } from './random/generate-random-uuid.js';
import { generateUUID } from './random/generate-uuid.js';
import { cvssCalculator } from './scoring/cvss-calculator.js';
import { serverCommands } from './server/index.js';
import { dsSearchQueryArray } from './text/ds-search-query-array.js';
import { extractEmailTransformer } from './text/extract-email-transformer.js';
import { getStringsDistance } from './text/get-strings-distance.js';
import { matchRegex } from './text/match-regex.js';
import { matchRegexV2 } from './text/match-regex-v2.js';
import { replaceMatchGroup } from './text/replace-match-group.js';
import { stringLength } from './text/string-length.js';
import { stringReplace } from './text/string-replace.js';
import { stripChars } from './text/strip-chars.js';
import { calculateTimeDifference } from './time/calculate-time-difference.js';
import { getTime } from './time/get-time.js';
import { sleep } from './time/sleep.js';
import { extractDomainAndFQDNFromUrlAndEmail } from './urls/extract-domain-and-fqdn-from-url-and-email.js';
import { extractFQDNFromUrlAndEmail } from './urls/extract-fqdn-from-url-and-email.js';
import { getServerURL } from './urls/get-server-url.js';
import { isUrlPartOfDomain } from './urls/is-url-part-of-domain.js';
import { unEscapeURLs } from './urls/unescape-urls.js';
import { verifyContext } from './verify/verify-context.js';
import { verifyContextFields } from './verify/verify-context-fields.js';
import { verifyHumanReadableContains } from './verify/verify-human-readable-contains.js';
import { displayHTML } from './war-room/display-html.js';
import { jsonToTable } from './war-room/json-to-table.js';
import { print } from './war-room/print.js';
import { printContext } from './war-room/print-context.js';
import { printErrorEntry } from './war-room/print-error-entry.js';
import { printRaw } from './war-room/print-raw.js';
import { publishEntriesToContext } from './war-room/publish-entries-to-context.js';
import { raiseError } from './war-room/raise-error.js';
import { toTable } from './war-room/to-table.js';

/** The automations that are built in. */
export const automations: readonly Automation[] = [
  set,
  setAndHandleEmpty,
  deleteContext,
  areValuesEqual,
  exists,
  isTrue,
  isGreaterThan,
  print,
  printErrorEntry,
  raiseError,
  verifyContext,
  isError,
  isIntegrationAvailable,
  sleep,
  getTime,
  runPollingCommand,
  scheduleGenericPolling,
  genericPollingScheduledTask,
  isEmailAddressInternal,
  isInCidrRanges,
  isIPInRanges,
  isRFC1918Address,
  contextContains,
  isValueInArray,
  stringContains,
  utilAnyResults,
  changeContext,
  checkContextValue,
  checkFieldValue,
  commentsToContext,
  setContext,
  setMultipleValues,
  convertKeysToTableFieldFormat,
  loadJSON,
  parseJSON,
  compareLists,
  filterByList,
  isListExist,
  generateRandomString,
  generateRandomUUID,
  generateUUID,
  getServerURL,
  matchRegexV2,
  matchRegex,
  stringLength,
  stringReplace,
  stripChars,
  calculateTimeDifference,
  unEscapeURLs,
  verifyContextFields,
  verifyHumanReadableContains,
  printContext,
  printRaw,
  toTable,
  base64Decode,
  base64Encode,
  countArraySize,
  createArray,
  dumpJSON,
  extractHTMLTables,
  isInternalHostName,
  isUrlPartOfDomain,
  urlDecode,
  verifyJSON,
  cidrBiggerThanPrefix,
  ipv4Blacklist,
  ipv4Whitelist,
  getFirstObject,
  getListRow,
  mapRangeValues,
  ztapExtractFields,
  buildEWSQuery,
  decodeMimeHeader,
  emailDomainSquattingReputation,
  cvssCalculator,
  dsSearchQueryArray,
  extractEmailTransformer,
  getStringsDistance,
  replaceMatchGroup,
  extractDomainAndFQDNFromUrlAndEmail,
  extractFQDNFromUrlAndEmail,
  displayHTML,
  jsonToTable,
  publishEntriesToContext,
  prepareArcannaRawJson,
  checkEmailAuthenticity,
  ...extractions,
  ...incidentAutomations,
  ...indicatorAutomations,
  ...serverCommands,
];
