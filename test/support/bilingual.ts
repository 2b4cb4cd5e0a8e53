/** A text in both languages, and where it stands. */
export interface Pair {
  readonly where: string;
  readonly en: string;
  readonly zh: string;
}

/** Every `{ en, zh }` in a JSON value, with its path. */
export function pairsIn(value: unknown, where: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh } = value as Record<string, unknown>;
  if (typeof en === 'string' || typeof zh === 'string') {
    return [{ where, en: wordsOf(en), zh: wordsOf(zh) }];
  }
  return Object.entries(value).flatMap(([key, each]) => pairsIn(each, `${where}.${key}`));
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Names that stay Latin in Chinese text although they are long. Titles are never translated. */
const latinByName = [
  'Building at global scale: Engineering AWS expansion',
  'Dynamic Host Configuration Protocol',
];

/** What is wrong with an English text, as sentences. */
export function englishFaults(text: string, where: string): string[] {
  const han = /\p{Script=Han}+/u.exec(text)?.[0];
  return [
    ...(text.trim() === '' ? [`${where}: the English text is empty.`] : []),
    ...(han ? [`${where}: “${han}” in the English text.`] : []),
  ];
}

/** What is wrong with a Chinese text, as sentences: left-over English, half-width signs, typed gaps. */
export function chineseFaults(text: string, where: string): string[] {
  const named = latinByName.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const plain = named.replace(/https?:\S+/g, '').replace(/`[^`]*`/g, '');
  const found = (pattern: RegExp) => pattern.exec(plain)?.[0];
  const english = found(/(?:[A-Za-z][A-Za-z’'-]*[ ,]+){4,}[A-Za-z]+/);
  const halfWidth = found(/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u);
  const gap = found(/\p{Script=Han}[ ]+[A-Za-z0-9]|[A-Za-z0-9%][ ]+\p{Script=Han}/u);
  return [
    ...(text.trim() === '' ? [`${where}: the Chinese text is empty.`] : []),
    ...(english
      ? [`${where}: “${english}” is English; translate it or name it in latinByName.`]
      : []),
    ...(halfWidth ? [`${where}: half-width sign in “${halfWidth}”.`] : []),
    ...(gap ? [`${where}: typed gap in “${gap}”; CSS makes the gap.`] : []),
  ];
}
