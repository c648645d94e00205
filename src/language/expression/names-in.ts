import type { AccessStep, Node } from './node.js';

/** What an expression looks at. */
interface NamesUsed {
  /** `val`, `obj` and any others, which nothing binds. */
  readonly names: ReadonlySet<string>;
  /** True when it reads from the top of the context (`val1---Path`). */
  readonly readsRoot: boolean;
}

/** The names that an expression uses anywhere, whether or not they would be evaluated. */
export function namesIn(expression: Node): NamesUsed {
  const names = new Set<string>();
  let readsRoot = false;
  const open: Node[] = [expression];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'name') names.add(node.name);
    else if (node.kind === 'root') readsRoot = true;
    else open.push(...partsOf(node));
  }
  return { names, readsRoot };
}

function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
    case 'root':
      return [];
    case 'access':
      return [node.target, ...node.steps.flatMap(partsOfStep)];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.first, ...node.rest.map(({ operand }) => operand)];
    case 'logical':
      return node.operands;
    case 'conditional':
      return [node.test, node.yes, node.no];
    case 'list':
      return node.items;
    case 'object':
      return node.members.map(({ value }) => value);
  }
}

function partsOfStep(step: AccessStep): readonly Node[] {
  if (step.kind === 'item') return [step.index];
  return step.kind === 'call' ? step.args : [];
}
