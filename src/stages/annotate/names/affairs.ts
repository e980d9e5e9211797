import type { EntityClass } from '../../../core/reading.ts'
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

/** True for a report that tells of public affairs by a word of them or a body that has a part in them, and for one too short to tell. */
export const mayBeOfAffairs = (sentences: readonly Named[], pack: LanguagePack): boolean =>
  sentences.length < enough ||
  sentences.some(
    ({ sentence, drafts }) =>
      sentence.tokens.some((t) => isWordOfAffairs(t, pack.names)) ||
      drafts.some(({ entity, class: named }) => entity !== null && ofAffairs.has(named)),
  )

const isWordOfAffairs = onceAFormWith(
  ({ norm, stems }, { affairs }: LanguagePack['names']) =>
    affairs.has(norm) || stems.some((s) => affairs.has(s)),
)

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
): boolean => {
  const { to } = draft
  const isTold = tokens[to]?.norm === ','
  return [
    ...standingOf(tokens, draft, pack).callings,
    isTold ? firstRun(tokens, pastArticle(tokens, to + 1), pack) : null,
  ].some(
    (placed) =>
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
