import { namesIn } from '../../expression/names-in.js';
import type { Node } from '../../expression/node.js';

/** `val.K == obj.K`, either way round: one side looks only at the existing item, the other only at the new one. */
interface Equality {
  readonly val: Node;
  readonly obj: Node;
}

/** Parts of a condition of which all must be truthy: equalities to look up, and guards on either side. */
interface Alternative {
  readonly equalities: readonly Equality[];
  readonly valGuards: readonly Node[];
  readonly objGuards: readonly Node[];
}

/**
 * How candidates for a condition are found without trying every item (design decision 13): where the condition is
 * truthy, all parts of at least one alternative are. Candidates must still be tried: parts that fit none of the three
 * lists are left out here.
 */
export type LookupPlan = readonly Alternative[];

/** More alternatives than this cost more than they save. `File` has seven. */
const mostAlternatives = 32;

const anything: Alternative = { equalities: [], valGuards: [], objGuards: [] };

/** A plan for the condition, or undefined when some alternative has no equality to look up. */
export function planLookups(condition: Node): LookupPlan | undefined {
  const alternatives = alternativesOf(condition);
  return alternatives.every(({ equalities }) => equalities.length > 0) ? alternatives : undefined;
}

function alternativesOf(node: Node): readonly Alternative[] {
  if (node.kind === 'logical' && node.operator === '||') {
    return bounded(node.operands.flatMap(alternativesOf));
  }
  if (node.kind === 'logical' && node.operator === '&&') {
    return node.operands
      .map(alternativesOf)
      .reduce((left, right) => bounded(left.flatMap((one) => right.map((other) => both(one, other)))));
  }
  return [partOf(node)];
}

function bounded(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.length > mostAlternatives ? [anything] : alternatives;
}

function both(one: Alternative, other: Alternative): Alternative {
  return {
    equalities: [...one.equalities, ...other.equalities],
    valGuards: [...one.valGuards, ...other.valGuards],
    objGuards: [...one.objGuards, ...other.objGuards],
  };
}

function partOf(node: Node): Alternative {
  const equality = equalityOf(node);
  if (equality !== undefined) return { ...anything, equalities: [equality] };
  if (looksOnlyAt(node, 'val')) return { ...anything, valGuards: [node] };
  if (looksOnlyAt(node, 'obj')) return { ...anything, objGuards: [node] };
  return anything;
}

function equalityOf(node: Node): Equality | undefined {
  if (node.kind !== 'binary' || node.rest.length !== 1) return undefined;
  const step = node.rest[0];
  if (step === undefined || (step.operator !== '==' && step.operator !== '===')) return undefined;
  if (looksOnlyAt(node.first, 'val') && looksOnlyAt(step.operand, 'obj')) {
    return { val: node.first, obj: step.operand };
  }
  if (looksOnlyAt(node.first, 'obj') && looksOnlyAt(step.operand, 'val')) {
    return { val: step.operand, obj: node.first };
  }
  return undefined;
}

function looksOnlyAt(node: Node, name: 'val' | 'obj'): boolean {
  const { names, readsRoot } = namesIn(node);
  return !readsRoot && names.size === 1 && names.has(name);
}
