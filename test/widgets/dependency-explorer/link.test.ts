import { describe, expect, it } from 'vitest';
import { LINK_LIMIT } from '#ui/link-state.ts';
import { linkDecoder, linkText } from '#widgets/dependency-explorer/dependency-explorer.link.ts';
import { dependencyExplorer } from '#widgets/dependency-explorer/dependency-explorer.machine.ts';
import { start, type Choices } from '#widgets/dependency-explorer/dependency-explorer.choices.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';
import { after, shown, states } from './explorer.ts';

const decode = linkDecoder(shown);
const read = (text: string) => {
  const result = decode(text);
  return result.ok ? result.value : result.reason;
};

describe('what a link carries', () => {
  it('bring every state back', () => {
    for (const [state, changed] of states) {
      const text = linkText(after(changed), shown);
      if (text === null) expect(after(changed), state).toEqual(start);
      else expect(read(text), text).toEqual(after({ ...changed, ...inOrder(changed) }));
    }
  });
  it('are not written for the start', () => expect(linkText(start, shown)).toBeNull());
  it('fit into the address, whatever the reader has done', () => {
    const longest: Choices = {
      view: 'graph',
      question: 'launch',
      picked: 'throttle',
      cold: true,
      filter: {
        group: 'observability',
        plane: 'control',
        scope: 'bootstrap',
        strength: 'cached',
        search: '找'.repeat(24),
      },
      reach: 'dependants',
      depth: 9,
      goal: 'smart_proxy',
      way: 19,
      devices: ['smart_proxy', 'franken', 'boot_vpc'],
      circle: 99,
      wave: 99,
      killed: shown.graph.components.slice(0, 43),
      bet: shown.graph.components.slice(43),
      stage: 'back',
      step: 199,
      code: 'InsufficientFreeAddressesInSubnet',
    };
    const text = linkText(longest, shown) ?? '';
    expect(text.length).toBeLessThan(LINK_LIMIT);
    expect(text).toMatch(/^[A-Za-z0-9._*-]+$/);
    expect(read(text)).toEqual(longest);
  });
});

linkLaws({
  decode,
  published: [
    '1.pec2_api',
    '1.vtable.pec2_api.rneeds.d3.Hhard',
    '1.qwhy.prun_wf.gddb_api.y2',
    '1.qstart.c1.x02.o0.w3',
    '1.qkill.k00000000000000001.b008040800008.ttold',
    '1.qlaunch.n25',
    '1.qlaunch.eInsufficientInstanceCapacity',
    '1.Gnetwork.Pcontrol.Sregional.sroute',
  ],
  broken: [
    '1.',
    '1.pnobody',
    '1.pkms.pkms',
    '1.z1',
    '1.vcube',
    '1.d10',
    '1.c2',
    '1.x00',
    '1.x9',
    '1.kzz',
    '1.enope',
    '1.s',
  ],
  like: [
    '1.vtree.pec2_api.rneeds.d3',
    '1.qkill.k00000000000000001.b0080408.ttold',
    '1.qstart.c1.x01.o0.w2',
  ],
  stands: restores(dependencyExplorer, { shown }),
});

/** A set is read in the order of the graph. */
function inOrder({ killed = [], bet = [] }: Partial<Choices>): Pick<Choices, 'killed' | 'bet'> {
  const sorted = (ids: readonly string[]) =>
    shown.graph.components.filter((id) => ids.includes(id));
  return { killed: sorted(killed), bet: sorted(bet) };
}
