import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { pastDateline } from '../datelines.ts'
import type { Standing } from './beside.ts'
import { callingBehind, firstRun } from './behind.ts'
import { callingsOf } from './calling-words.ts'
import type { Calling, PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'
import { verdictOf } from './verdict.ts'
import type { Ground, Verdict } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Beside {
  readonly before: Named | undefined
  readonly behind: Named | undefined
  readonly pack: LanguagePack
}

/** What the sentences before and behind one tell its person to be. */
export const toldApart = (draft: Draft, named: Named, { before, behind, pack }: Beside): Verdict =>
  isToldBefore(draft, named, { before, pack }) || isToldBehind(draft, named, { behind, pack })
    ? 'denies'
    : pointedBehind(draft, named, { behind, pack })

/** "A Leicester pharmacist has won a prize. Priti Patel, who …": somebody is told of by what he is, and named at the head of the next sentence. */
const isToldBefore = (
  draft: Draft,
  { sentence, drafts }: Named,
  { before, pack }: { readonly before: Named | undefined; readonly pack: LanguagePack },
): boolean => {
  const first = before ? pastDateline(before.sentence.tokens) : 0
  const article = before?.sentence.tokens[first]
  if (!before || draft.from > 0 || !pack.names.naming?.indefinite.has(article?.norm ?? ''))
    return false
  if (sentence.paragraph !== before.sentence.paragraph) return false
  if (isYoung(before.sentence.tokens, first + 1, pack)) return true
  const placed = firstRun(before.sentence.tokens, first + 1, pack)
  return placed !== null && denies(placed, draft, { tokens: sentence.tokens, drafts, pack })
}

/** "A 17-year-old aspirant" */
const isYoung = (tokens: readonly Token[], at: number, { names }: LanguagePack): boolean => {
  const [age, hyphen, year] = tokens.slice(at, at + 3)
  return (
    [names.naming?.smallAges, names.naming?.youngAges].some((ages) => ages?.has(age?.norm ?? '')) &&
    hyphen?.norm === '-' &&
    names.naming?.years.has(year?.norm ?? '') === true
  )
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
  const placed = firstRun(tokens, from, pack) ?? inCase(tokens, from, pack)
  if (placed?.from !== from) return null
  if (pack.script !== 'Latn') return placed
  const next = tokens[placed.to]
  const speaks = pack.names.unknown?.speaking.has(next?.lemma ?? '') === true
  return at === 0 && (speaks || next?.norm === ',') ? placed : null
}

/** "এই অধ্যাপকের মতে": a calling of one word with its ending. */
const inCase = (
  tokens: readonly Token[],
  at: number,
  { names }: LanguagePack,
): PlacedCalling | null => {
  const known = callingsOf(names)
  const word = tokens[at]
  if (word === undefined || word.features.number === 'plur') return null
  for (const stem of word.stems) {
    const calling = names.naming?.learners.has(stem) === true ? learner : known.get(stem)
    if (calling) return { calling, from: at, to: at + 1 }
  }
  return null
}

const learner: Calling = { roles: [], class: 'person' }

/** "The Paris-based painter", "এই সাবেক অধ্যাপক": index of the calling behind one word of where or when. */
const pastModifier = (tokens: readonly Token[], at: number, { names }: LanguagePack): number => {
  if (tokens[at + 1]?.norm === '-') return at + 3
  return names.beforePosts.has(tokens[at]?.norm ?? '') ? at + 1 : at
}

/** True where what is no public office, told apart from the name, is nothing that the known one is. */
const denies = (placed: PlacedCalling, draft: Draft, ground: Ground): boolean => {
  return (
    placed.calling.roles?.length === 0 && verdictOf(standingBy(placed), draft, ground) === 'denies'
  )
}

const standingBy = (placed: PlacedCalling): Standing => ({
  callings: [placed],
  joined: [],
  ofBranch: false,
  isIntroduced: false,
  isAged: false,
  isOfAge: false,
  isYoung: false,
})
