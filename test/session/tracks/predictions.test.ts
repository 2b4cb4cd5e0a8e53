import { describe, expect, test } from 'vitest';
import { firstComplaint, firstStop, redSet } from '#session/tracks/predictions.ts';
import { buildOf, workOf } from '#model/run-sheet/builds.ts';
import { AS_ON_THE_SHEET, oddsFor } from '#model/run-sheet/distribution.ts';
import { afterFailure } from '#model/graph/fixpoints.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { perform } from '#model/stories/play.ts';
import { modelled } from '../site-kit.ts';

const { graph, components, sheet, phases } = modelled;

describe('a prediction has the one right option that the model gives', () => {
  test('who stops: for each component that takes others along', () => {
    let asked = 0;
    for (const { id } of graph.components) {
      const { fallen } = afterFailure(graphOf(graph), graphOf(graph).components, [id]);
      const red = new Set(fallen.map((each) => components.get(each.id)?.en));
      const others = fallen.filter((each) => each.id !== id);
      const question = () => redSet(graph, id, components);
      if (others.length === 0) {
        expect(question, id).toThrow('nothing to predict');
        continue;
      }
      asked += 1;
      const stops = question().options.map(({ text }) => red.has(text.en));
      expect(stops.indexOf(true), id).toBe(question().right);
      expect(stops.filter(Boolean), id).toHaveLength(1);
    }
    expect(asked).toBeGreaterThan(10);
  });

  test('where the sheet first stops: in each of 300 builds', () => {
    const seen = new Set<number | null>();
    for (let build = 1; build <= 300; build += 1) {
      const question = firstStop(sheet, build);
      const made = buildOf(sheet, oddsFor(sheet, AS_ON_THE_SHEET), build);
      // The first line of work at which something comes to light, unless that is after all is handed over.
      const first = workOf(sheet, made).find(({ noticed }) =>
        noticed.some((it) => it.noticed !== null),
      );
      const place = first ? sheet.findIndex(({ id }) => id === first.step) : null;
      expect(question.right, `build ${build}`).toBe(place === null ? 3 : Math.floor(place / 10));
      seen.add(question.right);
    }
    expect(seen.size).toBe(4);
  });

  test('who complains first: for each phase that may be left out', () => {
    const story = region2025(1);
    let asked = 0;
    for (const { id } of story.steps.slice(0, -2)) {
      const { options, right } = firstComplaint(story, id, phases);
      let world = story.initial;
      const complains = story.steps.find((step) => {
        if (step.id === id) return false;
        const turn = perform(story, world, { do: 'step', id: step.id });
        world = turn.world;
        return (turn.refused ?? turn.failed) !== null;
      });
      expect(options[right ?? -1]?.text, id).toEqual(phases.get(complains?.id ?? ''));
      expect(new Set(options.map(({ text }) => text.en)).size, id).toBe(options.length);
      expect(options.length, id).toBeGreaterThan(1);
      asked += 1;
    }
    expect(asked).toBe(story.steps.length - 2);
    expect(() => firstComplaint(story, story.steps.at(-1)!.id, phases)).toThrow('nobody misses');
  });
});
