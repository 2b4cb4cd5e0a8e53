import { describe, expect, it } from 'vitest';
import {
  flowIds,
  flowsOf,
  keepingOf,
  leaks,
  places,
  surveyOf,
  type Keeping,
} from '#model/local-zone/residency.ts';

const twoCountries = { zone: 'MX', parent: 'US' };
const oneCountry = { zone: 'US', parent: 'US' };
const home: Keeping = { objects: 'zone', records: 'zone', backups: 'none', office: 'internet' };
const all = keepingOf.objects.flatMap((objects) =>
  keepingOf.records.flatMap((records) =>
    keepingOf.backups.flatMap((backups) =>
      keepingOf.office.map((office): Keeping => ({ objects, records, backups, office })),
    ),
  ),
);

describe('a parent in another country', () => {
  it('control flows cross, whatever is decided', () => {
    for (const keeping of all) {
      const control = flowsOf(keeping, twoCountries).filter(({ kind }) => kind === 'control');
      expect(control.length).toBeGreaterThan(0);
      for (const { id, crossings } of control) expect(crossings, id).toBe(1);
    }
  });
  it('content stays when every decision keeps it, and each single other decision lets it out', () => {
    expect(leaks(flowsOf(home, twoCountries))).toEqual([]);
    const others: [Partial<Keeping>, string][] = [
      [{ objects: 'region' }, 'objects'],
      [{ records: 'region' }, 'records'],
      [{ backups: 'region' }, 'backups'],
      [{ office: 'transit' }, 'office'],
    ];
    for (const [change, id] of others) {
      expect(leaks(flowsOf({ ...home, ...change }, twoCountries)).map((flow) => flow.id)).toEqual([
        id,
      ]);
    }
  });
  it('what is kept in the Region comes to rest abroad, and nothing else of the content does', () => {
    const away: Keeping = { ...home, objects: 'region', records: 'region', backups: 'region' };
    const abroad = (keeping: Keeping) =>
      flowsOf(keeping, twoCountries).filter((flow) => flow.kind === 'content' && flow.abroad);
    expect(abroad(away).map(({ id }) => id)).toEqual(['objects', 'records', 'backups']);
    expect(abroad(home)).toEqual([]);
  });
  it('through a transit gateway content passes abroad twice and stays at home', () => {
    const flows = flowsOf({ ...home, office: 'transit' }, twoCountries);
    expect(flows.find(({ id }) => id === 'office')).toMatchObject({ crossings: 2, abroad: false });
  });
  it('of all decisions, those that keep content differ only in the backups', () => {
    const { tried, kept } = surveyOf(twoCountries);
    expect(tried).toBe(all.length);
    expect(kept).toEqual([{ ...home, backups: 'zone' }, home]);
  });
});

describe('a parent in the same country', () => {
  it('nothing crosses, whatever is decided', () => {
    for (const keeping of all) {
      expect(flowsOf(keeping, oneCountry).every(({ crossings }) => crossings === 0)).toBe(true);
    }
    expect(surveyOf(oneCountry).kept).toHaveLength(all.length);
  });
});

it('flows between places that there are, content among them that of visitors and of the office', () => {
  for (const keeping of all) {
    const flows = flowsOf(keeping, twoCountries);
    for (const { path, id } of flows) {
      expect(path.length, id).toBeGreaterThan(1);
      expect(places).toEqual(expect.arrayContaining([...path]));
    }
    const content = flows.flatMap(({ id, kind }) => (kind === 'content' ? id : []));
    const control = ['api', 'orders', 'metrics'];
    expect(content).toEqual(
      flows.map(({ id }) => id).filter((id: string) => !control.includes(id)),
    );
  }
  const ends = flowsOf(home, twoCountries).map(({ path }) => `${path[0]} ${path.at(-1)}`);
  expect(ends).toEqual(
    expect.arrayContaining(['users zone', 'office zone', 'office parent', 'parent zone']),
  );
});

it('every flow stands once, in the order of the list; backups only when there are any', () => {
  for (const keeping of all) {
    const ids = flowsOf(keeping, twoCountries).map(({ id }) => id);
    expect(ids).toEqual(flowIds.filter((id) => id !== 'backups' || keeping.backups !== 'none'));
  }
});
