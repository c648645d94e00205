import { onward } from './branches.js';
import { attemptsBegun } from './call/attempts-begun.js';
import { callAnswered } from './call/call-answered.js';
import { cancelRun } from './cancel-run.js';
import { completeTask, makeReady } from './end-task.js';
import type { EngineEvent } from './event.js';
import { completeByPerson } from './person/complete-task.js';
import { startRun } from './start-run.js';
import { timerFired } from './timer-fired.js';
import type { Turn } from './turn.js';

/** Takes an event in. What can go on by it is then in the line of those that are ready. */
export function receive(turn: Turn, event: EngineEvent): void {
  switch (event.type) {
    case 'run-started':
      startRun(turn, event.playbook, event.inputs);
      return;
    case 'call-ended':
      callAnswered(turn, event.attempt, event.entries);
      return;
    case 'attempts-begun':
      attemptsBegun(turn, event);
      return;
    case 'timer-fired':
      timerFired(turn, event.timer);
      return;
    case 'task-completed':
      completeByPerson(turn, event);
      return;
    case 'task-retried':
    case 'task-skipped':
      afterHalt(turn, event.frame, event.task, event.type === 'task-retried');
      return;
    case 'run-cancelled':
      cancelRun(turn, event.run);
      return;
  }
}

/** A person decides about a task that has halted: again, or on without it. */
function afterHalt(turn: Turn, frameId: string, taskId: string, isAgain: boolean): void {
  const frame = turn.frame(frameId);
  const task = frame && turn.planOf(frame).tasks.get(taskId);
  const state = frame?.tasks.get(taskId);
  if (!frame || !task || state?.status !== 'error') return;
  const run = turn.runs.get(frame.run);
  if (run) turn.runs.set(run.id, { ...run, status: 'running' });
  if (isAgain) {
    makeReady(turn, frame, task, []);
    return;
  }
  frame.open += 1;
  completeTask(turn, frame, task, onward(task), { entries: state.entries, runs: state.runs }, state.error);
}
