import { isJsonList, isJsonObject, type Json } from '../../language/json/json.js';

const stepsPerValue = 2;
const charactersPerStep = 4;

/** What it takes to go through a value, as deep as it is, and to write it as text: in steps of a budget. */
export function sizeOf(value: Json): number {
  let steps = 0;
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    steps += stepsPerValue;
    if (typeof next === 'string') steps += next.length / charactersPerStep;
    else if (isJsonList(next)) for (const item of next) open.push(item);
    else if (isJsonObject(next))
      for (const [name, member] of Object.entries(next)) {
        steps += name.length / charactersPerStep;
        open.push(member);
      }
  }
  return Math.ceil(steps);
}
