import type { Finding, Life } from '#model/world/types.ts';
import { names } from './names.en.text.ts';
import {
  namesWith,
  tellingOf,
  type ChangeSentences,
  type Language,
  type OwnNames,
  type ReasonSentences,
} from './telling.ts';

/** Kinds whose English name is a plural: "databases are", "the first instances need". */
const severalEn = new Set('hosts volumes queues databases functions nodes buckets'.split(' '));
const several = (id: string) => severalEn.has(id.split('@')[0] ?? id);

/** "is" or "are" for placements, told as one list. */
const be = (ids: readonly string[]): string =>
  ids.length === 1 && !several(ids[0] ?? '') ? 'is' : 'are';
const verb = (id: string, one: string, many: string) => (several(id) ? many : one);

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a drill, or a customer, found. */
const found: Readonly<Record<Finding['because'], string>> = {
  'one-zone': 'ran in one zone only and went down with it',
  'needs-a-person': "came back only with a person's help",
  'too-small': 'could not carry its load once a zone was lost',
  'needs-the-link': 'stopped when the link was cut',
};

const reasons: ReasonSentences = {
  'no-answer': ({ name, of }, w) => `Nobody answers ${w.name(name)} for ${w.asker(of)}.`,
  'not-running': ({ name, of, provider, life }, w) =>
    `${w.asker(of)} ${verb(of, 'needs', 'need')} ${w.name(name)}; ${w.who(provider)} should answer and ${be([provider])} ${w.life(life)}.`,
  'no-path': ({ name, of, provider, link, state }, w) =>
    `${w.asker(of)} ${verb(of, 'needs', 'need')} ${w.name(name)}; ${w.who(provider)} ${verb(provider, 'answers', 'answer')} it, and ${w.link(link)} is ${w.linkState(state)}.`,
  'no-data': ({ of, data, store }, w) =>
    `${w.who(of)} ${verb(of, 'reads its', 'read their')} ${w.data(data)} from ${w.who(store)}, and nothing is there.`,
  'no-ground': ({ zones, stage }, w) =>
    `There ${stage === 'racks' ? 'are' : 'is'} no ${w.ground(stage)} in ${w.sites(zones)}.`,
  'built-over': ({ zones }, w) =>
    `The land of ${w.sites(zones)} is built over; no room for growth can be kept any more.`,
  'no-site': ({ site }, w) => `${w.site(site)} is not open for this build yet.`,
  'no-spare': ({ site, wanted, spare }, w) =>
    `${w.site(site)} can lend ${plural(spare, 'server', 'servers')}, and the build asks for ${wanted}; the rest would come from its customers.`,
  'link-state': ({ link, state }, w) => `${w.link(link)} is ${w.linkState(state)}.`,
  'not-counted': ({ link, state }, w) =>
    `${w.link(link)} is ${w.linkState(state)}; only a list that denies calls counts who still makes them.`,
  'not-cut': ({ link, state }, w) =>
    `${w.link(link)} is ${w.linkState(state)}, not cut; what it carried can come back by one change.`,
  'no-holder': ({ data, store }, w) => `The ${w.data(data)} are not in ${w.who(store)}.`,
  life: ({ placement, life }, w) => `${w.who(placement)} ${be([placement])} ${w.life(life)}.`,
  'failed-site': ({ placement }, w) =>
    `${w.who(placement)} ${verb(placement, 'has', 'have')} no machine left that works.`,
  overloaded: ({ placement, zones, demand }, w) =>
    `${w.who(placement)} ${verb(placement, 'has', 'have')} ${plural(zones, 'zone', 'zones')} left, too few for the customers of ${demand}.`,
  attended: ({ placement }, w) =>
    `${w.who(placement)} ${verb(placement, 'starts', 'start')} only when a person helps.`,
  denied: ({ denial: { name, from, to } }, w) =>
    `${w.asker(from)} still ${verb(from, 'asks', 'ask')} ${w.who(to)} for ${w.name(name)}.`,
  'not-quiet': ({ days, wanted }) =>
    `The list has been quiet for ${days} ${days === 1 ? 'day' : 'days'}; ${wanted} are agreed.`,
  'wrong-belief': ({ site, believes }, w) =>
    `${w.site(site)} uses the names of ${w.site(believes)}.`,
  'lands-elsewhere': ({ name, store, wanted }, w) =>
    `The name ${w.name(name)} ends at ${w.who(store)}, not in ${w.site(wanted)}.`,
  'leans-on': ({ of, name, zone }, w) =>
    `${w.who(of)} ${verb(of, 'needs', 'need')} ${w.name(name)}, and would be without it if ${w.site(zone)} were lost.`,
  'same-day': ({ zones }, w) =>
    `${w.sites(zones)} would be changed on one day; no two zones of a Region are.`,
  'not-told': ({ zones, of }, w) =>
    `${w.sites(zones)} ${zones.length === 1 ? 'has' : 'have'} not been told of ${w.site(of)} yet.`,
  'not-member': ({ placements, zone }, w) =>
    `${w.all(placements)} ${be(placements) === 'is' ? 'has' : 'have'} no part in ${w.site(zone)} yet.`,
  'no-drill': () => 'Nothing has been lost on purpose yet, so nobody knows what comes back.',
  found: ({ finding: { placement, by, because } }, w) => {
    const finder = by === 'customers' ? 'Customers' : 'The drill';
    return `${finder} found that ${w.kind(placement)} ${found[because]}.`;
  },
  closed: ({ zones }, w) =>
    `${w.sites(zones)} ${zones.length === 1 ? 'is' : 'are'} full and cannot grow, and closed to new customers.`,
  'no-customers': (_, w) => `${w.place} is not open to customers.`,
};

const become: Readonly<Record<Life, string>> = {
  planned: 'only planned again',
  starting: 'waiting to start',
  running: 'running now',
  draining: 'draining',
  terminated: 'terminated',
};

const changes: ChangeSentences = {
  ground: ({ stage, zones }, w) =>
    `There ${stage === 'racks' ? 'are' : 'is'} ${w.ground(stage)} in ${w.list(zones.map(w.site))}.`,
  site: ({ site }, w) => `${w.site(site)} is open.`,
  life: ({ life, placements }, w) => `${w.all(placements)} ${be(placements)} ${become[life]}.`,
  link: ({ link, state }, w) => `${w.link(link)} is ${w.linkState(state)}.`,
  answer: ({ names, chain }, w) =>
    chain.length === 0
      ? `Nobody answers ${w.list(names.map(w.name))}.`
      : `The ${names.length === 1 ? 'name' : 'names'} ${w.list(names.map(w.name))} ${names.length === 1 ? 'is' : 'are'} answered by ${chain.map(w.who).join(', and behind it ')}.`,
  data: ({ data, at }, w) => `${w.who(at)} now holds ${w.list(data.map(w.data))}.`,
  days: ({ days }) => `${plural(days, 'day passes', 'days pass')}.`,
  denied: ({ calls }) =>
    `The access control list has counted ${plural(calls, 'denied call', 'denied calls')}.`,
  failed: ({ placements }, w) => `${w.all(placements)} ${be(placements)} broken.`,
  joined: ({ placements, zone }, w) =>
    `${w.all(placements)} now ${be(placements) === 'is' ? 'has' : 'have'} a part in ${w.site(zone)}.`,
  told: ({ zones, of }, w) =>
    `${w.sites(zones)} now ${zones.length === 1 ? 'knows' : 'know'} of ${w.site(of)}.`,
  found: ({ finding: { placement, because } }, w) =>
    `It turned out that ${w.kind(placement)} ${found[because]}.`,
  closed: ({ zones }, w) =>
    `${w.list(zones.map(w.site))} ${zones.length === 1 ? 'is' : 'are'} full and closed.`,
  customers: (_, w) => `${w.place} is open to customers.`,
};

/** What the model returns, told in English, with the names of one story. */
export const modelWith = (own: OwnNames) => tellingOf({ ...english, names: namesWith(names, own) });

const english: Language = {
  lang: 'en',
  names,
  placed: (kind, at) => `${kind} ${at}`,
  groups: (groups, list) => list(groups),
  reasons,
  changes,
  circle: (circle, w) => {
    const waits = circle.map(
      (id, at) => `${at > 0 ? ', which ' : ' '}${verb(id, 'waits', 'wait')} for `,
    );
    const loop = [...circle, circle[0] ?? ''].map(w.who);
    return `${loop.map((who, at) => who + (waits[at] ?? '')).join('')}.`;
  },
};

/** The same with the names of the 2025 Region build. */
export const model = tellingOf(english);
