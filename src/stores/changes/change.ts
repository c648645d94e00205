/** The way to a part of a value: keys of maps and objects, indexes of lists. */
export type Way = readonly (string | number)[];

/** One change of plain data, itself plain data. */
export type Change =
  /** The part is this from now on; the whole value for an empty way. */
  | { readonly at: Way; readonly to: unknown }
  /** The member is gone. */
  | { readonly at: Way; readonly gone: true }
  /** In a list, so many items from an index on have become others. */
  | {
      readonly at: Way;
      readonly from: number;
      readonly remove: number;
      readonly insert: readonly unknown[];
    };
