import { beginTask } from './begin-task.js';
import { deliver } from './call/deliver.js';
import { endFrame } from './end-frame.js';
import type { Job } from './job.js';
import { completeByTag } from './person/complete-task.js';
import { beginRound } from './sub-playbook/begin-round.js';
import type { Turn } from './turn.js';

/** Does the next thing that can go on in a turn. */
export function goOnWith(turn: Turn, job: Job): void {
  switch (job.kind) {
    case 'begin-task':
      beginTask(turn, job.frame, job.task, job.before);
      return;
    case 'begin-round':
      beginRound(turn, job.frame, job.task);
      return;
    case 'end-frame':
      endFrame(turn, job.frame);
      return;
    case 'answer':
      deliver(turn, job.caller, job.entries);
      return;
    case 'complete':
      completeByTag(turn, job.completion);
      return;
  }
}
