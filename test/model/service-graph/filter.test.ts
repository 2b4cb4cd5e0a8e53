import { describe, expect, it } from 'vitest';
import { hardRunning, hardStarting } from '#model/graph/types.ts';
import { filterGraph, type Filter } from '#model/service-graph/filter.ts';
import type { ServiceGraph } from '#model/service-graph/types.ts';

const service: ServiceGraph = {
  groups: [
    { id: 'front', label: 'Front' },
    { id: 'store', label: 'Store' },
  ],
  components: [
    { id: 'api', label: 'API front end', group: 'front', plane: 'control', scope: 'regional' },
    { id: 'cache', label: 'ＤＮＳ cache', group: 'front', plane: 'data', scope: 'zonal' },
    { id: 'db', label: '数据表', group: 'store', plane: 'data', scope: 'regional' },
    { id: 'loose', label: 'In no group' },
  ],
  needs: [
    { from: 'api', to: 'db', starting: 'hard', running: 'hard' },
    { from: 'api', to: 'cache', starting: 'hard', running: 'cached' },
    { from: 'loose', to: 'db', starting: 'soft', running: 'soft' },
  ],
};
const ids = (filter: Filter): string[] =>
  filterGraph(service, filter).components.map(({ id }) => id);
const arrows = (filter: Filter): string[] =>
  filterGraph(service, filter).needs.map(({ from, to }) => `${from} > ${to}`);

describe('filterGraph', () => {
  it('lets everything pass that nothing is asked of', () => {
    expect(filterGraph(service, {})).toEqual(service);
    expect(filterGraph(service, { search: ' ', groups: [], planes: [], scopes: [] })).toEqual(
      service,
    );
  });

  it('finds a part of an id or a label, in any case and width', () => {
    expect(ids({ search: 'FRONT end' })).toEqual(['api']);
    expect(ids({ search: 'dns' })).toEqual(['cache']);
    expect(ids({ search: '数据' })).toEqual(['db']);
    expect(ids({ search: 'nobody' })).toEqual([]);
  });

  it('takes several groups, planes and scopes, and all that is asked at once', () => {
    expect(ids({ groups: ['front', 'store'] })).toEqual(['api', 'cache', 'db']);
    expect(ids({ planes: ['data'], scopes: ['regional'] })).toEqual(['db']);
  });

  it('keeps needs of the wanted strength whose ends are both there, and groups with somebody in them', () => {
    expect(arrows({ over: hardRunning })).toEqual(['api > db']);
    expect(arrows({ over: hardStarting })).toEqual(['api > db', 'api > cache']);
    expect(arrows({ groups: ['front'] })).toEqual(['api > cache']);
    expect(filterGraph(service, { groups: ['store'] }).groups).toEqual([service.groups[1]]);
  });
});
