/** Where a slider can stand: whole numbers from `min` to `max`, `step` apart. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * What a link says of some sliders: a whole number for each, in their order. Undefined when there are more or fewer of them, or when
 * one stands where its slider cannot.
 */
export function readSliders<Dial extends string>(
  texts: readonly string[],
  dials: readonly Dial[],
  ranges: Readonly<Record<Dial, SliderRange>>,
): Readonly<Record<Dial, number>> | undefined {
  if (texts.length !== dials.length || !texts.every((text) => /^\d{1,4}$/.test(text))) {
    return undefined;
  }
  const values = dials.map((dial, place) => [dial, Number(texts[place])] as const);
  const fits = values.every(([dial, value]) => {
    const { min, max, step } = ranges[dial];
    return value >= min && value <= max && (value - min) % step === 0;
  });
  return fits ? (Object.fromEntries(values) as Record<Dial, number>) : undefined;
}
