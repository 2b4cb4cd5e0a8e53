import { describe, expect, it } from 'vitest';
import type { Move } from '#model/stories/play.ts';
import { describe as sentenceOf, statusOf } from '#widgets/build-theatre/build-theatre.describe.ts';
import { replay } from '#widgets/build-theatre/build-theatre.moves.ts';
import { sceneOf, type Scene } from '#widgets/build-theatre/build-theatre.scene.ts';
import { phaseIds, region } from './events.ts';
import { theatres, type Played } from './theatres.ts';

const sceneAt = ({ run }: Played, ...moves: (string | Move)[]): Scene => {
  const log = moves.map((move): Move =>
    typeof move === 'string' ? { do: 'step', id: move } : move,
  );
  return sceneOf(run, replay(run, log));
};
const at = (...moves: (string | Move)[]) => sceneAt(region, ...moves);
const skip = (id: string): Move => ({ do: 'skip', id });
const depart = (id: string): Move => ({ do: 'departure', id });
const upTo = (id: string) => phaseIds.slice(0, phaseIds.indexOf(id) + 1);

const told = theatres.flatMap((played) =>
  played.languages.map(({ text, content }) => ({ played, text, content, title: text.title })),
);

describe.each(told)('$title', ({ played, text, content }) => {
  const { phaseIds, departureIds } = played;
  const at = (...moves: (string | Move)[]) => sceneAt(played, ...moves);
  const say = (scene: Scene) => sentenceOf(scene, content, 'reality', text);

  it('each step: sentence, status and lanes name the same phase', () => {
    phaseIds.forEach((id, index) => {
      const scene = at(...phaseIds.slice(0, index + 1));
      const name = content[index]?.name ?? '';
      expect(say(scene)).toContain(name);
      expect(say(scene)).toContain(content[index]?.exit);
      expect(statusOf(scene, content, text)).toContain(name);
      expect(scene.phases.filter(({ now }) => now).map((phase) => phase.id)).toEqual([id]);
    });
  });

  it('says the whole reason, no gap, no id, whatever is left out', () => {
    for (const id of phaseIds) {
      const scene = at(...phaseIds.map((each) => (each === id ? skip(id) : each)));
      expect(say(scene)).not.toMatch(/undefined|@|\bnull\b|NaN/);
    }
  });

  it('says what each departure did, at every moment', () => {
    for (const id of departureIds) {
      phaseIds.forEach((_, done) => {
        const said = say(at(...phaseIds.slice(0, done), depart(id)));
        expect(said).toContain(text.departures[id]);
        expect(said).not.toMatch(/undefined|@/);
      });
    }
  });

  it('names every site that asks or answers', () => {
    phaseIds.forEach((_, done) => {
      const { asker, answers } = at(...phaseIds.slice(0, done));
      expect(text.asker).toHaveProperty([asker]);
      for (const { chain, site, belief } of answers) {
        const sites = [site, belief?.split('@')[1], ...chain.map((id) => id.split('@')[1])];
        for (const each of sites) if (each) expect(text.place).toHaveProperty([each]);
      }
    });
  });

  it('ends with how the build came out', () => {
    const last = phaseIds.at(-1) ?? '';
    expect(say(at(...phaseIds))).toContain(text.open);
    expect(say(at(...phaseIds.slice(0, -1), skip(last)))).toContain(text.closed);
  });
});

describe('the scene', () => {
  it('a check that failed and holds later is healed', () => {
    const before = at('SW1', 'SW2', 'SW4');
    const state = (scene: Scene) => scene.phases.find(({ id }) => id === 'SW4')?.state;
    expect(state(before)).toBe('failed');
    expect(state(at('SW1', 'SW2', 'SW4', 'SW3'))).toBe('healed');
  });

  it('tells who fell when the proxy is lost after phase 1, and what it comes to', () => {
    const scene = at(...upTo('SW5'), depart('lose-proxy'));
    expect(scene.kind).toBe('fallen');
    const blamed = scene.trouble?.reasons.map((reason) => JSON.stringify(reason)).join();
    expect(blamed).toContain('ec2@vpc');
    expect(at(...upTo('SW5'), depart('lose-proxy'), depart('repair-proxy')).kind).toBeNull();
  });

  it('is open but faulty without room for growth', () => {
    const grown = at(...phaseIds.map((id) => (id === 'PH2' ? skip(id) : id)));
    const [{ text, content }] = region.languages as [(typeof region.languages)[number]];
    expect(sentenceOf(grown, content, 'reality', text)).toContain(text.openButFaulty);
  });

  it('who answers: nobody, then the VPC, then the bootstrap Region behind the proxy, then home', () => {
    const store = (scene: Scene) =>
      scene.answers.find(({ name }) => name === 'object-store')?.chain.join(' > ');
    expect(store(at())).toBe('');
    expect(store(at(...upTo('SW4')))).toBe('proxy@vpc > s3@bootstrap');
    expect(store(at(...upTo('MG2')))).toBe('s3@region');
    expect(new Set(at(...upTo('SW4')).answers.map(({ belief }) => belief?.split('@')[1]))).toEqual(
      new Set(['region']),
    );
  });

  it('the scrubber counts every move and every phase that is left', () => {
    expect(at()).toMatchObject({ place: 0, places: 22 });
    const stopped = at(skip('PH1'), 'SW1', 'PH2');
    expect(stopped).toMatchObject({ place: 3, places: 22, without: 'PH2' });
    expect(at(...phaseIds, depart('cut-link'))).toMatchObject({ place: 23, places: 23 });
  });
});
