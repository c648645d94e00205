import type { JsonObject } from '../../../src/language/json/json.js';
import type { StubAnswer } from '../../../src/playbook/simulation/stubs.js';
import { answers, type PublicPlaybook } from './public-playbook.js';

/** An automation of a pack that encodes and filters; what it is asked for is a part of the test. */
const encoded = (value: string, result: string): StubAnswer => ({
  when: { operation: 'json: encode array', value },
  result,
});
const filtered = (result: string, inputs: JsonObject): StubAnswer => ({
  when: {
    operation: 'keep',
    path: 'name',
    filter: '{"is":"short"}',
    value: 'a long text',
    ctx_inputs: inputs,
  },
  result,
});
const filtering = (ExpectedOutput: string, more: JsonObject = {}): JsonObject => ({
  Input: 'a long text',
  ExtFilterPath: 'name',
  ExtFilterOperation: 'keep',
  ExtFilterFilter: '{"is":"short"}',
  ExpectedOutput,
  ...more,
});
const extFilter = 'ExtFilter/TestPlaybooks/Test_-_ExtFilter.yml';
const kept = filtering('"short"');
const keptOnly = filtering('"short"', { CleanupContext: 'False' });
const nothing = filtering('null', { CleanupContext: 'False' });

/** Public playbooks about values: operators, transformers, and automations that reckon. */
export const valuePlaybooks: readonly PublicPlaybook[] = [
  {
    row: '8',
    file: 'CommonScripts/TestPlaybooks/playbook-Test_filters_and_transformers.yml',
    end: ['19', 'Finished'],
    failures: ['8', '9', '10', '11', '12', '16', '20', '26', '31', '33', '34'],
    shows: ['Finished'],
  },
  {
    row: '10',
    file: extFilter,
    stubs: {
      inputs: kept,
      scripts: answers({
        ExtFilter: [filtered('short', { ...kept, CleanupContext: 'True' }), encoded('short', '["short"]')],
      }),
    },
    end: ['7', 'Done'],
    // Every key has been deleted again.
    context: {},
  },
  {
    row: '10, and keeps what it has set',
    file: extFilter,
    stubs: {
      inputs: keptOnly,
      scripts: answers({ ExtFilter: [filtered('short', keptOnly), encoded('short', '["short"]')] }),
    },
    end: ['7', 'Done'],
    failures: ['31', '33', '34', '35', '36', '37', '38'],
    context: {
      Input: 'a long text',
      ExtFilterFilter: '{"is":"short"}',
      ExtFilterFilterObject: { is: 'short' },
      EncodedOutput: '["short"]',
      ExpectedEncodedOutput: '["short"]',
      // Not stringified: these are lists again.
      Output: ['short'],
      ExpectedOutput: ['short'],
    },
  },
  {
    row: '10, and expects nothing',
    file: extFilter,
    stubs: {
      inputs: nothing,
      scripts: answers({ ExtFilter: [filtered('None', nothing), encoded('None', '["None"]')] }),
    },
    end: ['7', 'Done'],
    context: { EncodedOutput: '[null]', ExpectedEncodedOutput: '[null]' },
  },
  {
    row: '14',
    file: 'CommonScripts/TestPlaybooks/playbook-CutTransformerTest.yml',
    end: ['4', 'Cut Transformer Worked Successfuly'],
  },
  {
    row: '15',
    file: 'CommonScripts/TestPlaybooks/SetIfEmptyTest.yml',
    end: ['4', 'Done'],
    failures: ['5'],
  },
  {
    row: '17',
    file: 'CommonScripts/TestPlaybooks/playbook-RegexGroups_Test.yml',
    end: ['10', 'Success'],
    failures: ['11'],
    context: { TestData: 'The quick brown fox', Output: { article: 'The', noun: 'quick' } },
  },
  {
    row: '18',
    file: 'CommonScripts/TestPlaybooks/playbook-StringContainsArray_test.yml',
    end: ['8', 'Done'],
    failures: ['11', '12'],
  },
  {
    row: '24',
    file: 'CommonScripts/TestPlaybooks/playbook-TestStringReplace.yml',
    end: ['12', 'Verify string'],
    context: { StringReplace: { Result: 'Hello World' } },
  },
  {
    row: '27',
    file: 'CommonScripts/TestPlaybooks/playbook-TestIsValueInArray.yml',
    end: ['15', 'Done'],
    failures: ['3', '5', '7', '9', '12', '14'],
  },
  {
    row: '30',
    file: 'CommonScripts/TestPlaybooks/IsIPInRanges_-_Test.yml',
    end: ['4', 'Success'],
    context: { IP: { Address: '0.0.0.0', InRange: 'yes' } },
  },
  {
    row: '34',
    file: 'AWS-EC2/TestPlaybooks/playbook-AwsEC2GetPublicSGRules-Test.yml',
    stubs: {
      scripts: answers({
        AwsEC2GetPublicSGRules: [
          {
            when: { fromPort: '22', protocol: 'tcp' },
            outputs: {
              'AWS.EC2.SecurityGroup.PublicRules': [
                { fromPort: 10, toPort: 22, ipProtocol: 'tcp' },
                { fromPort: 22, toPort: 22, ipProtocol: 'tcp' },
              ],
            },
          },
          {
            when: { fromPort: '55', protocol: 'udp', includeIPv6: 'yes' },
            outputs: { 'AWS.EC2.SecurityGroup.PublicRules': { ipProtocol: '-1' } },
          },
        ],
      }),
    },
    end: ['5', 'Test Completed'],
    // The rules of the first call have been deleted between.
    context: { AWS: { EC2: { SecurityGroup: { PublicRules: { ipProtocol: '-1' } } } } },
  },
  {
    row: 'bytes that are no UTF-8',
    file: 'CommonScripts/TestPlaybooks/Base64Decode_-_Test.yml',
    end: ['3', 'Success'],
    context: { Base64: { originalValue: 'VIBzdA==', decoded: 'Tst' } },
  },
];
