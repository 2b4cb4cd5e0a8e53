import { isClosed } from '#model/calendar/types.ts';
import { LAST_DAY, rollout } from './deployment-calendar.given.ts';

/** The columns of the calendar: one for “no day yet”, then the days. The stylesheet counts them too. */
const COLUMNS = LAST_DAY + 1;
export const columns = Array.from({ length: COLUMNS }, (_, day) => day);
export const closedDays = columns.filter((day) => day > 0 && isClosed(rollout, day));

/** Where a column begins and how wide it is, in per cent. */
export const WIDTH = 100 / COLUMNS;
export const leftOf = (day: number): number => WIDTH * day;

/** Where an hour lies, in per cent; hours count from midnight before day 1. */
export const placeOfHour = (hour: number): number => WIDTH * (1 + hour / 24);

/** A row has a lane for each change, one above the other; in per cent of its height, since a row is lower on paper. */
export const LANE = 41;
export const topOf = (change: number): number => 4.5 + 50 * change;
