import type { FastifyInstance } from 'fastify';
import { mostRows } from '../../listing/pages.js';
import { type Row, type RowKind, selectRows, wantedRows } from '../../listing/select-rows.js';
import { pathPart, queryOf } from '../query.js';
import { resource } from '../resource.js';
import type { Simulation } from '../simulation.js';

/**
 * The lists of a kind: `/rest/<kind>` and `/rest/<kind>/<field>/<value>`, which is the same as
 * `/rest/<kind>?<kind>_<field>=<value>` (`vmray-api/README.md` section 1.1). `sample` and
 * `submission` as fields mean their ids.
 */
export function listRoutes(
  server: FastifyInstance,
  simulation: Simulation,
  kind: RowKind,
  fields: readonly string[],
  rows: () => Row[],
): void {
  const answer = (query: Map<string, string>) => {
    const wanted = wantedRows(query);
    // One more than is shown tells whether the list is cut.
    const selected = selectRows(rows(), kind, query).slice(0, (wanted ?? mostRows) + 1);
    return simulation.pages.first(
      selected.map(({ view, shown }) => (shown ?? view)()),
      wanted,
    );
  };
  resource(server, `/rest/${kind}`, { GET: (request) => answer(queryOf(request.query)) });
  for (const field of fields) {
    const member = field === 'sample' || field === 'submission' ? `${field}_id` : field;
    resource(server, `/rest/${kind}/${field}/:value`, {
      GET: (request) => {
        const query = queryOf(request.query);
        return answer(query.set(`${kind}_${member}`, pathPart(request.params, 'value')));
      },
    });
  }
}
