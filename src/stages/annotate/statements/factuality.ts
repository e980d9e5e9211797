import type { Factuality } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { fold, nfc } from '../../../text/normalise.ts'
import type { StatementDraft } from './draft.ts'

/** What a cue by its noun leaves open of all that it tells: a hope, a fear. */
const leftOpenBy = (cue: string, { statements }: LanguagePack): Factuality => {
  const [noun = ''] = cue.split(' ')
  const { cues } = statements.hedges
  if (cues?.unknown.includes(noun)) return 'unknown'
  if (cues?.possible.includes(noun)) return 'possible'
  return cues?.probable.includes(noun) ? 'probable' : 'certain'
}

/** What goes on for several sentences is judged by the one that the cue governs. */
const firstSentence = (content: string, { text }: LanguagePack): string => {
  const [first] = text.sentences(content)
  const words = nfc(first ? content.slice(first.start, first.end) : content)
  // Lower-case but for months and names: "in May" leaves nothing open.
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}

/** How sure a content leaves what it tells, by its first sentence: certain, probable, possible, or unknown for a question. */
export const factualityOf = (told: string, pack: LanguagePack): Factuality =>
  mayLeaveOpen(told, pack) ? factualityIn(told, pack) : 'certain'

/** False for most contents, which have none of the words or marks by which one leaves something open. */
const mayLeaveOpen = (told: string, { statements: { hedges } }: LanguagePack): boolean => {
  const words = fold(told)
  const stands = (wording: string): boolean => words.includes(wording)
  return (
    stands('?') ||
    hedges.possible.some(stands) ||
    hedges.probable.some(stands) ||
    hedges.open?.some(stands) === true
  )
}

const factualityIn = (told: string, pack: LanguagePack): Factuality => {
  const content = firstSentence(told, pack)
  const {
    possible,
    probable,
    open = [],
    aims = [],
    denied = [],
    conceding = [],
    mentioning = [],
  } = pack.statements.hedges
  // What somebody asks is left open by him.
  if (/\?[\s’”"')]*$/u.test(content)) return 'unknown'
  const end = content.replace(/[।.\s’”"')]+$/u, '')
  if (open.some((wording) => end.endsWith(` ${wording}`))) return 'unknown'
  const left = denied.reduce(
    (text, wording) => (text.includes(wording) ? text.replaceAll(wording, besidesCommas) : text),
    withoutConceded(withoutAims(withoutQuoted(content, mentioning), aims), conceding, possible),
  )
  if (hasWording(left, possible)) return 'possible'
  return hasWording(left, probable) ? 'probable' : 'certain'
}

/** "যেন কেউ ঢুকতে না পারে, সে জন্য …": a clause that tells an aim leaves nothing of the others open. */
const withoutAims = (content: string, aims: readonly string[]): string => {
  const clauses = content.split(',')
  const others = clauses.filter(
    (clause) => !clause.split(/[^\p{L}\p{M}\p{N}]+/u).some((w) => aims.includes(w)),
  )
  return others.length < clauses.length ? others.join(',') : content
}

/** "will be found wherever they may be": what holds in any case leaves nothing open by the word right behind its subject. */
const withoutConceded = (
  content: string,
  conceding: readonly string[],
  possible: readonly string[],
): string => {
  const words = content.split(' ')
  const opens = (i: number): boolean =>
    conceding.some((w) => `${words[i] ?? ''} ${words[i + 1] ?? ''} `.startsWith(`${w} `))
  const from = words.findIndex((_, i) => opens(i))
  if (from === -1) return content
  return words.filter((w, i) => i <= from || i > from + farthest || !possible.includes(w)).join(' ')
}

/** Most words from "wherever" to its "may". */
const farthest = 3

/** From what is told as sure to what is left open. */
const degrees: readonly Factuality[] = ['certain', 'probable', 'possible', 'unknown']

/**
 * How sure a saying leaves what it tells: as its content does, or less where the cue itself leaves it open ("hopes that",
 * "is afraid that", "expressed fears that") or nothing has been said yet ("will announce").
 */
export const factualityTold = (
  {
    cueLemma,
    unsaid,
    rule,
    stance,
    negative,
  }: Pick<StatementDraft, 'cueLemma' | 'unsaid' | 'rule' | 'stance' | 'negative'>,
  { cue, content }: { readonly cue: string; readonly content: string },
  pack: LanguagePack,
): Factuality => {
  const { leaving, voicing = [] } = pack.statements.hedges
  const own = isQuestion(cueLemma, content, pack) ? 'unknown' : factualityOf(content, pack)
  if (negative) return own
  if (!leaving) return own === 'certain' ? leftOpenBy(cueLemma, pack) : own
  // "sought help": what is asked for is asked for surely.
  if (stance === 'demands') return own
  const adjectival = rule === 'cue:adjective'
  const lead = voicing.includes(cueLemma) ? content.split(' ', 1) : []
  // "is afraid of": an adjective is a word of its cue.
  const spread = adjectival ? cue.split(' ') : []
  const words = [cueLemma, ...spread, ...lead].map((w) => nfc(w).toLowerCase())
  const left = (list: readonly string[]): boolean =>
    words.some((w) => list.includes(w) || list.includes(w.replace(/s$/u, '')))
  const least = (['unknown', 'possible', 'probable'] as const).find((d) => left(leaving[d]))
  const cues = unsaid && least !== 'unknown' ? 'possible' : (least ?? 'certain')
  return degrees[Math.max(degrees.indexOf(own), degrees.indexOf(cues))] ?? own
}

/** "asked whether the mill had closed", "asked why it had": what is asked is open. */
const isQuestion = (cue: string, content: string, { statements }: LanguagePack): boolean => {
  const { conditional = [], asked = [], doings } = statements
  const [first = '', ...more] = content.toLowerCase().split(' ', longestListener + 1)
  return (
    doings?.questioning.includes(cue) === true &&
    // "asked the mayor if it was open"
    ([...conditional, ...asked].includes(first) || more.some((w) => conditional.includes(w)))
  )
}

/** Most words of who is asked, before what he is asked. */
const longestListener = 5

/** "After today, that may be so": a word behind a comma begins a clause of its own and stays. */
const besidesCommas = (wording: string, at: number, text: string): string =>
  text[at - 1] === ',' ? wording : ' '

/** "with words like “may be told”": what a content only quotes leaves nothing of it open. */
const withoutQuoted = (content: string, mentioning: readonly string[]): string =>
  content.replaceAll(/(\p{L}+) [“"][^“”"]*[”"]/gu, (quote, lead: string) =>
    mentioning.includes(lead) ? lead : quote,
  )

/** True where a wording of several words stands in a text, or a single one as a word of it. */
const hasWording = (content: string, list: readonly string[]): boolean =>
  list.some(
    (w) =>
      content.includes(w) &&
      (w.includes(' ') || content.split(/[^\p{L}\p{M}\p{N}'’]+/u).includes(w)),
  )
