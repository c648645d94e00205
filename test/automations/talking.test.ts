import { describe, expect, it } from '@jest/globals';
import { findAutomation } from '../../src/automations/find-automation.js';
import { getTime } from '../../src/automations/get-time.js';
import { automations } from '../../src/automations/index.js';
import { print } from '../../src/automations/print.js';
import { printErrorEntry } from '../../src/automations/print-error-entry.js';
import { raiseError } from '../../src/automations/raise-error.js';
import { sleep } from '../../src/automations/sleep.js';
import { verifyContext } from '../../src/automations/verify-context.js';
import { EntryType } from '../../src/language/entry/entry.js';
import type { Json, JsonObject } from '../../src/language/json/json.js';
import { answered, callWith, contentsOf, ended } from './calling.js';

describe('Print', () => {
  it.each<[Json]>([['text'], [['a', 'list']], [{ an: 'object' }], [5], [false]])('shows %j', (value) => {
    expect(answered(print, { value }).entries).toEqual([
      expect.objectContaining({ Type: EntryType.note, Contents: value }),
    ]);
  });

  it('requires a value, and takes a list whole', () => {
    expect(print.arguments).toEqual([
      expect.objectContaining({ name: 'value', isRequired: true, isArray: true }),
    ]);
  });
});

describe('errors that are asked for', () => {
  it('PrintErrorEntry', () => {
    expect(answered(printErrorEntry, { message: 'It went wrong.' }).entries).toEqual([
      expect.objectContaining({ Type: EntryType.error, Contents: 'It went wrong.' }),
    ]);
  });

  it.each<[JsonObject, string]>([
    [{ error: 'No.' }, 'No.'],
    [
      { error: 'No.', expected: '1', actual: '2', details: { a: 1 } },
      'No.\nExpected: 1\nActual: 2\nDetails: {"a":1}',
    ],
    [{}, 'An error was raised.'],
  ])('RaiseError %j', (args, text) => {
    expect(answered(raiseError, args).entries).toEqual([
      expect.objectContaining({ Type: EntryType.error, Contents: text }),
    ]);
  });
});

describe('VerifyContext', () => {
  const context = { A: { b: 1, c: null }, L: [{ x: 1 }, { x: 2 }], T: 'text', N: '5' };

  it.each<[JsonObject]>([
    [{ path: 'A' }],
    [{ path: 'A', fields: 'b, c' }],
    [{ path: 'L', fields: 'x' }],
    [{ path: 'T', expectedValue: 'text' }],
    [{ path: 'A', expectedValue: '{"b":1,"c":null}' }],
    [{ path: 'L.x', expectedValue: '[1,2]' }],
    [{ path: 'N', expectedValue: '5' }],
    [{ path: 'L(val.x == 2).x', expectedValue: '2' }],
  ])('%j holds', (args) => {
    expect(contentsOf(verifyContext, args, { context })).toBe('true');
  });

  it.each<[JsonObject, string]>([
    [{ path: 'Missing' }, 'There is nothing under Missing.'],
    [{ path: 'A', fields: 'b,d' }, 'has no member d'],
    [{ path: 'A', fields: 'toString' }, 'has no member toString'],
    [{ path: 'L', fields: 'x,y' }, '{"x":1} under L has no member y'],
    [{ path: 'T', fields: 'length' }, '"text" under T has no member length'],
    [
      { path: 'A', expectedValue: '{"c":null,"b":1}' },
      'Under A is {"b":1,"c":null}, and {"c":null,"b":1} was expected.',
    ],
    [{ path: 'L.x', expectedValue: '[2,1]' }, 'Under L.x is [1,2]'],
    [{ path: 'T', expectedValue: 'other' }, 'Under T is "text", and "other" was expected.'],
  ])('%j fails', (args, message) => {
    expect(() => answered(verifyContext, args, { context })).toThrow(message);
  });
});

describe('Sleep', () => {
  it('asks for whole seconds, and leaves no entry', () => {
    const call = callWith({ seconds: '5.9' });
    expect(sleep.run(call)).toEqual({ kind: 'sleep', seconds: 5, keep: null });
    expect(ended(sleep.resume?.(call, null, []))).toEqual({ kind: 'done' });
  });

  it.each<[Json]>([['-1'], ['soon'], [''], ['1e300'], [null]])('refuses %j', (seconds) => {
    expect(() => sleep.run(callWith({ seconds }))).toThrow('"seconds" must be a number from 0 to 31536000.');
  });
});

describe('GetTime', () => {
  it.each<[string, Json]>([
    ['', 'Tue May 05 2020 12:30:15 GMT+0000 (Coordinated Universal Time)'],
    ['iso', '2020-05-05T12:30:15.000Z'],
    ['ISO', '2020-05-05T12:30:15.000Z'],
    ['utc', 'Tue, 05 May 2020 12:30:15 GMT'],
    ['gmt', 'Tue, 05 May 2020 12:30:15 GMT'],
    ['locale', '5/5/2020, 12:30:15 PM'],
    ['date', 'Tue May 05 2020'],
    ['year', 2020],
    ['month', 4],
    ['day', 5],
    ['dayinweek', 2],
    ['hours', 12],
    ['utchours', 12],
    ['minutes', 30],
  ])('as %j is %j', (dateFormat, text) => {
    const result = answered(getTime, { dateFormat });
    expect(result.entries?.[0]).toMatchObject({
      Contents: text,
      EntryContext: { TimeNow: text, TimeNowUnix: 1588681815000 },
    });
  });

  it.each<[JsonObject, string]>([
    [{ date: '2019-01-31T00:00:00Z' }, '2019-01-31T00:00:00.000Z'],
    [{ date: '' }, '2020-05-05T12:30:15.000Z'],
    [{ minutesAgo: '30', hoursAgo: 1, daysAgo: 2 }, '2020-05-03T11:00:15.000Z'],
    [{ monthsAgo: '5' }, '2019-12-05T12:30:15.000Z'],
    [{ yearsAgo: '1' }, '2019-05-05T12:30:15.000Z'],
  ])('of %j is %s', (args, text) => {
    expect(contentsOf(getTime, { ...args, dateFormat: 'iso' })).toBe(text);
  });

  it('writes below what it is told', () => {
    const { entries } = answered(getTime, { contextKey: 'Begin', dateFormat: 'year' });
    expect(entries?.[0]?.EntryContext).toEqual({ BeginTimeNow: 2020, BeginTimeNowUnix: 1588681815000 });
  });

  it.each<[JsonObject, string]>([
    [{ dateFormat: 'fortnight' }, '"fortnight" is no "dateFormat".'],
    [{ date: 'soon' }, 'A date is needed'],
    [{ daysAgo: 'x' }, '"daysAgo" must be a number.'],
    [{ yearsAgo: 1e9 }, 'There is no such time.'],
  ])('refuses %j', (args, message) => {
    expect(() => answered(getTime, args)).toThrow(message);
  });
});

describe('the list of automations', () => {
  it('has each name once, whatever its case', () => {
    const names = automations.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('is searched by the exact name first, then in any case', () => {
    expect(findAutomation(automations, 'Set')?.name).toBe('Set');
    expect(findAutomation(automations, 'IsError')?.name).toBe('isError');
    expect(findAutomation(automations, 'printerrorentry')?.name).toBe('PrintErrorEntry');
    expect(findAutomation(automations, 'Nobody')).toBeUndefined();
    const both = [
      { ...print, name: 'a' },
      { ...print, name: 'A' },
    ];
    expect(findAutomation(both, 'A')?.name).toBe('A');
  });
});
