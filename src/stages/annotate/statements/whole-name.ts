import type { Token } from '../../../lang/contract/token.ts'
import { mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { Speaker } from './speaker.ts'

/** "আমীর-(উল ইসলাম)", "(আসাদুল্লা)-হিল-গালিব", "(র‍্যাব)-২": a speaker with the other half of the word with which it begins or ends. */
export const wholeName = (scene: Scene, speaker: Speaker | null): Speaker | null => {
  if (!speaker) return null
  const { tokens } = scene
  let { from, to } = speaker
  while (to > 0 && joins(tokens, to) && !isEnding(tokens[to + 1]) && !isTold(scene, to)) to += 2
  while (from > 1 && joins(tokens, from - 1)) from -= 2
  if (from === speaker.from && to === speaker.to) return speaker
  const { start, end } = speaker.span
  return {
    span: {
      start: from < speaker.from ? (tokens[from]?.start ?? start) : start,
      end: to > speaker.to ? (tokens[to - 1]?.end ?? end) : end,
    },
    from,
    to,
  }
}

/** A hyphen with no blank on either side, behind a word. */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const [before, hyphen, after] = tokens.slice(at - 1, at + 2)
  return (
    (hyphen?.norm === '-' || hyphen?.norm === '–') &&
    before?.kind === 'word' &&
    after?.kind !== 'punct' &&
    before.end === hyphen.start &&
    hyphen.end === after?.start
  )
}

/** "রহিম (আল-জাজিরাকে) বলেন": an outlet of its own. */
const isTold = (scene: Scene, at: number): boolean => {
  const next = scene.tokens[at + 1]
  return next !== undefined && mentionAt(scene, next)?.kind === 'agency'
}

/** "(টিআইবি)-এর", "-দের": a case ending of its own. */
const isEnding = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.features.case !== undefined && token.text.length <= longestEnding

/** Longest such ending, in UTF-16 units. */
const longestEnding = 4

/** "সরে যেতে বলেন দুই বন্দুকধারী১০ ঘণ্টা আগে…": a heading that the page glued to its hour or day, where somebody would stand. */
export const isGlued = ({ tokens }: Scene, { from, to }: Speaker): boolean =>
  tokens.slice(from, to).some((token, i) => {
    const next = tokens[from + i + 1]
    return (
      token.kind === 'word' &&
      next?.kind === 'number' &&
      from + i + 1 < to &&
      token.end === next.start &&
      token.text.length >= shortestWord
    )
  })

/** Shortest word that no number goes on, in UTF-16 units: not the জি of জি২০. */
const shortestWord = 4
