import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import type { Named } from './named.ts'

/** True for one word that the trained model alone takes for a person. */
export const isLonePerson = (draft: Draft): boolean =>
  draft.kind === 'person' && draft.to - draft.from === 1 && draft.rule.startsWith('model:')

/**
 * Which lone words are people: those that people are called, and those that one place of the report shows to be somebody.
 * A thing's ending anywhere in the report speaks against the others.
 */
export const peopleOf = (
  named: readonly Named[],
  pack: LanguagePack,
): ((token: Token | undefined) => boolean) => {
  const things = new Set<string>()
  const people = new Set<string>()
  for (const { sentence, drafts } of named) {
    for (const token of sentence.tokens) if (isThing(token)) keep(things, token)
    for (const draft of drafts)
      if (draft.kind === 'person' && isProven(draft, { sentence, drafts, pack }))
        for (let i = draft.from; i < draft.to; i++) keep(people, sentence.tokens[i])
  }
  return (token) => {
    const { stems = [] } = token ?? {}
    if (stems.some((s) => pack.names.proof?.faiths.has(s))) return false
    if (isAlsoThing(token, pack)) return stems.some((s) => people.has(s))
    if (stems.some((s) => pack.names.nameWords?.person.has(s))) return true
    const { bodyWords, placeWords, peoples } = pack.names.proof ?? {}
    const other = (s: string): boolean =>
      things.has(s) || [bodyWords, placeWords, peoples].some((words) => words?.has(s))
    return stems.some((s) => people.has(s)) && !stems.some(other)
  }
}

const keep = (words: Set<string>, token: Token | undefined): void => {
  for (const stem of token?.stems ?? []) if (stem.length > 2) words.add(stem)
}

/** Nothing happens in a person, and nobody is counted with -টি. */
const isThing = ({ features }: Token): boolean =>
  features.case === 'loc' || (features.classifier !== undefined && features.classifier !== 'জন')

interface Place {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/** A name of several words, one that the lists know, one with a calling, an age, kin or people beside it, or one that somebody honoured acts by. */
const isProven = (draft: Draft, { sentence: { tokens }, drafts, pack }: Place): boolean => {
  if (!isLonePerson(draft) || draft.role !== undefined) return true
  const { from, to } = draft
  const [before, own, after] = [tokens[from - 1], tokens[from], tokens[to]]
  const caller = before?.norm === '.' ? tokens[from - 2] : before
  if (isCalling(caller, pack) || isHonoured(before) || isKin(own, after, pack)) return true
  if (after?.norm === '(' && tokens[to + 1]?.kind === 'number') return true
  if (mayAct(own, pack) && tokens.slice(to, to + reach).some(isHonoured)) return true
  return drafts.some(
    (d) =>
      d.kind === 'person' &&
      !isLonePerson(d) &&
      ((d.to === from - 1 && joins(before, pack)) || (d.from === to + 1 && joins(after, pack))),
  )
}

/** Words behind a name among which its verb is looked for. */
const reach = 3

const isHonoured = (token: Token | undefined): boolean =>
  token?.features.honorific === true && token.pos === 'VERB'

const joins = (token: Token | undefined, { text }: LanguagePack): boolean =>
  token !== undefined && (token.norm === ',' || text.joints.includes(token.norm))

/** "রিয়ানার বাবা", "ওয়াসিম ভাই": whom people have, or what they are called behind their names; "রণক্ষেত্রের কমান্ডার" is nobody's. */
const isKin = (
  own: Token | undefined,
  token: Token | undefined,
  { names, statements, text }: LanguagePack,
): boolean => {
  const isOwner = text.endings.syllableGenitive.test(own?.norm ?? '')
  return (
    token?.stems.some(
      (s) =>
        names.nameSuffixes?.has(s) ||
        names.proof?.kin.has(s) ||
        (!isOwner && statements.speakers.includes(s)),
    ) === true
  )
}

/** "তদন্তকারীরা বলেন": nobody's name is told of several alone, nor is a word that is a thing too by a verb. */
const mayAct = (own: Token | undefined, pack: LanguagePack): boolean =>
  own !== undefined &&
  (own.features.number !== 'plur' || own.features.case !== undefined) &&
  !isAlsoThing(own, pack)

const isAlsoThing = (token: Token | undefined, { names: { proof } }: LanguagePack): boolean =>
  token?.stems.some((s) => proof?.alsoThings.has(s)) === true

/** "মিশ্র প্রতিক্রিয়া", but "ডা. মিশ্র": alone such a word is nobody's name without a calling before it. */
export const isSeldomName = (
  { from }: Draft,
  { tokens }: Sentence,
  pack: LanguagePack,
): boolean => {
  const { seldomNames } = pack.names.proof ?? {}
  if (tokens[from]?.stems.some((s) => seldomNames?.has(s)) !== true) return false
  const before = tokens[from - 1]
  return !isCalling(before?.norm === '.' ? tokens[from - 2] : before, pack)
}

const isCalling = (token: Token | undefined, { names, statements }: LanguagePack): boolean =>
  token !== undefined &&
  (names.honorifics.includes(token.norm) ||
    names.nameInitials?.has(token.norm) === true ||
    token.stems.some((s) => statements.speakers.includes(s)))
