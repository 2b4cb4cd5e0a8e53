import { describe, expect, it } from 'vitest';
import content from '../../../content/stories/region-2025.json' with { type: 'json' };
import type { Move } from '#model/stories/play.ts';
import {
  describe as sentenceOf,
  statusOf,
  type PhaseWords,
} from '#widgets/build-theatre/build-theatre.describe.ts';
import { en } from '#widgets/build-theatre/build-theatre.en.text.ts';
import { zh } from '#widgets/build-theatre/build-theatre.zh.text.ts';
import { replay } from '#widgets/build-theatre/build-theatre.moves.ts';
import { runOf } from '#widgets/build-theatre/build-theatre.run.ts';
import { sceneOf, type Scene } from '#widgets/build-theatre/build-theatre.scene.ts';
import { departureIds, phaseIds } from './events.ts';

const run = runOf(1);
const phases = (locale: 'en' | 'zh'): PhaseWords[] =>
  phaseIds.map((id) => {
    const found = content.find((phase) => phase.id === id);
    if (!found) throw new Error(`no words for ${id}`);
    const { name, short, what, exit } = found;
    return {
      id,
      name: name[locale],
      short: short[locale],
      what: what[locale],
      exit: exit[locale],
    };
  });
const languages = [
  { text: en, content: phases('en') },
  { text: zh, content: phases('zh') },
] as const;

const at = (...moves: (string | Move)[]): Scene => {
  const log = moves.map((move): Move =>
    typeof move === 'string' ? { do: 'step', id: move } : move,
  );
  return sceneOf(run, replay(run, log));
};
const skip = (id: string): Move => ({ do: 'skip', id });
const depart = (id: string): Move => ({ do: 'departure', id });
const upTo = (id: string) => phaseIds.slice(0, phaseIds.indexOf(id) + 1);

describe.each(languages)('in $text.title', ({ text, content }) => {
  const say = (scene: Scene) => sentenceOf(scene, content, 'reality', text);

  it('each step: sentence, status and lanes name the same phase', () => {
    phaseIds.forEach((id, index) => {
      const scene = at(...upTo(id));
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
      const said = say(scene);
      expect(said).not.toMatch(/undefined|@|\bnull\b|NaN/);
    }
  });

  it('says what each departure did', () => {
    for (const id of departureIds) {
      const said = say(at(...upTo('SW7'), depart(id)));
      expect(said).toContain(text.drawer.departures[id]);
      expect(said).not.toMatch(/undefined|@/);
    }
  });

  it('ends with how the build came out', () => {
    expect(say(at(...phaseIds))).toContain(text.sentence.open);
    const grown = at(...phaseIds.map((id) => (id === 'PH2' ? skip(id) : id)));
    expect(say(grown)).toContain(text.sentence.openButFaulty);
    expect(say(at(...upTo('LN2'), skip('LN3')))).toContain(text.sentence.closed);
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
