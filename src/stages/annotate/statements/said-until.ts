import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Quotation } from '../../../text/quote.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { nounCuesIn } from '../noun-cues.ts'
import { wordingsIn } from '../wordings.ts'
import { cuesOf } from './verb-final-cues.ts'
import type { FoundCue } from './verb-final-cues.ts'

/** White space and joiners that show nothing. */
export const isBlank = (text: string): boolean => /^[\s\u200B-\u200D\uFEFF]*$/u.test(text)

/**
 * The end of the quotation that opens at `start` and runs over its sentence; else a semicolon with a new clause behind
 * it in which somebody speaks, else the sentence's end.
 *
 * @param at what opens the words: index of the token.
 */
export const saidUntil = (
  scene: Scene,
  pack: LanguagePack,
  { start, at }: { readonly start: number; readonly at: number },
): number => {
  const open = scene.quotations.find(
    (q) =>
      q.start >= start &&
      q.start < scene.span.end &&
      q.end > start &&
      isBlank(scene.text.slice(start, q.start)),
  )
  if (open?.closed && (open.end > scene.span.end || isWhole(scene, open))) return open.end
  const stop = scene.tokens.find(
    (t, i) =>
      i > at &&
      t.norm === ';' &&
      !(open && t.start < open.end) &&
      !goesOnWith(scene.tokens[i + 1], pack) &&
      (open?.end === t.start || somebodySpeaks(scene, i, pack)),
  )
  return stop?.start ?? scene.span.end
}

/** "‘কী ভাবছেন?’—আর …": words that end as a sentence does, before a dash with no others in marks behind it, are all that is said. */
const isWhole = ({ text, quotations, tokens }: Scene, { end, innerEnd }: Quotation): boolean => {
  const dash = tokens.find((t) => t.start >= end)
  return (
    /[।?!]/u.test(text[innerEnd - 1] ?? '') &&
    dash !== undefined &&
    '–—'.includes(dash.text) &&
    !quotations.some((q) => q.start >= dash.end && isBlank(text.slice(dash.end, q.start)))
  )
}

/** "…; পরিবারের দাবি, …", "…; মেয়র বলেছেন, …": behind token `at` somebody is told to speak, else the words go on. */
const somebodySpeaks = (scene: Scene, at: number, pack: LanguagePack): boolean =>
  cuesOf(scene, pack).some((cue) => cue.from > at && givesWords(scene, cue, pack)) ||
  nounCuesIn(scene.tokens, pack).some((cue) => cue.at > at && opens(scene, cue.at + 1, pack)) ||
  wordingsIn(scene.tokens, pack.statements.accordingTo).some((words) => words.at > at)

/** "…; বিরোধীরা অভিযোগ করছেন।": a cue that takes a clause and has none before or behind it only tells that somebody speaks. */
const givesWords = (scene: Scene, { row, from, to }: FoundCue, pack: LanguagePack): boolean => {
  if (row.frame !== 'content' && row.frame !== 'thought') return true
  return (
    opens(scene, to, pack) ||
    isOneOf(scene.tokens[from - 1], pack.statements.quotatives) ||
    row.thing === true
  )
}

/** True for a token behind which the words of somebody begin. */
const opens = ({ tokens }: Scene, at: number, { statements }: LanguagePack): boolean =>
  [',', ':', '–', '—', ...statements.complementisers].includes(tokens[at]?.norm ?? '')

/** "…; যেখানে …", "…; তাই …": what follows belongs to the clause before. */
const goesOnWith = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token?.pos === 'SCONJ' ||
  isOneOf(token, statements.relatives ?? []) ||
  isOneOf(token, statements.manner ?? [])
