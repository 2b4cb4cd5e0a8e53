/** Presses of one key on one control. */
interface Presses {
  /** The control, or null for the figure itself. */
  readonly on: string | null;
  readonly key: string;
  readonly times: number;
}

/** A way through a figure, on which every press makes a step. */
export interface Walk {
  readonly figure: string;
  readonly chapter: string;
  /** What is walked, where a figure has several views. */
  readonly view?: string;
  /** The state that it begins with, as the link has it. */
  readonly state?: string;
  readonly presses: readonly Presses[];
}

const button = (name: string) => `button:text-is("${name}")`;
/** Each of these pressed, one after the other, round after round. */
const pressed = (selectors: readonly string[], rounds = 1): Presses[] =>
  Array.from({ length: rounds }, () => selectors.map((on) => ({ on, key: ' ', times: 1 }))).flat();
const nth = (selector: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, place) => `:nth-match(${selector}, ${place + from + 1})`);
const forthAndBack = (on: string | null, times: number): Presses[] =>
  ['ArrowRight', 'ArrowLeft'].map((key) => ({ on, key, times }));

/** Every view of every figure in which a reader takes steps. */
export const walks: readonly Walk[] = [
  {
    figure: 'partition-explorer',
    chapter: '01-partitions',
    view: 'see',
    presses: pressed(['aws-cn', 'aws-us-gov', 'aws-eusc', 'aws', 'All'].map(button), 4),
  },
  {
    figure: 'partition-explorer',
    chapter: '01-partitions',
    view: 'try',
    state: '1.try.aws.aws-cn.000',
    presses: pressed(nth('button[aria-pressed]', 3), 7),
  },
  {
    figure: 'layers',
    chapter: '02-layers',
    view: 'layers',
    presses: pressed(
      ['data centre 3.1', 'zone 1', 'zone 3', 'link to the parent', 'nothing'].map(button),
      4,
    ),
  },
  {
    figure: 'layers',
    chapter: '02-layers',
    view: 'distance',
    state: '1.distance.100.0.0.147',
    presses: forthAndBack(':nth-match(input[type=range], 1)', 10),
  },
  {
    figure: 'resilience-lab',
    chapter: '03-resilience',
    presses: [
      ...pressed(
        ['Zone A1', 'Zone A1', 'leader and standby', 'Zone A1', 'Region A'].map(button),
        4,
      ),
      ...pressed(['A zone is lost', 'No goal'].map(button), 2),
    ],
  },
  {
    figure: 'two-lanes',
    chapter: '04-two-workstreams',
    presses: [
      { on: '#two-lanes-buildings', key: 'ArrowLeft', times: 10 },
      { on: '#two-lanes-buildings', key: 'ArrowRight', times: 10 },
    ],
  },
  {
    figure: 'run-sheet',
    chapter: '05-by-hand',
    view: 'sheet',
    presses: [{ on: '.button.primary', key: ' ', times: 30 }],
  },
  {
    figure: 'run-sheet',
    chapter: '05-by-hand',
    view: 'builds',
    state: '1.18.10.all.none.builds.1',
    presses: forthAndBack(':nth-match(input[type=range], 1)', 10),
  },
  {
    figure: 'pressure',
    chapter: '06-what-changed',
    presses: pressed(nth('button[aria-pressed]', 5), 4),
  },
  {
    figure: 'pressure',
    chapter: '06-what-changed',
    view: 'sliders',
    state: '1.ec2_services_regions_sovereignty_opt-in.200.4',
    presses: forthAndBack(':nth-match(input[type=range], 1)', 10),
  },
  {
    figure: 'choose-bootstrap',
    chapter: '07-bootstrap-region',
    presses: forthAndBack(':nth-match(input[type=range], 1)', 10),
  },
  {
    figure: 'cut-the-knot',
    chapter: '08-bootstrap-environment',
    presses: pressed(nth('button[aria-pressed]', 6), 4),
  },
  {
    figure: 'build-theatre',
    chapter: '09-build-step-by-step',
    presses: forthAndBack(null, 22),
  },
  {
    figure: 'zone-theatre',
    chapter: '10-availability-zone',
    presses: [...forthAndBack(null, 8), ...forthAndBack(null, 8)],
  },
  {
    figure: 'deployment-calendar',
    chapter: '10-availability-zone',
    presses: [
      ...forthAndBack('.calendar-days :nth-match(input, 1)', 8),
      ...pressed(nth('button[aria-pressed]', 4), 2),
    ],
  },
  {
    figure: 'local-zone-theatre',
    chapter: '11-local-zone',
    presses: [...forthAndBack(null, 7), ...forthAndBack(null, 7)],
  },
  {
    figure: 'local-zone-bench',
    chapter: '11-local-zone',
    presses: pressed(
      ['link to the parent', 'at the edge', 'EC2 control plane', 'in the parent', 'nothing'].map(
        button,
      ),
      4,
    ),
  },
  {
    figure: 'launch-batches',
    chapter: '12-dependencies',
    presses: forthAndBack(':nth-match(input[type=range], 1)', 10),
  },
  {
    figure: 'dependency-explorer',
    chapter: '13-run-instances',
    view: 'who needs whom',
    presses: pressed(nth('button[aria-pressed]', 10), 2),
  },
  {
    figure: 'dependency-explorer',
    chapter: '13-run-instances',
    view: 'questions',
    presses: pressed(
      ['Start from nothing', 'Stop one', 'Follow a launch', 'Why', 'Who needs whom'].map(button),
      4,
    ),
  },
  {
    figure: 'power-cut',
    chapter: '14-static-stability',
    presses: [...forthAndBack(null, 5), ...forthAndBack(null, 5)],
  },
];
