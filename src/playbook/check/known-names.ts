import { automations } from '../../automations/index.js';
import { outsideAutomations } from '../../automations/outside/index.js';
import type { AutomationArgument } from '../automation/automation.js';
import { operators } from '../values/operators/index.js';
import { transformers } from '../values/transformers/index.js';
import type { Callable, ContextWrites, KnownArgument } from './known.js';

/** The comparisons that are built in. */
export const knownOperators: ReadonlySet<string> = new Set(operators.keys());

/** The transformers that are built in. */
export const knownTransformers: ReadonlySet<string> = new Set(transformers.keys());

const paths = (...written: readonly string[]): ContextWrites => ({ paths: written, named: [] });
const under = (...named: readonly string[]): ContextWrites => ({ paths: [], named });

/** Automations that only answer, and commands of the server that change something but the context. */
const silent = [
  'AddEvidence',
  'AddKeyToList',
  'AssignAnalystToIncident',
  'CIDRBiggerThanPrefix',
  'CloseInvestigation',
  'CloseInvestigationAsDuplicate',
  'ContextContains',
  'ConvertKeysToTableFieldFormat',
  'CopyContextToField',
  'DeleteContext',
  'DisplayHTML',
  'DsSearchQueryArray',
  'Exists',
  'ExtractDomainAndFQDNFromUrlAndEmail',
  'ExtractEmailTransformer',
  'ExtractFQDNFromUrlAndEmail',
  'GetFirstObject',
  'GetStringsDistance',
  'IPv4Blacklist',
  'IPv4Whitelist',
  'IncidentSet',
  'IncreaseIncidentSeverity',
  'IsGreaterThan',
  'IsInCidrRanges',
  'IsListExist',
  'IsRFC1918Address',
  'IsTrue',
  'IsValueInArray',
  'JsonToTable',
  'MapRangeValues',
  'ParseJSON',
  'PopulateCriticalAssets',
  'Print',
  'PrintContext',
  'PrintErrorEntry',
  'PrintRaw',
  'RaiseError',
  'ReplaceMatchGroup',
  'SetGridField',
  'Sleep',
  'StopScheduledTask',
  'StringContains',
  'StripChars',
  'ToTable',
  'UnEscapeURLs',
  'UtilAnyResults',
  'VerifyContext',
  'VerifyContextFields',
  'VerifyHumanReadableContains',
  'addEntries',
  'addToList',
  'appendIndicatorField',
  'associateIndicatorToAlert',
  'closeInvestigation',
  'createList',
  'delContext',
  'getContext',
  'getEntry',
  'getIncidents',
  'getList',
  'investigate',
  'isError',
  'linkIncidents',
  'markAsEvidence',
  'markAsNote',
  'pauseTimer',
  'removeFromList',
  'removeIndicatorField',
  'resetTimer',
  'setEntriesTags',
  'setIncident',
  'setIndicator',
  'setIndicators',
  'setList',
  'setOwner',
  'setPlaybook',
  'startTimer',
  'stopTimer',
  'taskComplete',
];

/** What automations write; of those that are not here nobody can know it from their arguments. */
const writes: ReadonlyMap<string, ContextWrites> = new Map([
  ...silent.map((name): [string, ContextWrites] => [name, paths()]),
  ['AddDBotScoreToContext', paths('DBotScore')],
  ['AreValuesEqual', paths('AreValuesEqual')],
  ['Base64Decode', paths('Base64')],
  ['Base64Encode', paths('Base64')],
  ['BuildEWSQuery', paths('EWS')],
  ['CalculateTimeDifference', paths('Time')],
  ['ChangeContext', under('output_key')],
  ['CheckContextValue', paths('CheckContextKey')],
  ['CheckEmailAuthenticity', paths('Email')],
  ['CheckFieldValue', paths('CheckFieldValue')],
  ['CompareLists', paths('ListCompare')],
  ['CreateDBotScoreEntry', paths('DBotScore')],
  ['CVSSCalculator', paths('CVSS')],
  ['DBotAverageScore', paths('DBotAvgScore')],
  ['DecodeMimeHeader', paths('DecodedMimeHeader')],
  ['DumpJSON', paths('JsonStr')],
  ['EmailDomainSquattingReputation', paths('Account', 'DBotScore')],
  ['ExtractDomain', paths('Domain')],
  ['ExtractEmail', paths('Account')],
  ['ExtractHash', paths('File')],
  ['ExtractHTMLTables', paths('HTMLTables')],
  ['ExtractIP', paths('IP')],
  ['ExtractURL', paths('URL')],
  ['FilterByList', paths('List')],
  ['GenerateRandomString', paths('RandomString')],
  ['GenerateRandomUUID', paths('GeneratedUUID')],
  ['GenerateUUID', paths('GeneratedUUID')],
  ['GetIndicatorDBotScoreFromCache', paths('DBotScoreCache')],
  ['GetIndicatorsByQuery', paths('File')],
  ['GetListRow', paths('GetListRow')],
  ['GetServerURL', paths('ServerURL')],
  ['IsEmailAddressInternal', paths('Account')],
  ['IsIntegrationAvailable', paths('brandInstances')],
  ['IsInternalHostName', paths('Endpoint')],
  ['IsIPInRanges', paths('IP')],
  ['IsUrlPartOfDomain', paths('IsUrlPartOfDomain')],
  ['LoadJSON', paths('JsonObject')],
  ['MatchIPinCIDRIndicators', paths('MatchingCIDRIndicator')],
  ['MatchRegex', { paths: ['MatchRegex'], named: ['contextKey'] }],
  ['MatchRegexV2', { paths: ['MatchRegex'], named: ['contextKey'] }],
  ['SearchIncidentsV2', paths('foundIncidents')],
  ['PrepareArcannaRawJson', paths('JsonObject')],
  ['Set', under('key')],
  ['SetAndHandleEmpty', under('key')],
  ['SetContext', under('key')],
  ['SetMultipleValues', under('parent')],
  ['StringLength', paths('StringLength')],
  ['StringReplace', paths('StringReplace')],
  ['URLDecode', paths('DecodedURL')],
  ['VerifyJSON', paths('VerifyJSON')],
  ['ZTAPExtractFields', paths('ZTAPExtractFields')],
  ['commentsToContext', under('contextKey')],
  ['createNewIncident', paths('CreatedIncidentID')],
  ['setContext', under('key')],
]);

/** The automations that are built in, by name. */
export const knownAutomations: ReadonlyMap<string, Callable> = new Map([
  ...automations.map(({ name, arguments: declared }): [string, Callable] => {
    const written = writes.get(name);
    return [name, { arguments: known(declared), ...(written ? { writes: written } : {}) }];
  }),
  ...outsideAutomations.map(({ name, arguments: declared, outputs }): [string, Callable] => [
    name,
    { arguments: known(declared), writes: paths(...outputs.map(({ contextPath }) => contextPath)) },
  ]),
]);

function known(declared: readonly AutomationArgument[]): readonly KnownArgument[] {
  return declared.map((argument) => ({
    name: argument.name,
    isRequired: argument.isRequired ?? false,
    hasDefault: argument.default !== undefined,
  }));
}
