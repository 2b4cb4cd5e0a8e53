import { services, type Service, type Want } from '#model/power/data-centre.ts';
import { fewestCopies, tomorrow, type Fewest, type Tomorrow } from '#model/power/fewest.ts';
import { onCopies, standstillOf } from '#model/power/outage.ts';
import { answersOf, given, type Design, type Work } from '#model/power/work.ts';
import { phaseOf, runOf, runningAt, type Phase, type Run } from './power-cut.run.ts';
import { wiresOf, type Wire } from './power-cut.wires.ts';

/** All that the reader has done; small and serialisable, a link carries it. */
export interface Choices {
  readonly design: Design;
  readonly works: Readonly<Record<Design, Work>>;
  /** What fails. */
  readonly lost: Service;
  /** As `Run` counts them. */
  readonly moment: number;
  readonly picked: Service | null;
  /** The reader has asked for the fewest copies. */
  readonly proven: boolean;
}

export const start: Choices = {
  design: 'hard',
  works: given,
  lost: 'power',
  moment: 0,
  picked: null,
  proven: false,
};

/** Engineers of one service team, by the talk (70:00-76:00): each box on its slide is a team of 8 to 10. */
export const TEAM = { least: 8, most: 10 } as const;

/** `copy`: runs, on a copy of somebody's answer who is away. `circle` and `waits` are told once nothing more starts by itself. */
export type Being = 'runs' | 'copy' | 'down' | 'circle' | 'waits';

/** What is true after the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly work: Work;
  readonly run: Run;
  readonly phase: Phase;
  readonly beings: ReadonlyMap<Service, Being>;
  readonly running: number;
  /** Who started at this moment; the first by hand where it is a start by hand. */
  readonly started: readonly Service[];
  /** Who has stopped and not come back. */
  readonly down: readonly Service[];
  /** At a standstill a shortest circle: each waits for the next, the last for the first. Else empty. */
  readonly loop: readonly Service[];
  /** The links of the loop; new wants of the reader among them are their own. */
  readonly links: readonly Want[];
  readonly wires: readonly Wire[];
  /** Whether all come back alone after a power cut; null until the reader has seen it. */
  readonly solved: boolean | null;
  readonly fewest: Fewest | null;
  readonly tomorrow: Tomorrow;
}

export const workOf = ({ design, works }: Choices): Work => works[design];

export function sceneOf(choices: Choices): Scene {
  const work = workOf(choices);
  const run = runOf(work, choices.lost);
  const phase = phaseOf(run, choices.moment);
  const { running, started } = runningAt(run, choices.moment);
  const down = services.filter((id) => !running.has(id));
  const over = phase === 'standstill' || phase === 'by hand';
  const { inCircles, loop: shortest } = standstillOf(run.graph, over ? down : []);
  const loop = phase === 'standstill' ? shortest : [];
  const stale = onCopies(run.graph, running);
  const beingOf = (id: Service): Being => {
    if (running.has(id)) return stale.has(id) ? 'copy' : 'runs';
    if (!over) return 'down';
    return inCircles.has(id) ? 'circle' : 'waits';
  };
  const links = loop.map((from, i) => ({ from, to: loop[(i + 1) % loop.length] ?? from }) as Want);
  return {
    choices,
    work,
    run,
    phase,
    beings: new Map(services.map((id) => [id, beingOf(id)])),
    running: running.size,
    started: started as Service[],
    down,
    loop: loop as Service[],
    links,
    wires: wiresOf(work, links, choices.picked),
    solved: seen(run, choices) ? runOf(work, 'power').outage.stuck.length === 0 : null,
    fewest: choices.proven ? fewestCopies(work) : null,
    tomorrow: tomorrow(work),
  };
}

/** What a power cut would do is not told before it has happened, or was asked for. */
const seen = ({ alone }: Run, { lost, moment, proven }: Choices): boolean =>
  proven || (lost === 'power' && moment >= alone);

/** How many answers there are, and how many of them have a copy. */
export const countCopies = ({ work }: Scene): { copies: number; answers: number } => ({
  copies: work.copies.length,
  answers: answersOf(work).length,
});
