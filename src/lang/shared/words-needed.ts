import { meaningOf } from './pattern-walk.ts'
import type { Meaning } from './pattern-walk.ts'
import { areMarked, marksOf } from './traces.ts'
import type { Traces } from './traces.ts'

/** Texts of which every match of a pattern has one. */
export type Need = readonly string[]

/** Most texts of a need. */
const most = 128
/** Fewest units of a text that is worth looking for. */
const fewest = 2

/**
 * Texts of which every match of a pattern has one, for each part of it that may not be left out. What is not followed
 * (properties, classes) and what may be left out needs nothing. Read without regard to case.
 *
 * @param groups what groups need, by their source, read and written.
 * @returns needs of few texts first.
 */
export const wordsNeeded = (
  source: string,
  groups = new Map<string, readonly Need[]>(),
): readonly Need[] =>
  (meaningOf(source, needed, groups) ?? [])
    .filter((need) => need.length <= most)
    .sort((a, b) => a.length - b.length)

/** A need as a question to the traces of a text: false where none of its texts stands there. */
export const questionOf = (need: Need): ((traces: Traces) => boolean) => {
  const marks = need.map(marksOf)
  return (traces) => {
    for (let i = 0; i < marks.length; i++) if (areMarked(traces, marks[i] ?? [])) return true
    return false
  }
}

/** The need that the fewest texts meet. */
const strictest = (needs: readonly Need[]): Need | undefined => {
  let best: Need | undefined
  for (const need of needs)
    if (
      !best ||
      need.length < best.length ||
      (need.length === best.length && shortest(need) > shortest(best))
    )
      best = need
  return best
}

const shortest = (need: Need): number => Math.min(...need.map((text) => text.length))

const needed: Meaning<readonly Need[]> = {
  nothing: [],
  any: [],
  literal: (text) =>
    text
      .split(' ')
      .filter((word) => word.length >= fewest)
      .map((word) => [word]),
  oneOf: () => [],
  then: (before, after) => [...before, ...after],
  either: (alternatives) => {
    const texts = new Set<string>()
    for (const needs of alternatives) {
      const need = strictest(needs)
      if (!need) return []
      for (const text of need) texts.add(text)
    }
    return [withoutLonger([...texts])]
  },
  repeated: (part, least) => (least === 0 ? [] : part),
  ahead: (part) => part,
}

/** A text that holds another of the list tells nothing more. */
const withoutLonger = (texts: readonly string[]): Need =>
  texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)))
