import { flatMapped } from '../../../core/mapped.ts'
import { fold } from '../../../text/normalise.ts'
import type { EntityId } from '../../../core/reading.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { Draft } from './match.ts'

/** A sentence of a report with its names; `text` is its paragraph's. */
interface Named {
  readonly sentence: Sentence
  readonly text: string
  readonly drafts: readonly Draft[]
}

/**
 * What only the whole report tells of its names: an acronym that it gives to somebody else ("the Tamblyn Press
 * Association (TPA)") is that one's, and a name that bodies of many states bear counts where its state is named.
 */
export const withReport = <N extends Named>(
  sentences: readonly N[],
  knowledge: Knowledge,
  { names }: LanguagePack,
): readonly N[] => {
  const given = new Map(flatMapped(sentences, (s) => acronymsIn(s, knowledge)))
  const told = toldIn(sentences, names.ofOneLand === true)
  if (given.size === 0 && !sentences.some((s) => s.drafts.some(isShared))) return sentences
  return sentences.map((s) => ({
    ...s,
    drafts: s.drafts.map((d) => {
      const other = given.get(wordingOf(d, s))
      if (other && d.entity !== null && other.not === d.entity)
        return {
          ...d,
          kind: other.kind,
          ...classOf(d, other),
          entity: other.entity,
          name: other.name,
          state: other.state ?? null,
          rule: 'acronym told',
        }
      return isShared(d) ? asMeant(d, told, wordingOf(d, s)) : d
    }),
  }))
}

const wordingOf = ({ start, end }: Draft, { text }: Named): string => text.slice(start, end)

const isShared = ({ via, kind, entity }: Draft): boolean =>
  via === 'shared' && kind !== 'person' && entity !== null

/** What a report tells that says whose a shared name is. */
interface Told {
  /** How often each state is named, or somebody who belongs to it. */
  readonly states: ReadonlyMap<string, number>
  /** Those that are named in full. */
  readonly whole: ReadonlySet<EntityId>
  /** True where a report that names no state speaks of its own land's. */
  readonly ofOneLand: boolean
}

const toldIn = (sentences: readonly Named[], ofOneLand: boolean): Told => ({
  ofOneLand,
  states: statesIn(sentences),
  whole: new Set(
    flatMapped(sentences, ({ drafts }) =>
      flatMapped(drafts, (d) => (d.entity !== null && !isShared(d) ? [d.entity] : [])),
    ),
  ),
})

/** "the CHP" where no Turkish party is meant: of letters that stand for somebody unknown nobody knows what it is either. */
const asMeant = (draft: Draft, told: Told, wording: string): Draft => {
  const meant = meantBy(draft, told)
  return meant.entity === null && /^\p{Lu}{2,6}$/u.test(wording)
    ? { ...meant, kind: 'organisation', class: 'other' }
    : meant
}

/** The one of those who bear a shared name whom the report names in full, or whose state it names; nobody where several or none could be meant. */
const meantBy = ({ rivals = [], ...draft }: Draft, { states, whole, ofOneLand }: Told): Draft => {
  const all = [draft, ...rivals]
  const named = all.filter((d) => d.entity !== null && whole.has(d.entity))
  const near = named.length > 0 ? named : all.filter((d) => isItsReport(d, states))
  const [meant] =
    near.length > 0 || rivals.length > 0 || !ofOneLand
      ? near
      : all.filter((d) => isAtHome(d, states))
  return meant && near.length <= 1 ? meant : { ...draft, entity: null, name: null, state: null }
}

/** "নির্বাচন কমিশন" where no state at all is named: a paper speaks so of its own land's. */
const isAtHome = ({ class: named }: Draft, states: ReadonlyMap<string, number>): boolean =>
  states.size === 0 && named !== 'party'

/** A body's own state is named; a party's is also the one that the report names most: Chile has its Republican Party too. */
const isItsReport = (
  { state, class: named }: Draft,
  states: ReadonlyMap<string, number>,
): boolean => {
  const times = states.get(state ?? '') ?? 0
  return times > 0 && (named !== 'party' || times * 2 > Math.max(...states.values()))
}

/** How often each state is named, or somebody who belongs to it. */
const statesIn = (sentences: readonly Named[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { drafts } of sentences)
    for (const d of drafts)
      if (d.state && !isShared(d)) times.set(d.state, (times.get(d.state) ?? 0) + 1)
  return times
}

interface Given extends Pick<Draft, 'kind' | 'class' | 'entity' | 'name' | 'state'> {
  /** Whom the base takes the acronym for. */
  readonly not: EntityId
}

/** What it is by its full name; a party or an agency that the letters would stand for is never what else bears them. */
const classOf = (draft: Draft, other: Given): Pick<Draft, 'class'> => {
  if (other.class && other.class !== 'other') return { class: other.class }
  return draft.class === 'party' || draft.class === 'agency' ? { class: 'other' } : {}
}

/** Acronyms in brackets right after a name that is none of the base's for them. */
const acronymsIn = (named: Named, knowledge: Knowledge): readonly (readonly [string, Given])[] => {
  const { sentence, drafts } = named
  const endingAt = new Map(drafts.map((d) => [d.to, d]))
  return flatMapped(drafts, (d): (readonly [string, Given])[] => {
    const [open, close] = [sentence.tokens[d.from - 1], sentence.tokens[d.to]]
    if (open?.text !== '(' || close?.text !== ')' || d.to - d.from > 1 || d.entity === null)
      return []
    // "(Bangladesh)" tells where or whose team something is, and is no short name.
    if (d.kind !== 'organisation' && d.kind !== 'agency') return []
    const full = endingAt.get(d.from - 1)
    if (!full || (full.kind !== 'organisation' && full.kind !== 'other')) return []
    if (full.entity === d.entity || isOneOfItsNames(wordingOf(full, named), d.entity, knowledge))
      return []
    const { entity, name, state } = full
    return [
      [
        wordingOf(d, named),
        {
          kind: 'organisation',
          entity,
          name,
          state: state ?? null,
          not: d.entity,
          ...(full.class ? { class: full.class } : {}),
        },
      ],
    ]
  })
}

/** Letters by which two spellings of a word agree: Citizen, Citizens'. */
const agreeing = 4

/** True where at least half of the words are words of a name of the row. */
const isOneOfItsNames = (wording: string, id: EntityId, knowledge: Knowledge): boolean => {
  const words = fold(wording).split(/[\s-]+/u)
  const known = Object.values(knowledge.get(id)?.names ?? {})
    .flat()
    .flatMap((name) => fold(name).split(/[\s-]+/u))
  const same = words.filter((w) => known.some((k) => k.slice(0, agreeing) === w.slice(0, agreeing)))
  return same.length * 2 >= words.length
}
