import { isJsonObject, type Json, type JsonObject, member } from '../../language/json/json.js';

/** What an investigation knows of how indicators belong together, by {@link relationshipKey}. Plain data. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** A relation between two indicators, read in both directions (`spec/entries.md` section 7). */
export interface Relationship {
  readonly name: string;
  readonly reverseName: string;
  readonly entityA: string;
  readonly entityAType: string;
  readonly entityB: string;
  readonly entityBType: string;
  readonly fields: JsonObject;
  readonly brand?: string;
  readonly reliability?: string;
}

/** Of a vendor that tells of millions the rest is not kept. */
export const mostRelationships = 100_000;

/** The same relation that several brands tell of is kept of each. */
export function relationshipKey(relationship: Relationship): string {
  const { name, entityA, entityAType, entityB, entityBType, brand = '' } = relationship;
  return JSON.stringify([
    name,
    entityAType.toLowerCase(),
    entityA,
    entityBType.toLowerCase(),
    entityB,
    brand,
  ]);
}

/** The relations that an entry tells of; what lacks one of its sides, or is something else, is none. */
export function readRelationships(entryRelationships: readonly Json[]): readonly Relationship[] {
  return entryRelationships.flatMap((given) => {
    if (!isJsonObject(given)) return [];
    const text = (name: string) => {
      const value = member(given, name);
      return typeof value === 'string' ? value : '';
    };
    const [name, entityA, entityB] = [text('name'), text('entityA'), text('entityB')];
    if (name === '' || entityA === '' || entityB === '') return [];
    const fields = member(given, 'fields');
    const [brand, reliability] = [text('brand'), text('reliability')];
    return [
      {
        name,
        reverseName: text('reverseName'),
        entityA,
        entityAType: text('entityAType'),
        entityB,
        entityBType: text('entityBType'),
        fields: isJsonObject(fields) ? fields : {},
        ...(brand === '' ? {} : { brand }),
        ...(reliability === '' ? {} : { reliability }),
      },
    ];
  });
}

/** Those known before with others; one that was known is replaced. What is beyond the bound is left out, and counted. */
export function relate(
  known: Relationships,
  added: readonly Relationship[],
): { readonly relationships: Relationships; readonly leftOut: number } {
  const relationships = new Map(known);
  let leftOut = 0;
  for (const relationship of added) {
    const key = relationshipKey(relationship);
    if (relationships.size >= mostRelationships && !relationships.has(key)) leftOut += 1;
    else relationships.set(key, relationship);
  }
  return { relationships, leftOut };
}
