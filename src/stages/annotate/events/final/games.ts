import type { SportsPart } from '../../../../lang/contract/sports.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { onceAFormWith } from '../../once-a-form.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

/** Different words of games from which on a report is about them, and most words to each of them. */
const fewest = 3
const density = 40

/** True for a report about games, in a language that has predicates of theirs. */
export const isAboutGames = (
  scenes: readonly Scene[],
  { events, names: { sports } }: LanguagePack,
): boolean => {
  if (!events.final || !sports) return false
  const met = new Set<string>()
  let count = 0
  let all = 0
  for (const { tokens } of scenes) {
    all += tokens.length
    for (const token of tokens) {
      if (!isOfGames(token, sports)) continue
      met.add(token.lemma)
      count++
    }
  }
  return met.size >= fewest && count * density >= all
}

const isOfGames = onceAFormWith((token: Token, { words }: SportsPart) =>
  token.stems.some((stem) => words.has(stem)),
)

/** "প্রতিপক্ষ শিবিরে আক্রমণ করেন", "অসহায় আত্মসমর্পণ করেছেন": what players do with the ball. */
export const isPlayful = ({ rule }: EventDraft, { events: { final } }: LanguagePack): boolean =>
  final?.playful.some((predicate) => rule.endsWith(`:${predicate}`)) === true
