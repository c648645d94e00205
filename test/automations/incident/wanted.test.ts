import { describe, expect, it } from '@jest/globals';
import { note } from '../../../src/automations/answer.js';
import { closeInvestigationAsDuplicate } from '../../../src/automations/incident/close-investigation-as-duplicate.js';
import { getByIncidentId } from '../../../src/automations/incident/get-by-incident-id.js';
import { populateCriticalAssets } from '../../../src/automations/incident/populate-critical-assets.js';
import { errorEntry } from '../../../src/language/entry/error-entry.js';
import type { JsonObject } from '../../../src/language/json/json.js';
import { answered, callWith, ended } from '../calling.js';

const incident = {
  id: '7',
  criticalassets: [{ assetname: 'old', assettype: 'host' }],
  linkedIncidents: ['5'],
};

describe('PopulateCriticalAssets', () => {
  const rowsFor = (critical_assets: JsonObject | readonly JsonObject[], root: JsonObject = { incident }) =>
    populateCriticalAssets.run(callWith({ critical_assets }, { root }));

  it('adds a row for each asset', () => {
    const criticalassets = [
      { assetname: 'old', assettype: 'host' },
      { assetname: 'ana', assettype: 'user' },
      { assetname: 'h1', assettype: 'host' },
      { assetname: 'h2', assettype: 'host' },
    ];
    expect(rowsFor({ user: 'ana', host: ['h1', 'h2'] })).toMatchObject({
      command: 'setIncident',
      args: { customFields: { criticalassets } },
    });
    expect(rowsFor([{ user: 'ana' }, { host: 'h1' }], {})).toMatchObject({
      args: { customFields: { criticalassets: criticalassets.slice(1, 3) } },
    });
  });

  it('refuses what is no object', () => {
    const call = callWith({ critical_assets: 'x' }, { root: { incident } });
    expect(() => populateCriticalAssets.run(call)).toThrow('"critical_assets" must be an object');
  });
});

describe('CloseInvestigationAsDuplicate', () => {
  const incidents = new Map([['7-1', { id: '7-1' }]]);

  it('closes the incident and links it with the other', () => {
    const { changes } = answered(
      closeInvestigationAsDuplicate,
      { duplicateId: '7-1' },
      { root: { incident }, incidents },
    );
    expect(changes).toEqual([
      {
        kind: 'set-fields',
        fields: {
          status: 2,
          closed: '2020-05-05T12:30:15.000Z',
          closeReason: 'Duplicate',
          linkedIncidents: ['5', '7-1'],
        },
      },
      { kind: 'set-fields', incident: '7-1', fields: { linkedIncidents: ['7'] } },
    ]);
  });

  it('notes one of a platform, and refuses the incident itself', () => {
    const changes = (duplicateId: string) =>
      answered(closeInvestigationAsDuplicate, { duplicateId }, { root: { incident } }).changes;
    expect(changes('1234')).toMatchObject([{ fields: { linkedIncidents: ['5', '1234'] } }]);
    expect(() => changes('7')).toThrow('another incident');
  });
});

describe('GetByIncidentId', () => {
  const answers = (args: JsonObject, context: JsonObject) =>
    ended(getByIncidentId.resume?.(callWith(args), null, [{ entry: note({ id: '7', context }) }]));

  it('asks for a context, and copies a value of it', () => {
    expect(getByIncidentId.run(callWith({ incident_id: '7' }))).toMatchObject({
      command: 'getContext',
      args: { id: '7' },
    });
    expect(getByIncidentId.run(callWith({}))).toMatchObject({ args: {} });
    const context = { Email: { From: 'a@b.c' } };
    expect(answers({ get_key: 'Email.From' }, context).entries?.[0]?.EntryContext).toEqual({
      'Email.From': 'a@b.c',
    });
    expect(answers({ get_key: 'Email', set_key: 'Mail' }, context).entries?.[0]?.EntryContext).toEqual({
      Mail: { From: 'a@b.c' },
    });
  });

  it('fails where it is not there, and passes an error on', () => {
    expect(() => answers({ get_key: 'Email.To', incident_id: '7' }, { Email: {} })).toThrow(
      'Cannot find "Email.To" in incident 7',
    );
    const failed = { entry: errorEntry('No incident.') };
    expect(ended(getByIncidentId.resume?.(callWith({ get_key: 'x' }), null, [failed])).relayed).toEqual([
      failed,
    ]);
  });
});
