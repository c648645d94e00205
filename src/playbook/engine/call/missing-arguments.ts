/** What is said of a call that lacks arguments. */
export function lackOfArguments(names: readonly string[]): string {
  return `Missing required arguments: ${names.join(', ')}.`;
}

/** What is said of a sub-playbook that lacks inputs. */
export function lackOfInputs(playbook: string, names: readonly string[]): string {
  return `The playbook ${JSON.stringify(playbook)} needs the inputs ${names.join(', ')}.`;
}

/** The arguments or inputs that an error says to be missing; none where it says something else. */
export function namesMissing(error: string): readonly string[] {
  const names =
    /^Missing required arguments: (.*)\.$/.exec(error) ??
    /^The playbook ".*" needs the inputs (.*)\.$/.exec(error);
  return names?.[1]?.split(', ') ?? [];
}
