import { describe, expect, it } from '@jest/globals';
import { automaticInputs } from '../../../src/playbook/simulation/automatic-inputs.js';
import { planOf } from '../plan/compiled.js';

describe('automaticInputs', () => {
  it('gives a plausible value where no default stands, or one that is looked up', () => {
    const plan = planOf(`id: a
name: a
starttaskid: "0"
tasks:
  "0": {type: start}
inputs:
- {key: IP, value: {}}
- {key: Interval, value: {simple: ""}}
- {key: File, value: {complex: {root: File}}}
- {key: Link, value: {simple: "\${URL.Data}"}}
- {key: Own, value: {simple: mine}}
- {key: __proto__, value: {}}
`);
    expect(automaticInputs(plan)).toEqual(
      JSON.parse(
        '{"IP": "192.0.2.1", "Interval": "1", "File": "File-1", "Link": "https://example.com/", "__proto__": "__proto__-1"}',
      ),
    );
  });
});
