import type { Mention, Quantity, Reading } from '../../core/reading.ts'
import type { LanguagePack } from '../../lang/pack.ts'

/** Consonants that one sound is written with in another script; glides and breath are left out. */
const consonants: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'kgcjtdnpfbmrls'].map((sound) => [sound, sound])),
  S: 's',
  T: 't',
  v: 'b',
  N: 'n',
}
/** Words with fewer consonants sound like too many others. */
const fewestConsonants = 3
/** Smaller numbers stand in too many reports to say that two tell of one thing. */
const smallestTelling = 1000

/**
 * What a report says that reads alike in every language, each with its weight: linked names and their states
 * (`RU`, `x-un`), words of other names by their consonants (`~rsd`), exact large numbers (`#376309`).
 */
export const alikeOf = (
  reading: Reading,
  pack: LanguagePack | undefined,
): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  for (const mention of reading.mentions) {
    const keys = mention.entity === null && pack ? soundKeys(mention, pack) : []
    for (const key of new Set([mention.entity, mention.state, ...keys])) {
      if (key) add(key, mention.at.paragraph === 0 ? 2 : 1)
    }
  }
  for (const quantity of reading.quantities) if (isTelling(quantity)) add(`#${quantity.min}`, 1)
  return weights
}

/** A state is named by reports of anything; what else two reports share says that they tell of one thing. */
export const isTellingKey = (key: string): boolean => !/^[A-Z]{2}$/u.test(key)

const soundKeys = ({ text }: Mention, pack: LanguagePack): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu) ?? [])
    .map((word) =>
      pack.sounds
        .soundsOf(word)
        .map(({ sounds, drop }) => (drop > 0.2 ? (consonants[sounds[0]?.[0] ?? ''] ?? '') : ''))
        .join(''),
    )
    .filter((key) => key.length >= fewestConsonants)
    .map((key) => `~${key}`)

const isTelling = ({ min, max, unit }: Quantity): boolean =>
  unit !== 'ordinal' && min !== null && min === max && min >= smallestTelling
