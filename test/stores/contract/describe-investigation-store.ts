import { describe } from '@jest/globals';
import { describeCommits } from './commits.js';
import { describeContents } from './contents.js';
import { describeLists } from './lists.js';
import { describeReopening } from './reopening.js';
import { describeReplay } from './replay.js';
import { describeScopes } from './scopes.js';
import type { Subject } from './subject.js';
import { describeWakeups } from './wakeups.js';
import { describeWarRoom } from './war-room.js';

/** What every store of investigations does, whatever it keeps them in. */
export function describeInvestigationStore(name: string, subject: Subject): void {
  describe(`${name}, as a store of investigations`, () => {
    describeCommits(subject);
    describeContents(subject);
    describeLists(subject);
    describeReopening(subject);
    describeReplay(subject);
    describeScopes(subject);
    describeWakeups(subject);
    describeWarRoom(subject);
  });
}
