import { describe, expect, it } from '@jest/globals';
import { automaticOutputs } from '../../../src/playbook/simulation/automatic-outputs.js';

const output = (contextPath: string, type = 'String') => ({ contextPath, type });

describe('automaticOutputs', () => {
  it('makes one object with a plausible value for each declared path', () => {
    expect(
      automaticOutputs([
        output('File.MD5'),
        output('File.Size', 'Number'),
        output('File.Malicious.Vendor'),
        output('IP.Address'),
        output('Scan.Done', 'boolean'),
        output('Scan.At', 'Date'),
      ]),
    ).toEqual({
      File: { MD5: 'd41d8cd98f00b204e9800998ecf8427e', Size: 1, Malicious: { Vendor: 'Vendor-1' } },
      IP: { Address: '192.0.2.1' },
      Scan: { Done: true, At: '2020-01-01T00:00:00Z' },
    });
  });

  it('keeps the members of what is declared both as an object and below', () => {
    const paths = [output('A.B', 'Unknown'), output('A.B.C'), output('A.B', 'Unknown')];
    expect(automaticOutputs(paths)).toEqual({ A: { B: { C: 'C-1' } } });
  });

  it('passes over selectors and dots, and takes __proto__ for a name', () => {
    expect(automaticOutputs([output('A(val.ID == obj.ID).ID', 'Number'), output('')])).toEqual({
      A: { ID: 1 },
    });
    const odd = automaticOutputs([output('__proto__.x')]);
    expect(Object.keys(odd)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
