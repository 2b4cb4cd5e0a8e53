/** “a, b and c” */
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
export const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
export const ms = (value: number) => `${(value < 10 ? one : whole).format(value)} ms`;
export const km = (value: number) => `${whole.format(Math.floor(value))} km`;
export const count = (number: number, noun: string) =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
