import { describe, expect, it } from '@jest/globals';
import { parseExtendContext } from '../../../src/dispatch/platform/extend-context.js';
import { ContextPathSyntaxError } from '../../../src/language/context/context-path-syntax-error.js';
import { ArgumentError } from '../../../src/sdk/errors/argument-error.js';

describe('extend-context', () => {
  it.each([
    [
      'Sixgill.value=value::Sixgill.type=type',
      [
        ['Sixgill.value', 'value'],
        ['Sixgill.type', 'type'],
      ],
    ],
    ['Results=', [['Results', '']]],
    ['MySQLResult=.', [['MySQLResult', '.']]],
    ['Indicator=.[0]', [['Indicator', '.[0]']]],
    ['GeoDistance', [['GeoDistance', '']]],
    ['Domain Intel Summary=content.entity.summary', [['Domain Intel Summary', 'content.entity.summary']]],
    [
      'ContentPreData=response(val.updateAvailable==true)',
      [['ContentPreData', 'response(val.updateAvailable==true)']],
    ],
    [
      "TSAgent=.=val.response.result.config.devices.entry.vsys.entry['ts-agent']",
      [['TSAgent', ".=val.response.result.config.devices.entry.vsys.entry['ts-agent']"]],
    ],
    ['key=path={"a": val.b}', [['key', 'path={"a": val.b}']]],
    [
      "a=b(val.x=='::')::c=d",
      [
        ['a', "b(val.x=='::')"],
        ['c', 'd'],
      ],
    ],
    ['K(val.ID==obj.ID)=x', [['K(val.ID==obj.ID)', 'x']]],
    [
      "user's=a::owner's=b",
      [
        ["user's", 'a'],
        ["owner's", 'b'],
      ],
    ],
    ['a=b::', [['a', 'b']]],
    ['', []],
  ])('is read: %s', (text, expected) => {
    expect(parseExtendContext(text).map(({ key, path }) => [key, path])).toEqual(expected);
  });

  it.each(['=path', 'a=b::=c'])('must have a key: %s', (text) => {
    expect(() => parseExtendContext(text)).toThrow(ArgumentError);
  });

  it('must have a path that can be read', () => {
    expect(() => parseExtendContext('a=b(c')).toThrow(ContextPathSyntaxError);
  });

  it('of hostile size is read or refused', () => {
    expect(parseExtendContext('a=b::'.repeat(1_000))).toHaveLength(1_000);
    expect(() => parseExtendContext('a=b::'.repeat(20_000))).toThrow('more than 1000 paths');
    expect(() => parseExtendContext(`a${'('.repeat(100_000)}=b`)).not.toThrow();
    expect(() => parseExtendContext(`a=${'['.repeat(100_000)}`)).toThrow(ContextPathSyntaxError);
  });
});
