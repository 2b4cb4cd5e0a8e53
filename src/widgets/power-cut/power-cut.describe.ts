import { services, type Service } from '#model/power/data-centre.ts';
import { isNew, keyOf } from '#model/power/work.ts';
import { handsBefore, lastOf } from './power-cut.run.ts';
import { countCopies, type Scene } from './power-cut.scene.ts';
import type { Words } from './power-cut.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const parts = [...happening(scene, words), ...proven(scene, words)];
  return parts.join(words.between);
}

const all = services.length;

function happening(scene: Scene, words: Words): string[] {
  switch (scene.phase) {
    case 'before':
      return before(scene, words);
    case 'lost':
      return [loss(scene, words), ...onCopies(scene, words)];
    case 'by hand':
      return byHand(scene, words);
    default:
      return [...wave(scene, words), ...ending(scene, words)];
  }
}

function before(scene: Scene, words: Words): string[] {
  const { sentence } = words;
  const { copies, answers } = countCopies(scene);
  return [
    sentence.before(all),
    sentence.copies(copies, answers),
    ...scene.work.added.map(({ from, to }) => sentence.added(from, to)),
    words.noSign,
  ];
}

function loss({ choices: { lost }, down }: Scene, { sentence }: Words): string {
  if (down.length === all) return sentence.lostAll(lost, all);
  const others = down.filter((id) => id !== lost);
  return others.length === 0 ? sentence.lostAlone(lost) : sentence.lostSome(lost, others);
}

function onCopies({ beings }: Scene, { sentence }: Words): string[] {
  const some = services.filter((id) => beings.get(id) === 'copy');
  return some.length === 0 ? [] : [sentence.onCopies(some)];
}

function wave({ choices: { lost, moment }, started }: Scene, words: Words): string[] {
  const { sentence } = words;
  if (started.length === 0) return [sentence.mayReturn(lost)];
  if (started.includes('power')) return [words.powerBack];
  return [sentence.wave(moment - 1, started)];
}

function ending(scene: Scene, words: Words): string[] {
  const { phase, running, down } = scene;
  const { sentence } = words;
  if (phase === 'back') return [sentence.back(all)];
  if (phase === 'returning') return [...onCopies(scene, words), sentence.running(running, all)];
  return [sentence.still(down.length, all), ...circle(scene, words)];
}

/** The circle that is told, and whether the reader has closed it. */
function circle({ loop, links, work }: Scene, words: Words): string[] {
  const { sentence } = words;
  const own = links.filter((link) => isNew(work, keyOf(link)));
  return [
    sentence.loop(loop),
    ...own.map(({ from, to }) => sentence.ownLoop(from, to)),
    words.lasted,
  ];
}

function byHand({ started, run, choices, running }: Scene, { sentence }: Words): string[] {
  const [first, ...others] = started;
  return [
    sentence.hand(first as Service),
    ...(others.length === 0 ? [] : [sentence.follow(others)]),
    choices.moment === lastOf(run)
      ? sentence.handsDone(all, run.hands.length)
      : sentence.running(running, all),
  ];
}

function proven({ fewest, solved }: Scene, words: Words): string[] {
  if (fewest === null) return [];
  return [words.solved[`${solved}`], words.sentence.fewest(fewest.copies, fewest.ways)];
}

/** A service's state as box and table say it. */
export function stateTold(scene: Scene, id: Service, words: Words): string {
  const { phase, choices, run, beings, loop } = scene;
  if (phase === 'lost' && id === choices.lost) return words.lost;
  const hands = handsBefore(run, choices.moment);
  if (hands.some((hand) => hand.id === id)) return words.byHand;
  const place = loop.indexOf(id) + 1;
  return words.being[beings.get(id) ?? 'down'] + (place > 0 ? words.circlePlace(place) : '');
}
