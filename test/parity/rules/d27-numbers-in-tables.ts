import type { Rule } from '../expected.js';
import { readTables, writeTable } from '../original/markdown.js';
import { mapEntries } from './rewrite.js';

/** Numbers in tables are JSON numbers, `10` and not `10.0`. Only the licence commands show fractions. */
export const numbersInTables: Rule = {
  deviation: 'D27',
  apply(expected, { command }) {
    if (!command.startsWith('vmray-get-license-')) return expected;
    return mapEntries(expected, (entry) => {
      if (entry.readable?.kind !== 'exact') return entry;
      const [table] = readTables(entry.readable.text);
      if (!table) return entry;
      const rows = table.rows.map((row) =>
        row.map((cell) => (/^-?\d+\.0$/.test(cell) ? cell.slice(0, -2) : cell)),
      );
      const text = writeTable({ ...table, rows });
      return text === entry.readable.text ? entry : { ...entry, readable: { kind: 'exact', text } };
    });
  },
};
