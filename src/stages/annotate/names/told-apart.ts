import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { callingBehind, firstRun } from './behind.ts'
import { callingBefore, callingInCase, callingsOf } from './calling-words.ts'
import type { Calling, PlacedCalling } from './calling-words.ts'
import { isDoer } from './described.ts'
import type { Draft } from './match.ts'
import { denies, standingBy } from './said-apart.ts'
import { toldBefore } from './told-before.ts'
import { verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Beside {
  readonly before: Named | undefined
  readonly behind: Named | undefined
  /** The one behind that. */
  readonly further: Named | undefined
  readonly pack: LanguagePack
}

/** What the sentences before and behind one tell its person to be. */
export const toldApart = (
  draft: Draft,
  named: Named,
  { before, behind, further, pack }: Beside,
): Verdict => {
  if (isToldBehind(draft, named, { behind, pack })) return 'denies'
  if (isToldAgain(draft, named, { behind, pack })) return 'doubts'
  if (servesAs(draft, named, { behind, further, pack })) return 'doubts'
  const told = toldBefore(draft, named, { before, pack })
  return told === 'open' ? pointedBehind(draft, named, { behind, pack }) : told
}

/** "বাসে ছিলেন জিয়াউর রহমান। তিনি পেশায় রাজমিস্ত্রি।": the next sentence tells what the one person of this is. */
const isToldBehind = (
  draft: Draft,
  { sentence, drafts }: Named,
  { behind, pack }: { readonly behind: Named | undefined; readonly pack: LanguagePack },
): boolean => {
  if (!behind || behind.sentence.paragraph !== sentence.paragraph) return false
  const { tokens } = behind.sentence
  if (pack.names.naming?.again.has(tokens[0]?.norm ?? '') !== true) return false
  if (drafts.some((d) => d !== draft && d.kind === 'person')) return false
  const placed = callingBehind(tokens, 1, pack)
  return placed !== null && denies(placed, draft, { tokens, drafts: behind.drafts, pack })
}

/** "তিনি চোখের চিকিৎসক হিসেবে ২৭ বছর কাজ করেন", "She worked as a nurse": what the one person of this sentence is, in one of the next two. */
const servesAs = (
  draft: Draft,
  named: Named,
  { behind, further, pack }: Pick<Beside, 'behind' | 'further' | 'pack'>,
): boolean => {
  for (const told of [behind, further]) {
    if (told?.sentence.paragraph !== named.sentence.paragraph) return false
    if ([...named.drafts, ...told.drafts].some((d) => d !== draft && d.kind === 'person'))
      return false
    const { tokens } = told.sentence
    const ground = { tokens, drafts: told.drafts, pack }
    const again = backTo(tokens, pack)
    const placed = again === -1 ? null : asWhat(tokens, again + 1, pack)
    const isNothing = placed?.calling.roles?.length === 0
    if (placed !== null && isNothing && isOther(verdictOf(standingBy(placed), draft, ground)))
      return true
  }
  return false
}

/** Index of what points back to one person, −1 where nothing does: "She" at the head, "ফেনীর এই সন্তান". */
const backTo = (tokens: readonly Token[], { script, names: { naming } }: LanguagePack): number =>
  script === 'Latn'
    ? naming?.again.has(tokens[0]?.norm ?? '') === true
      ? 0
      : -1
    : tokens.findIndex(({ norm }) => naming?.again.has(norm) || naming?.pointing.has(norm))

const isOther = (verdict: Verdict): boolean => verdict === 'denies' || verdict === 'doubts'

const asWhat = (
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const as = tokens.findIndex(({ norm }, i) => i >= from && pack.names.naming?.serving.has(norm))
  if (as === -1) return null
  return pack.script === 'Latn' ? firstRun(tokens, as + 2, pack) : callingBefore(tokens, as, pack)
}

/** "A marine archaeologist from Hull, she took over": the next sentence opens with what the one person of this is. */
const isToldAgain = (
  draft: Draft,
  { sentence, drafts }: Named,
  { behind, pack }: { readonly behind: Named | undefined; readonly pack: LanguagePack },
): boolean => {
  if (!behind || behind.sentence.paragraph !== sentence.paragraph) return false
  const { tokens } = behind.sentence
  const { naming } = pack.names
  if (naming?.indefinite.has(tokens[0]?.norm ?? '') !== true) return false
  const comma = tokens.findIndex(({ kind, norm }) => kind === 'punct' && norm !== '-')
  if (tokens[comma]?.norm !== ',' || !naming.again.has(tokens[comma + 1]?.norm ?? '')) return false
  if (drafts.some((d) => d !== draft && d.kind === 'person')) return false
  const placed = firstRun(tokens, 1, pack)
  return placed !== null && denies(placed, draft, { tokens, drafts: behind.drafts, pack })
}

/** "পার্থ চট্টোপাধ্যায় পড়িয়েছেন বহু বছর। এই অধ্যাপক বললেন", "The sculptor said": the next sentence points back to its one person by a trade. */
const pointedBehind = (
  draft: Draft,
  { sentence, drafts }: Named,
  { behind, pack }: { readonly behind: Named | undefined; readonly pack: LanguagePack },
): Verdict => {
  if (!behind || behind.sentence.paragraph !== sentence.paragraph) return 'open'
  if ([...drafts, ...behind.drafts].some((d) => d !== draft && d.kind === 'person')) return 'open'
  const { tokens } = behind.sentence
  const placed = pointed(tokens, pack)
  if (placed === null || (placed.calling.trade === undefined && placed.calling !== learner))
    return 'open'
  // "It met the sculptor. The sculptor said": somebody else was told of by that word.
  const words = new Set(tokens.slice(placed.from, placed.to).map((t) => t.norm))
  if (sentence.tokens.some((t) => t.stems.some((s) => words.has(s)))) return 'open'
  const { calling } = placed
  const verdict = verdictOf(
    standingBy({ ...placed, calling: { ...calling, isTitle: false } }),
    draft,
    { tokens, drafts: behind.drafts, pack },
  )
  return verdict === 'denies' ? 'doubts' : verdict
}

/** A calling right behind what points back; in a script with capitals where the sentence opens with it and somebody speaks. */
const pointed = (tokens: readonly Token[], pack: LanguagePack): PlacedCalling | null => {
  const pointing = pack.names.naming?.pointing
  const at = tokens.findIndex(({ norm }) => pointing?.has(norm))
  if (at === -1) return null
  const from = pastModifier(tokens, at + 1, pack)
  const placed = firstRun(tokens, from, pack) ?? oneInCase(tokens, from, pack)
  if (placed?.from !== from) return null
  if (pack.script !== 'Latn') return placed
  const next = tokens[placed.to]
  const speaks = pack.names.unknown?.speaking.has(next?.lemma ?? '') === true
  return at === 0 && (speaks || next?.norm === ',') ? placed : null
}

/** "এই শিক্ষার্থীর", "এই অধ্যাপকের মতে": one who learns or does something, with the ending. */
const oneInCase = (
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const word = tokens[at]
  if (word === undefined || word.features.number === 'plur') return null
  const learns = word.stems.some(
    (stem) => pack.names.naming?.learners.has(stem) === true || isCraft(stem, pack),
  )
  return learns ? { calling: learner, from: at, to: at + 1 } : callingInCase(tokens, at, pack)
}

/** "এই পাখিবিশারদ": what somebody does, at the end of a word that no list has. */
const isCraft = (word: string, { names }: LanguagePack): boolean =>
  names.described !== undefined && isDoer(word, names.described) && !callingsOf(names).has(word)

const learner: Calling = { roles: [], class: 'person' }

/** "The Paris-based painter", "এই সাবেক অধ্যাপক": index of the calling behind one word of where or when. */
const pastModifier = (tokens: readonly Token[], at: number, { names }: LanguagePack): number => {
  if (tokens[at + 1]?.norm === '-') return at + 3
  return names.beforePosts.has(tokens[at]?.norm ?? '') ? at + 1 : at
}
