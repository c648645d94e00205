import { describe, expect, it } from '@jest/globals';
import { comparisonName, transformerName } from '../../../src/playbook/plan/reading/operator-names.js';
import { operators } from '../../../src/playbook/values/operators/index.js';
import { transformers } from '../../../src/playbook/values/transformers/index.js';

describe('names as the long form writes them', () => {
  it.each([
    'string.isEqual',
    'string.isNotEqual',
    'string.contains',
    'string.notContains',
    'string.hasLength',
    'string.inList',
    'string.startWith',
    'number.isEqual',
    'number.isNotEqual',
    'number.greaterThan',
    'number.InRange',
    'general.isExists',
    'general.contains',
    'date.isBefore',
    'date.isEqual',
    'isEqualString',
    'in',
    'InRange',
  ])('%s is a comparison', (written) => {
    expect(operators.has(comparisonName(written))).toBe(true);
  });

  it.each([
    'general.uniq',
    'string.concat',
    'number.addition',
    'date.toUnix',
    'general.join',
    'uniq',
    'If-Then-Else',
    'DT',
  ])('%s is a transformer', (written) => {
    expect(transformers.has(transformerName(written))).toBe(true);
  });

  it('are known by their own names', () => {
    for (const [name, operator] of operators) expect(operator.name).toBe(name);
    for (const [name, transformer] of transformers) expect(transformer.name).toBe(name);
  });
});
