interface Heading {
  readonly slug: string;
}

/**
 * The id of each heading → the id of the heading at the same place in the other text. Where the texts do not have the
 * same number of headings the map is empty (a content test says so), and headings keep their own ids.
 */
export function headingTwins(
  own: readonly Heading[],
  twin: readonly Heading[],
): ReadonlyMap<string, string> {
  if (own.length !== twin.length) return new Map();
  return new Map(own.map(({ slug }, index) => [slug, twin[index]?.slug ?? slug]));
}
