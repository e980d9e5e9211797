/** ড়, ঢ় and য় as one code point or as letter and nukta: offsets are those of a text that nobody normalised. */
export const inEitherForm = (pattern: string): string =>
  pattern
    .normalize('NFC')
    .replaceAll('\u09A1\u09BC', '(?:\u09A1\u09BC|\u09DC)')
    .replaceAll('\u09A2\u09BC', '(?:\u09A2\u09BC|\u09DD)')
    .replaceAll('\u09AF\u09BC', '(?:\u09AF\u09BC|\u09DF)')
