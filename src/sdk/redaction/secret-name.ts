/** The name of a parameter or member says that its value is a secret (`spec/execution.md` section 9). */
const parameterName = /key|private|password|secret|token|credentials|service_account/i;

/** Arguments are called `registry_key` or `keyword` too, so a key must say what it opens. */
const argumentName = /passw(?:or)?d|passphrase|secret|token|credential|(?:api|private|access|auth)[_-]?key/i;

export function isSecretParameter(name: string): boolean {
  return parameterName.test(name);
}

/** The same for an argument of a command or of a query, and for a member of an answer. */
export function isSecretArgument(name: string): boolean {
  return argumentName.test(name);
}
