import type { EntityClass, EntityId } from '../../../core/reading.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { firstRun } from './behind.ts'
import { standingOf } from './beside.ts'
import { callingsOf } from './calling-words.ts'
import type { PlacedCalling } from './calling-words.ts'
import { onceAFormWith } from '../once-a-form.ts'
import type { Draft } from './match.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** Sentences that tell what a report is of, at the least. */
const enough = 3

/** What a report tells of public affairs. */
export interface AffairsTold {
  readonly sentences: number
  /** Different words of public affairs. */
  readonly words: number
  /** People whom the base knows and bodies of public life that it names; a government and a ministry are told by their words. */
  readonly named: ReadonlySet<EntityId>
  /** No such word, and no body that has a part in them. */
  readonly isNone: boolean
}

/** What a report tells of public affairs by words of them and by bodies that have a part in them. */
export const affairsTold = (sentences: readonly Named[], pack: LanguagePack): AffairsTold => {
  const words = new Set<string>()
  for (const { sentence } of sentences)
    for (const token of sentence.tokens)
      if (isWordOfAffairs(token, pack.names)) words.add(wordOfAffairs(token, pack))
  const named = new Set<EntityId>()
  for (const { drafts } of sentences)
    for (const { entity, kind, class: of } of drafts)
      if (entity !== null && (kind === 'person' || inAffairs.has(of))) named.add(entity)
  const isOfBody = sentences.some(({ drafts }) =>
    drafts.some(({ entity, class: named }) => entity !== null && ofAffairs.has(named)),
  )
  const isNone = sentences.length >= enough && words.size === 0 && !isOfBody
  return { sentences: sentences.length, words: words.size, named, isNone }
}

/** One word for all its forms: votes, voted. */
const wordOfAffairs = ({ lemma, stems }: Token, { names: { affairs } }: LanguagePack): string =>
  affairs.has(lemma) ? lemma : (stems.find((stem) => affairs.has(stem)) ?? lemma)

const isWordOfAffairs = onceAFormWith(
  ({ norm, stems }, { affairs }: LanguagePack['names']) =>
    affairs.has(norm) || stems.some((s) => affairs.has(s)),
)

/** Bodies of public life that have names of their own. */
const inAffairs: ReadonlySet<EntityClass | undefined> = new Set<EntityClass>([
  'legislature',
  'party',
  'armed-forces',
  'international',
  'alliance',
  'court',
  'intelligence',
])

const ofAffairs: ReadonlySet<EntityClass | undefined> = new Set<EntityClass>([
  'government',
  'ministry',
  'legislature',
  'party',
  'armed-forces',
])

/** True where an office stands beside a name, whosesoever it is: "Secretary Tamblyn", "Its chair, Tamblyn, said", "Tamblyn, the foreign secretary,"; a rank alone ("Lt. Tamblyn") is none, and who leads a party may be told of as its founder. */
export const isCalled = (
  tokens: readonly Token[],
  draft: Pick<Draft, 'from' | 'to' | 'end' | 'roles'>,
  pack: LanguagePack,
): boolean => officesBeside(tokens, draft, pack).length > 0

/** The offices that stand there. */
export const officesBeside = (
  tokens: readonly Token[],
  draft: Pick<Draft, 'from' | 'to' | 'end' | 'roles'>,
  pack: LanguagePack,
): readonly PlacedCalling[] => {
  const { to } = draft
  const isTold = tokens[to]?.norm === ','
  return [
    ...standingOf(tokens, draft, pack).callings,
    isTold ? firstRun(tokens, pastArticle(tokens, to + 1), pack) : null,
  ].filter(
    (placed): placed is PlacedCalling =>
      isOffice(placed, tokens, pack) || (placed?.calling.isFounder === true && leadsParty(draft)),
  )
}

const leadsParty = ({ roles }: Pick<Draft, 'roles'>): boolean =>
  roles?.some(({ role }) => role === 'party-leader') === true

const pastArticle = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.pos === 'DET' ? at + 1 : at

const isOffice = (
  placed: PlacedCalling | null,
  tokens: readonly Token[],
  { names: { described } }: LanguagePack,
): boolean =>
  placed !== null &&
  placed.calling.roles?.length !== 0 &&
  !tokens.slice(placed.from, placed.to).every((t) => described?.juniorRanks.has(t.norm) === true)

/** What a report says that people do for a living, by one word each, whoever they are. */
export const tradesTold = (
  sentences: readonly Named[],
  { names }: LanguagePack,
): ReadonlySet<TradeName> => {
  const known = callingsOf(names)
  const told = new Set<TradeName>()
  for (const { sentence } of sentences)
    for (const { norm, stems } of sentence.tokens)
      for (const word of [norm, ...stems]) {
        const trade = known.get(word)?.trade
        if (trade !== undefined) told.add(trade)
      }
  return told
}
