import type { Scene } from '../../scene.ts'

/**
 * Index of the first sentence that belongs to another report than the page's own, Infinity where all are of one. Some
 * pages carry the reports of several days behind their own without a mark between them: the names and the words change
 * all at once, and a sentence full of new names opens. What "on Tuesday" says there, nobody can tell.
 */
export const gluedFrom = (scenes: readonly Scene[]): number => {
  if (scenes.length < shortest) return Infinity
  const words = scenes.map(wordsOf)
  const named = new Set<string>()
  const near = (from: number, to: number, kind: keyof Words): ReadonlySet<string> =>
    new Set(words.slice(Math.max(0, from), to).flatMap((w) => [...w[kind]]))
  for (const [at, scene] of scenes.entries()) {
    const own = words[at]
    if (
      at >= first &&
      at < scenes.length - last &&
      named.size >= fewest &&
      own !== undefined &&
      opensReport(scene, own, named)
    ) {
      const names = near(at, at + reach, 'names')
      const [behind, before] = [near(at, at + reach, 'all'), near(at - reach, at, 'all')]
      if (
        names.size >= fewest &&
        share(names, named) <= mostNames &&
        share(behind, before) <= mostWords
      )
        return at
    }
    for (const name of own?.names ?? []) named.add(name)
  }
  return Infinity
}

/** Fewest sentences of a page that may be several reports. */
const shortest = 30
/** Fewest sentences of a page's own report, and of the one behind it. */
const first = 5
const last = 3
/** Sentences that are looked at on either side. */
const reach = 6
/** Fewest names on either side. */
const fewest = 6
/** Largest share of the names behind that were named before, and of the words that stand near before. */
const mostNames = 0.15
const mostWords = 0.12
/** Fewest words of a sentence that opens a report, and fewest names in it. */
const longest = 12
const namesOfOne = 2

interface Words {
  /** Words with a capital that do not open their sentence. */
  readonly names: ReadonlySet<string>
  /** All longer words, by how they begin. */
  readonly all: ReadonlySet<string>
}

const wordsOf = ({ tokens, dates }: Scene): Words => {
  const told = tokens.filter((t) => t.kind === 'word')
  const isDate = ({ start }: { readonly start: number }): boolean =>
    dates.some(({ date: { at } }) => at.start <= start && start < at.end)
  return {
    names: new Set(
      told
        .slice(1)
        .filter((t) => /^\p{Lu}/u.test(t.text) && t.text.length > 2 && !isDate(t))
        .map((t) => t.norm),
    ),
    all: new Set(told.filter((t) => t.norm.length > 4).map((t) => t.norm.slice(0, 6))),
  }
}

/** A long sentence, none of whose names was named before, and that goes on from nothing. */
const opensReport = ({ tokens }: Scene, { names }: Words, named: ReadonlySet<string>): boolean => {
  const [opener] = tokens
  return (
    opener?.kind === 'word' &&
    !goesOn.has(opener.pos ?? 'X') &&
    !named.has(opener.norm) &&
    tokens.length >= longest &&
    names.size >= namesOfOne &&
    ![...names].some((name) => named.has(name))
  )
}

const goesOn: ReadonlySet<string> = new Set(['PRON', 'CCONJ', 'ADV', 'AUX'])

const share = (words: ReadonlySet<string>, known: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter((word) => known.has(word)).length / words.size
