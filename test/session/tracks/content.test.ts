import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { enter } from '#session/console/session.moves.ts';
import { newSession } from '#session/console/session.ts';
import { roomStateOf } from '#session/wall/room-state.ts';
import { writeState } from '#session/protocol/state.ts';
import { chapterOf, missingIn } from '#session/tracks/kit.ts';
import { compose, minutesOf, part } from '#session/tracks/track.ts';
import { movePoll } from '#session/console/session.moves.ts';
import { optionsOf } from '#session/tracks/kit.ts';
import { chineseFaults, englishFaults, pairsIn } from '../../support/bilingual.ts';
import { outlines, siteKit, steps, tracks } from '../site-kit.ts';

describe('the ready-made tracks', () => {
  test('take 15, 30, 60 and 90 minutes, and their steps add up to that', () => {
    expect(tracks.map(minutesOf)).toEqual([15, 30, 60, 90]);
  });

  test('name figures and questions that are there', () => {
    expect(tracks.flatMap((track) => missingIn(track, siteKit))).toEqual([]);
  });

  test('use every step that is written, and have something to ask or to vote on in each but the pause', () => {
    const used = new Set(tracks.flatMap((track) => track.steps.map(({ id }) => id)));
    expect((steps as { id: string }[]).map(({ id }) => id).filter((id) => !used.has(id))).toEqual(
      [],
    );
    const silent = tracks.flatMap((track) => track.steps.filter(({ ask, vote }) => !ask && !vote));
    expect(new Set(silent.map(({ id }) => id))).toEqual(new Set(['pause']));
  });

  test('can lose a tenth of their time without losing their end', () => {
    for (const track of tracks) {
      const skippable = track.steps.filter(({ skip }) => skip !== undefined);
      expect(minutesOf({ steps: skippable }), track.id).toBeGreaterThanOrEqual(
        minutesOf(track) / 10,
      );
      expect(track.steps.at(-1)?.skip, track.id).toBeUndefined();
    }
  });

  test('are whole in both languages', () => {
    const pairs = [...outlines, steps].flatMap((file, at) => pairsIn(file, `tracks[${at}]`));
    expect(pairs.length).toBeGreaterThan(80);
    expect(
      pairs.flatMap(({ where, en, zh }) => [
        ...englishFaults(en, where),
        ...chineseFaults(zh, where),
      ]),
    ).toEqual([]);
  });

  test('the longest one goes through the talk from the partitions to static stability', () => {
    const chapters = tracks.at(-1)!.steps.flatMap((step) => chapterOf(step, siteKit) ?? []);
    const numbers = chapters.map((slug) => Number(slug.slice(0, 2)));
    for (const number of [1, 2, 5, 7, 8, 9, 10, 11, 12, 13, 14]) expect(numbers).toContain(number);
  });

  test('belong to a chapter wherever they show or ask something', () => {
    for (const { steps: all } of tracks) {
      for (const step of all) {
        if (step.show !== 'task') expect(chapterOf(step, siteKit), step.id).not.toBeNull();
      }
    }
  });

  test('stop the build when their minutes or steps are wrong', () => {
    const outline = outlines[0] as { steps: object[]; minutes: number };
    const parts = v.parse(v.array(part), steps);
    expect(() => compose({ ...outline, minutes: 16 }, parts)).toThrow('minutes, not 16');
    const strange = { ...outline, steps: [{ step: 'nowhere', minutes: outline.minutes }] };
    expect(() => compose(strange, parts)).toThrow('has no step “nowhere”');
  });
});

test('every question fits into a state of the room, hidden and shown with two rounds', () => {
  for (const [key, question] of Object.entries(siteKit.questions)) {
    const track = {
      ...tracks[0]!,
      steps: [{ ...tracks[0]!.steps[0]!, id: 'asked', show: 'question' as const, vote: key }],
    };
    const ready = { ...newSession(track, optionsOf(track, siteKit)), startedAt: 1 };
    const open = { ...ready, ...enter(ready, 0, 1_800_000_000_000) };
    const again = (['freeze', 'again', 'freeze', 'show'] as const).reduce(
      (session, made) => ({ ...session, ...movePoll(session, made) }),
      { ...open, bilingual: true },
    );
    const revealed = { ...again, revealed: ['asked'] };
    for (const session of [open, again, revealed]) {
      const state = roomStateOf(session, siteKit, { room: 'K7M4XT', rev: 1_800_000_000_000 });
      expect(state.show.kind, key).toBe('question');
      expect(() => writeState(state), `${key}: ${question.q.en}`).not.toThrow();
    }
  }
});
