import { describe, expect, it } from '@jest/globals';
import { isInternalHostName } from '../../../src/automations/addresses/is-internal-host-name.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered } from '../calling.js';

const found = (args: JsonObject) => answered(isInternalHostName, args).entries?.[0]?.EntryContext;

describe('IsInternalHostName', () => {
  it('knows hosts by their domain and by their names', () => {
    const args = {
      hostName: 'a.corp.com,pcx1,evil.org,corp.com.evil.org',
      domainName: '(corp.com|corp.org)',
    };
    expect(found({ ...args, internalRegex: '\\w\\w\\w\\d$|\\w\\w\\w$' })).toEqual({
      Endpoint: [
        { Hostname: 'a.corp.com', IsInternal: true },
        { Hostname: 'pcx1', IsInternal: true },
        { Hostname: 'evil.org', IsInternal: false },
        { Hostname: 'corp.com.evil.org', IsInternal: false },
      ],
    });
    expect(found(args)).toMatchObject({ Endpoint: [{ IsInternal: true }, { IsInternal: false }, {}, {}] });
  });

  it('reads patterns that cannot take long', () => {
    expect(() => found({ hostName: 'a', domainName: '(' })).toThrow();
    expect(found({ hostName: 'a'.repeat(50_000), domainName: '(a+)+b' })).toMatchObject({
      Endpoint: [{ IsInternal: false }],
    });
  });
});
