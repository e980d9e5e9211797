import { lazily } from '../../../core/lazily.ts'
import { flatMapped } from '../../../core/mapped.ts'
import type { Edtf, EntityId } from '../../../core/reading.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { standingOf } from './beside.ts'
import type { Standing } from './beside.ts'
import { asOfDay, theOneOn } from './by-day.ts'
import type { Draft } from './match.ts'
import { isWhole } from './signs.ts'
import { verdictOf } from './verdict.ts'
import { gradeStart } from './whole-role.ts'

/**
 * What the wordings of the knowledge base stand for in this report. A short form counts where it is plain whose it is:
 * its full form stood before, or the wording is no common word. Where several people bear a name, the one who was
 * named in full, or whose office stands before it, is meant; else nobody is named.
 */
export const gated = (
  drafts: readonly Draft[],
  { seen, pack, sentence, day }: Omit<Place, 'drafts' | 'seen'> & { readonly seen: Set<string> },
): readonly Draft[] => {
  const kept = flatMapped(asOfDay(drafts, day), (draft): readonly Draft[] => {
    if (isInsideVerb(draft, sentence) || isHour(draft, sentence, pack)) return []
    if (draft.entity === null || draft.kind !== 'person') {
      const plain = draft.via !== 'short' || !isDoubtful(draft, seen, pack, sentence)
      if (!plain) return []
      return [isOfThatState(draft, sentence, pack) ? { ...draft, ...unlinked } : draft]
    }
    const person = personOf(draft, { seen, pack, sentence, drafts, day })
    return person ? [person] : []
  })
  for (const d of kept)
    if ((d.via === 'name' || d.via === 'shared') && d.entity !== null) seen.add(d.entity)
  return kept
}

/** "বেরিয়ে", which begins like Berri: the form of a verb that goes on behind a name is no name with an ending. */
const isInsideVerb = ({ kind, from, to, end }: Draft, { tokens }: Sentence): boolean => {
  const token = tokens[from]
  return kind === 'person' && to - from === 1 && token?.pos === 'VERB' && end < token.end
}

/** "জোহরের নামাজ": an hour of the day that sounds like a land. */
const isHour = ({ from, to }: Draft, { tokens }: Sentence, { names: { hours } }: LanguagePack) =>
  hours !== undefined &&
  to - from === 1 &&
  tokens[from]?.stems.some((s) => hours.words.has(s)) === true &&
  (hours.before.has(tokens[from - 1]?.norm ?? '') ||
    tokens[to]?.stems.some((s) => hours.behind.has(s)) === true)

interface Place {
  readonly seen: ReadonlySet<string>
  readonly pack: LanguagePack
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
  /** When the report was published (EDTF); null where nobody knows. */
  readonly day: Edtf | null
}

const personOf = (
  { rivals = [], ...draft }: Draft,
  { seen, pack, sentence, drafts, day }: Place,
): Draft | null => {
  const all = [draft, ...rivals]
  const named = all.filter((d) => d.entity !== null && seen.has(d.entity))
  const { via } = draft
  const standing = lazily(() => standingOf(sentence.tokens, draft, pack))
  const verdict = (d: Draft) => verdictOf(standing(), d, { tokens: sentence.tokens, drafts, pack })
  /** The one whom the office beside the name proves; of several the one who has it, where it is told as no former one. */
  const holderOf = (people: readonly Draft[]): Draft | null => {
    const proven = people.filter((d) => verdict(d) === 'proves')
    if (proven.length < 2) return proven[0] ?? null
    const { callings } = standing()
    const roles = callings.flatMap(({ calling }) => calling.roles ?? [])
    const isFormer = callings.some((c) => gradeStart(c.from, sentence.tokens, pack) !== c.from)
    return isFormer ? null : theOneOn(proven, day, ({ role }) => roles.includes(role))
  }
  /** "King Abdullah": of several whom a short form names the one who reigns; the late one does not. */
  const thenOf = (people: readonly Draft[]): Draft | null =>
    via === 'short' && gradeStart(draft.from, sentence.tokens, pack) === draft.from
      ? theOneOn(people, day, () => true)
      : null
  if (named.length === 1) {
    // "the law minister Anisul Huq … the mayor Anisul Huq": an office that another of the name alone has is his.
    const others = isWhole(draft) && rivals.length > 0 ? all : []
    const holders = others.filter((d) => verdict(d) === 'proves')
    return (holders.length === 1 ? holders[0] : named[0]) ?? null
  }
  if (via === 'short' && isDoubtful(draft, seen, pack, sentence)) return null
  const sure = all.filter((d) => d.via === via)
  // "রাষ্ট্রপতি মুর্মু": an office before such a form tells whose it is as well as the full name does.
  if (via === 'after') return isOne(standing(), sentence, pack) ? holderOf(sure) : null
  // "Prime Minister Trudeau" in 1982 is not the son, whose name it is oftener.
  const elder = sure.length < all.length && named.length === 0 ? holderOf(all) : null
  if (elder) return elder
  if (via !== 'shared' && named.length === 0 && sure.length === 1)
    return verdict(draft) === 'denies' ? { ...draft, ...another, not: draft.entity } : draft
  return holderOf(all) ?? thenOf(sure) ?? { ...draft, ...nobody, rivals: all }
}

/** "a President Clinton" is whoever may come to be one. */
const isOne = ({ callings }: Standing, { tokens }: Sentence, { names }: LanguagePack): boolean =>
  !callings.some(({ from }) => names.naming?.indefinite.has(tokens[from - 1]?.norm ?? ''))

/** A short form that is also a common word, or a part of another name, and whose full form did not stand before. */
const isDoubtful = (
  draft: Draft,
  seen: ReadonlySet<string>,
  pack: LanguagePack,
  sentence: Sentence,
): boolean => {
  if (draft.entity !== null && seen.has(draft.entity)) return false
  const words = sentence.tokens.slice(draft.from, draft.to).flatMap((t) => t.stems)
  return (
    words.some((w) => pack.names.notNames.includes(w)) ||
    partOfLonger(draft, sentence, pack) ||
    endsInGenitive(draft, sentence, pack)
  )
}

/** "রেইনার বিপক্ষে" is "against Reina": before such a word a name bears the genitive, so its last letters are that. */
const endsInGenitive = (draft: Draft, { tokens }: Sentence, pack: LanguagePack): boolean => {
  const last = tokens[draft.to - 1]
  return (
    last !== undefined &&
    pack.text.endings.genitive.test(last.norm) &&
    draft.end === last.end &&
    pack.names.afterGenitive.has(tokens[draft.to]?.norm ?? '')
  )
}

/** "দেশটির নির্বাচন কমিশন": that of the country just told of, not the one that the words name at home. */
const isOfThatState = (draft: Draft, { tokens }: Sentence, { names }: LanguagePack): boolean => {
  const owner = tokens[draft.from - 1]
  if (draft.kind !== 'organisation' || !draft.state || owner?.features.case !== 'gen') return false
  return names.thatState.some((phrase) => {
    const [head = '', ...before] = phrase.split(' ').toReversed()
    return (
      owner.stems.includes(head) &&
      before.every((word, i) => tokens[draft.from - 2 - i]?.norm === word)
    )
  })
}

const unlinked = {
  entity: null,
  name: null,
  state: null,
  rule: 'knowledge:of another state',
} as const satisfies Partial<Draft>

const nobody: { readonly entity: EntityId | null; readonly name: string | null } & Pick<
  Draft,
  'class' | 'state' | 'rule'
> = {
  entity: null,
  name: null,
  class: 'person',
  state: null,
  rule: 'knowledge:several of this name',
}

const another = { ...nobody, rule: 'knowledge:another of this name' } as const

/** "Alexei Putin" is somebody else: a capitalised word before a short form makes another name. */
const partOfLonger = (draft: Draft, sentence: Sentence, pack: LanguagePack): boolean => {
  const before = sentence.tokens[draft.from - 1]
  const office =
    pack.names.offices.some((o) => o.words.some((w) => w.split(' ').at(-1) === before?.norm)) ||
    pack.names.honorifics.includes(before?.norm ?? '')
  // "কার্ল রেইনার": where no letter is a capital, a given name before it shows the same.
  if (pack.script !== 'Latn')
    return (
      !office &&
      before?.kind === 'word' &&
      before.pos === undefined &&
      before.features.case === undefined &&
      pack.names.nameWords?.person.has(before.norm) === true
    )
  // "on Friday Putin": a day is no part of a name.
  const apart = office || pack.names.unknown?.things.has(before?.norm ?? '') === true
  const after = sentence.tokens[draft.to]
  const capital = (text: string | undefined): boolean =>
    text !== undefined && /^\p{Lu}\p{Ll}/u.test(text)
  // At the head of a sentence an everyday word has a capital too.
  const plain = draft.from === 1 && pack.text.isWord?.(before?.norm ?? '') !== false
  return (
    (capital(before?.text) && !plain && !apart && before?.pos === 'PROPN') ||
    (capital(after?.text) && after?.pos === 'PROPN')
  )
}

/** The office right before a person's name, as written. */
export const withRole = (draft: Draft, sentence: Sentence, pack: LanguagePack): Draft => {
  if (draft.kind !== 'person' || draft.role !== undefined) return draft
  const office = officeBefore(draft, sentence, pack)
  return office ? { ...draft, role: office.text } : draft
}

const officeBefore = (
  draft: Draft,
  sentence: Sentence,
  pack: LanguagePack,
): { readonly text: string; readonly class: Draft['class'] } | null => {
  const classes = officeClasses(pack.names.offices)
  for (let length = Math.min(3, draft.from); length > 0; length--) {
    const words = sentence.tokens.slice(draft.from - length, draft.from)
    const found = classes.get(words.map((t) => t.norm).join(' '))
    if (found) return { text: words.map((t) => t.text).join(' '), class: found }
  }
  return null
}

type Offices = LanguagePack['names']['offices']

const classesByWording = new WeakMap<Offices, ReadonlyMap<string, Offices[number]['class']>>()

/** Class of each office by its wording, the first row's where several have it; made once a list. */
const officeClasses = (offices: Offices): ReadonlyMap<string, Offices[number]['class']> => {
  const known = classesByWording.get(offices)
  if (known) return known
  const made = new Map(
    offices.toReversed().flatMap((o) => o.words.map((phrase) => [phrase, o.class] as const)),
  )
  classesByWording.set(offices, made)
  return made
}
