import type { Answer, DetonationTools } from './detonation.js';

/** Milliseconds: a question that has more than this left keeps the limit of its command. */
const longestQuestion = 300_000;

/** The same tools, whose questions are given up at `end`, in milliseconds of their clock: an answer may never come. */
export function askInTime<A extends Answer>(tools: DetonationTools<A>, end: number): DetonationTools<A> {
  return {
    ...tools,
    ask(command, args) {
      const left = end - tools.clock.now().getTime();
      if (left >= longestQuestion) return tools.ask(command, args);
      return tools.ask(command, { ...args, 'execution-timeout': Math.max(1, Math.ceil(left / 1000)) });
    },
  };
}
