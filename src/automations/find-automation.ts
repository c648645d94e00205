/** The automation of a name; where none is called exactly so, one that differs in case only (`spec/builtin-scripts.md`). */
export function findAutomation<Named extends { readonly name: string }>(
  automations: readonly Named[],
  name: string,
): Named | undefined {
  const wanted = name.toLowerCase();
  return (
    automations.find((automation) => automation.name === name) ??
    automations.find((automation) => automation.name.toLowerCase() === wanted)
  );
}
