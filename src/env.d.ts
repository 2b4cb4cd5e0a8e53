/** What the parts of one page share while it is rendered. */
declare namespace App {
  interface Locals {
    /** Own id of a heading → the id of its English twin, so that a place has one address in both languages. */
    headingIds?: ReadonlyMap<string, string>;
    /** How many glossary cards the page has so far; each needs an id of its own. */
    cards?: number;
    /** The glossary terms that the page has explained so far. */
    terms?: Set<string>;
  }
}
