import { put } from '../../../core/put.ts'
import { lazily } from '../../../core/lazily.ts'
import { flatMapped } from '../../../core/mapped.ts'
import type { DateFinding, EntityId, Published } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { EntityRow, Knowledge } from '../../../knowledge/types.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { affairsTold, isCalled, tradesTold } from './affairs.ts'
import type { AffairsTold } from './affairs.ts'
import { withGeneration } from './generations.ts'
import { isAtHome, isHead, isOfOtherLands, leads, othersNamed, statesNamed } from './heads.ts'
import { isOwn } from './longer-names.ts'
import type { Draft } from './match.ts'
import type { Pastime } from './pastimes.ts'
import { asAnother, asThing } from './nobody-known.ts'
import { isBacked, isOfPastime, isOutOfPlace, mayBeOfGames, pastimesOf } from './pastimes.ts'
import { isWhole, signOf } from './signs.ts'
import type { Sign } from './signs.ts'
import { isStated } from './stated.ts'
import { byActs } from './by-acts.ts'
import { timesOf } from './out-of-time.ts'
import { doubtOf, mayBeCalled, proofOf } from './office-proofs.ts'
import { toldApart } from './told-apart.ts'
import { isUnsupported, withCertainty } from './supported.ts'
import { toldPlainly } from './told-plainly.ts'
import { partedByName, toldOfRivals } from './two-of-a-name.ts'
import type { Told } from './two-of-a-name.ts'
import { surnamesAlone } from './surnames-alone.ts'
import type { Surnames } from './surnames-alone.ts'
import { officesTold, rolesTold, withToldOffices } from './told-offices.ts'

/** A sentence of a report with its names; `text` is its paragraph's. */
interface Named {
  readonly sentence: Sentence
  readonly text: string
  readonly drafts: readonly Draft[]
}

interface Setting {
  readonly knowledge: Knowledge
  readonly pack: LanguagePack
  readonly model: NameModel | undefined
  readonly published: Published | null
  readonly dates: readonly DateFinding[]
}

/**
 * Two people of one name stay two: whom a report tells to be somebody else than the one that the base knows is nobody
 * known. It tells so by a calling that is no public office ("উপজেলা নির্বাহী অফিসার", "a farmer"), by a longer name, and, where only a
 * surname stands, by another bearer, another land or a report of games. An office beside the name that the known one had,
 * anywhere in the report, proves the name where nothing beside it speaks against.
 */
export const withoutNamesakes = <N extends Named>(
  all: readonly N[],
  setting: Setting,
): readonly N[] => {
  const sentences = withToldOffices(all, setting)
  if (!sentences.some((s) => s.drafts.some((d) => isKnownPerson(d) || isAgency(d))))
    return sentences
  const report = { ...setting, ...readReport(sentences, setting) }
  return sentences.map((named, k) => ({
    ...named,
    drafts: flatMapped(named.drafts, (draft, i) => {
      if (isAgency(draft) && wordsOf(named, draft).every((word) => report.bearers.has(word)))
        return asAnother(draft)
      const sign = report.signs[k]?.[i]
      if (sign === undefined) return draft
      if (!isAnother(draft, { sign, words: wordsOf(named, draft) }, report))
        return withCertainty(draft, report)
      if (sign === 'thing') return asThing(draft)
      if (sign === 'open' && isNoPerson(draft, report)) return placeOf(draft, report)
      return asAnother(withGeneration(named.sentence.tokens, draft, setting.pack))
    }),
  }))
}

/** What a surname alone stands for that nobody bears here: a place that the report tells of as one, or nothing that is known. */
const placeOf = (draft: Draft, { alone }: Report): readonly Draft[] =>
  draft.entity !== null && alone.places.has(draft.entity)
    ? [{ ...asAnother(draft), kind: 'place', class: 'place', rule: 'place of a known surname' }]
    : []

const isKnownPerson = ({ kind, entity }: Draft): boolean => kind === 'person' && entity !== null

/** "Bloomberg", where the report names Mike Bloomberg. */
const isAgency = ({ kind, via, from, to }: Draft): boolean =>
  kind === 'agency' && via === 'name' && to - from === 1

interface Report {
  readonly signs: readonly (readonly (Sign | undefined)[])[]
  /** Signs of all mentions of each known person. */
  readonly of: ReadonlyMap<EntityId, ReadonlySet<Sign>>
  /** Mentions of two people of one name, and whether they are the known one's. */
  readonly parted: ReadonlyMap<Draft, boolean>
  /** Those whom the report names in full. */
  readonly whole: ReadonlySet<EntityId>
  /** States that the report names apart from each person. */
  readonly states: ReadonlyMap<string, ReadonlySet<EntityId | null>>
  /** Known people whom the report names in full, by each word of the name. */
  readonly known: ReadonlyMap<string, ReadonlySet<EntityId>>
  /** Names that nobody known bears, without their last words and by them. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** The same without their first words and by them. */
  readonly givens: ReadonlyMap<string, ReadonlySet<string>>
  /** True where it has words of games, some of which stand in other reports too; where it is one of games for sure. */
  readonly mayBeOfGames: () => boolean
  readonly isOfGames: () => boolean
  readonly pastimes: () => readonly Pastime[]
  readonly isOutOfPlace: (row: EntityRow) => boolean
  readonly isBacked: (row: EntityRow) => boolean
  /** What people are said to do for a living. */
  readonly trades: () => ReadonlySet<TradeName>
  readonly affairs: () => AffairsTold
  /** Offices that are told of, whosesoever they are. */
  readonly roles: () => ReadonlySet<RoleName>
  /** Those whom an office is told of, be it none that they are known to have had. */
  readonly called: ReadonlySet<EntityId>
  /** Those of whom an office is told that they may have had, beside the name or by its acts. */
  readonly calledSo: ReadonlySet<EntityId>
  /** Those beside whose name an office of theirs stands that is nobody else's. */
  readonly stated: ReadonlySet<EntityId>
  /** The mentions that state it. */
  readonly statedAt: ReadonlySet<Draft>
  readonly alone: Surnames
  /** Whoever is taken up as nobody in office is. */
  readonly plain: EntityId | null
}

const readReport = (sentences: readonly Named[], setting: Setting): Report => {
  const of = new Map<EntityId, Set<Sign>>()
  const whole = new Set<EntityId>()
  const states = statesNamed(sentences)
  const others = othersNamed(sentences)
  const known = new Map<string, Set<EntityId>>()
  const bearers = new Map<string, Set<string>>()
  const givens = new Map<string, Set<string>>()
  const called = new Set<EntityId>()
  const calledSo = new Set<EntityId>()
  const statedAt = new Set<Draft>()
  const isByActs = byActs(sentences, setting)
  const offices = lazily(() => officesTold(sentences, setting.pack))
  const told: Told[] = []
  const backed = (row: EntityRow): boolean => isBacked(row, { sentences, told: offices })
  const signs = sentences.map((named, k) =>
    named.drafts.map((draft) => {
      const { entity, kind } = draft
      if (kind !== 'person') return undefined
      const words = wordsOf(named, draft)
      if (words.length > 1 && entity === null) {
        put(bearers, words.at(-1) ?? '', words.slice(0, -1).join(' '))
        put(givens, words[0] ?? '', words.slice(1).join(' '))
      }
      if (draft.not) put(of, draft.not, 'denies')
      if (entity === null) told.push(...toldOfRivals(draft, named, setting))
      if (entity === null) return undefined
      if (isCalled(named.sentence.tokens, draft, setting.pack)) called.add(entity)
      const [before, behind, further] = [k - 1, k + 1, k + 2].map((at) => sentences[at])
      const row = setting.knowledge.get(entity)
      const mayBeTheirs =
        row !== undefined && mayBeCalled(draft, named, { row, pack: setting.pack })
      if (mayBeTheirs || (row && isByActs(row, named))) calledSo.add(entity)
      if (row && isStated(draft, named, { row, states, pack: setting.pack })) statedAt.add(draft)
      const apart = [
        toldApart(draft, named, { ...setting, before, behind, further }),
        timesOf(draft, named, { ...setting, row, behind }),
      ]
      const beside = apart.includes('denies') ? 'denies' : signOf(draft, named, setting)
      const { length } = sentences
      const report = row && { ...setting, row, before, states, others, length, isBacked: backed }
      const proof =
        report && beside === 'proves'
          ? proofOf(draft, named, report)
          : report && beside === 'open'
            ? doubtOf(draft, named, report)
            : beside
      const sign = proof === 'open' && apart.includes('doubts') ? 'doubts' : proof
      put(of, entity, sign)
      told.push({ of: entity, draft, beside, tokens: named.sentence.tokens, mayBeTheirs })
      if (isWhole(draft) && (sign === 'open' || sign === 'proves' || sign === 'private')) {
        whole.add(entity)
        for (const word of words) put(known, word, entity)
      }
      return sign
    }),
  )
  const alone = surnamesAlone(
    sentences.map(({ sentence, drafts }) => ({ tokens: sentence.tokens, drafts })),
    setting.pack,
  )
  const pastimes = lazily(() => pastimesOf(sentences, setting.pack))
  return {
    signs,
    of,
    parted: partedByName(told, setting),
    whole,
    states,
    known,
    bearers,
    givens,
    mayBeOfGames: lazily(() => mayBeOfGames(sentences, setting.pack)),
    isOfGames: () => pastimes().includes('games'),
    pastimes,
    isBacked: backed,
    called,
    calledSo,
    stated: new Set([...statedAt].flatMap((d) => d.entity ?? [])),
    statedAt,
    trades: lazily(() => tradesTold(sentences, setting.pack)),
    roles: lazily(() => rolesTold(sentences, setting.pack)),
    affairs: lazily(() => affairsTold(sentences, setting.pack)),
    isOutOfPlace: (row) => isOutOfPlace(row, pastimes(), () => backed(row)),
    alone,
    plain: toldPlainly(sentences, setting.pack),
  }
}

/** A name's words as the report writes them, the last without its ending. */
const wordsOf = ({ sentence, text }: Named, { from, to, end }: Draft): readonly string[] =>
  sentence.tokens
    .slice(from, to)
    .filter((t) => t.kind === 'word')
    .map((t) => text.slice(t.start, Math.min(t.end, end)))

const isAnother = (
  draft: Draft,
  { sign, words }: { readonly sign: Sign; readonly words: readonly string[] },
  report: Report & Setting,
): boolean => {
  const { entity } = draft
  if (entity === null || sign === 'proves') return false
  if (sign === 'denies' || sign === 'surely longer') return true
  const theirs = report.parted.get(draft)
  if (theirs !== undefined) return !theirs
  const signs = report.of.get(entity) ?? new Set<Sign>()
  if (signs.has('proves')) return false
  const own = sign === 'thing' || sign === 'longer' || sign === 'doubts'
  if (own || signs.has('denies') || signs.has('doubts') || report.plain === entity) return true
  const row = report.knowledge.get(entity)
  // "Tamblyn, 39, was": whoever leads a state is told with an age too, where it is the matter.
  const leader =
    row !== undefined && isHead(row, report) && isAtHome(row, report) && !report.affairs().isNone
  if (signs.has('private') && !leader) return true
  if (row && isUnsupported(row, report)) return true
  const isLeader = row !== undefined && isHead(row, report, leads)
  if (row && !isLeader && report.isOutOfPlace(row)) return true
  // "Imran Khan took six wickets for Rajshahi", where no other land than this is named; a surname alone may be a leader's.
  const isOfGames = report.isOfGames() && (!isLeader || isWhole(draft))
  if (row && isOfGames && isOfOtherLands(row, report)) return true
  // "Mohammad Tajul Islam Chowdhury … Tajul Islam said": a name that many bear is the one's who was told of.
  if (draft.via === 'shared' && (signs.has('longer') || signs.has('surely longer'))) return true
  if (isWhole(draft) || report.whole.has(entity)) return false
  return [...undone].some((s) => signs.has(s)) || isWeak(draft, words, report)
}

/** A surname alone that nobody is called by in a report in capitals: a place, or what only stands beside something, far from its bearer's affairs. */
const isNobody = (row: EntityRow, { alone, pack, isBacked }: Report & Setting): boolean =>
  pack.script === 'Latn' &&
  !leads.has(row.class) &&
  !alone.people.has(row.id) &&
  (alone.places.has(row.id) || !isBacked(row))

const isNoPerson = ({ entity, via }: Draft, report: Report & Setting): boolean => {
  const row = entity === null ? undefined : report.knowledge.get(entity)
  return row !== undefined && via === 'short' && !report.whole.has(row.id) && isNobody(row, report)
}

/** What at one mention of a short form speaks against all of them, where nobody is named in full. */
const undone: ReadonlySet<Sign> = new Set(['surely longer', 'longer', 'perhaps longer', 'thing'])

/** A surname alone, not of whoever leads a state, in a report that names somebody else of it, other lands only, or games. */
const isWeak = (
  { entity, via }: Draft,
  words: readonly string[],
  report: Report & Setting,
): boolean => {
  const row = entity === null ? undefined : report.knowledge.get(entity)
  if (!row || via === undefined) return false
  // "Kim Yo Jong … Kim": of two who are known, the one who is named in full.
  if (words.some((word) => [...(report.known.get(word) ?? [])].some((id) => id !== entity)))
    return true
  const others = words.flatMap((word) => [
    ...(report.bearers.get(word) ?? []),
    ...(report.givens.get(word) ?? []),
  ])
  const isOfRow = (name: string): boolean =>
    name.split(' ').some((word) => isOwn(word.toLowerCase(), row, report.pack))
  const isTold = others.length > 0 && !others.some(isOfRow)
  // "Daniil Medvedev … Medvedev": whoever the report introduces by that surname is meant.
  if (isTold) return true
  if (isHead(row, report)) return report.mayBeOfGames() && isOfOtherLands(row, report)
  if (isNobody(row, report)) return true
  if (others.length > 0) return isTold
  const isOfGames = report.mayBeOfGames() && !isOfPastime(row, 'games')
  return (isOfGames && !report.isBacked(row)) || isOfOtherLands(row, report)
}
