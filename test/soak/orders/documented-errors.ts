import { faultyBodies, faultyStatuses } from '../fault-schedule.js';

function exactly(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

const throttled = 'Request was throttled\\. Expected available in \\S+ seconds\\.';
const bodies = [faultyBodies.gateway, faultyBodies.login, faultyBodies.halfJson, faultyBodies.empty];

/** What Sortie says of the faults of the schedule, in the words of `spec/commands.md` and of its own errors. */
const documented: readonly RegExp[] = [
  ...faultyStatuses
    .filter((status) => status !== 401)
    .map((status) => new RegExp(`^\\[${status}\\] - Simulated fault with status ${status}$`)),
  /^\[401\] - Token may be invalid$/,
  new RegExp(`^\\[429\\] - (?:${throttled}|Simulated fault with status 429)$`),
  new RegExp(`^\\[(?:200|500|502)\\] - (?:${bodies.map(exactly).join('|')})$`),
  /^\[200\] - Internal error$/,
].map(({ source }) => new RegExp(`^Error in API call to VMRay ${source.slice(1)}`));

const others: readonly RegExp[] = [
  /^Could not reach VMRay at https?:\/\/(?:127\.0\.0\.1|localhost):\d+: the connection was cut(?: while sending)? \(\w+\)\.$/,
  /^Rate limit exceeded! Please wait \d+ seconds and re-run\.$/,
  /^VMRay answered, but its result is (?:null|"ok") instead of "ok"\.$/,
  /^VMRay answered, but did not confirm that the tag "[\w-]+" has been /,
  /^Failed to execute `vmray-get-screenshots` command\. Error: File is not a zip file$/,
];

const unexpected = /^The answer of VMRay to [A-Z]+ (\S+) holds .+ where .+ was expected\.$/;

/**
 * Whether an error is one that a fault of the schedule leads to.
 * @param subject what the request's path ends with or names, `/sample/5`
 */
export function isDocumented(message: string, subject: string): boolean {
  const path = unexpected.exec(message)?.[1];
  if (path !== undefined) return `${path}/`.includes(`${subject}/`);
  return [...documented, ...others].some((pattern) => pattern.test(message));
}
