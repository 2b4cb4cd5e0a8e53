import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameDriver, type Shown } from '#session/drive-frame.ts';
import { fakeFrame } from './fake-frame.ts';

/** A track in which neighbours show the same figure, two steps the same state of it, and one none. */
const track: readonly (Shown | null)[] = [
  { figure: 'knot', link: null },
  { figure: 'knot', link: '1.a' },
  { figure: 'knot', link: '1.a' },
  { figure: 'lanes', link: '1.b' },
  null,
];

/** What can come between any two other things: a step of the clicker, the frame's page, somebody's hand, the figure's own word. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('go' as const), to: fc.nat(track.length - 1) }),
  fc.record({ kind: fc.constant('work' as const), link: fc.constantFrom(null, '1.a', '1.w') }),
  fc.record({ kind: fc.constant('load' as const) }),
  fc.record({ kind: fc.constant('settle' as const) }),
);

/** A console: the steps of a track, each as it was left, and the one that is shown. */
function desk() {
  const frame = fakeFrame();
  const left = track.map((step) => step?.link ?? null);
  let at = 0;
  const show = () => {
    const step = track[at] ?? null;
    driver.show(step && { figure: step.figure, link: left[at] ?? null }, String(at));
  };
  const driver = frameDriver(frame.element, 'en', {
    onstate: ({ link }, of) => (left[Number(of)] = link),
  });
  show();
  return {
    frame,
    left,
    at: () => at,
    go: (to: number): void => {
      at = to;
      show();
    },
  };
}

describe('a figure in a frame', () => {
  test('ends in the state of the last step, and each step keeps what was done in it, in whatever order things come', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        const { frame, left, go, at } = desk();
        const wanted = track.map((step) => step?.link ?? null);
        for (const one of happenings) {
          if (one.kind === 'go') go(one.to);
          else if (one.kind === 'load') frame.load();
          else if (one.kind === 'settle') frame.settle();
          // Nobody works a figure that is not to be seen.
          else if (track[at()] && frame.work(one.link)) wanted[at()] = one.link;
        }
        frame.load();
        frame.settle();
        expect(left).toEqual(wanted);
        const step = track[at()];
        if (step) expect(frame.seen()).toEqual({ figure: step.figure, link: wanted[at()] });
      }),
      { numRuns: 2_000 },
    );
  });

  test('is loaded once as long as it is the same one', () => {
    const { frame, go } = desk();
    frame.load();
    for (const to of [1, 0, 2, 1, 0]) {
      go(to);
      frame.load();
    }
    expect(frame.loads()).toBe(1);
    go(3);
    frame.load();
    expect(frame.loads()).toBe(2);
  });

  test('is left to a learner who has begun to work it just before the room goes on', () => {
    const frame = fakeFrame();
    const driver = frameDriver(frame.element, 'en', { onstate: (now) => driver.show(now) });
    driver.show({ figure: 'knot', link: '1.a' });
    frame.load();
    frame.work('1.w');
    driver.show({ figure: 'lanes', link: null });
    frame.load();
    expect(frame.seen()).toEqual({ figure: 'knot', link: '1.w' });
    expect(driver.now()).toEqual({ figure: 'knot', link: '1.w' });
  });
});
