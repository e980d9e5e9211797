import type { EntityClass } from '../../../core/reading.ts'
import type { TradeName } from '../../../core/trade-names.ts'
import type { EntityRow } from '../../../knowledge/types.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { onceAFormWith } from '../once-a-form.ts'
import type { Draft } from './match.ts'
import { isOfGames, isOfGamesAlone } from './teams.ts'
import { isOfficeTold } from './told-offices.ts'
import type { ToldOffice } from './told-offices.ts'
import { isBodyOf } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** Sentences with such a word that make a report one of games or films, and this part of all. */
const leastSentences = 2
const leastShare = 1 / 3

/** True for a report in which enough sentences have a word of games, be it one that stands in others too. */
export const mayBeOfGames = (sentences: readonly Named[], pack: LanguagePack): boolean =>
  isMostly(sentences, ({ sentence }) => isOfGames(sentence, pack))

/** The same where one of the words is of games alone. */
const isReportOfGames = (sentences: readonly Named[], pack: LanguagePack): boolean =>
  (sentences.length < leastSentences || mayBeOfGames(sentences, pack)) &&
  sentences.some(({ sentence }) => isOfGamesAlone(sentence, pack))

const isReportOfArts = (sentences: readonly Named[], pack: LanguagePack): boolean =>
  isMostly(sentences, ({ sentence }) => sentence.tokens.some((t) => isWordOfArts(t, pack.names)))

/** What a report is of besides the world's affairs. */
export type Pastime = 'games' | 'arts'

/** Games, films and music that a report is of. */
export const pastimesOf = (sentences: readonly Named[], pack: LanguagePack): readonly Pastime[] => [
  ...(isReportOfGames(sentences, pack) ? (['games'] as const) : []),
  ...(isReportOfArts(sentences, pack) ? (['arts'] as const) : []),
]

const isMostly = (sentences: readonly Named[], isSuch: (named: Named) => boolean): boolean => {
  const such = sentences.filter(isSuch).length
  return such >= leastSentences && such >= sentences.length * leastShare
}

const isWordOfArts = onceAFormWith(
  ({ norm, stems }, { arts }: LanguagePack['names']) =>
    arts.has(norm) || stems.some((s) => arts.has(s)),
)

/**
 * "Boris Johnson, on loan from Malmo": somebody in politics has no part in a report of games or films that names nothing
 * of his office. Whoever plays, acts or leads a body of games besides may have one.
 */
export const isOutOfPlace = (
  row: EntityRow,
  pastimes: readonly Pastime[],
  backed: () => boolean,
): boolean => {
  const { roles } = row
  if (!roles || pastimes.length === 0 || roles.some((role) => role.role === 'head')) return false
  return !pastimes.some((pastime) => isOfPastime(row, pastime)) && !backed()
}

/** True for whoever has a part in a report of games, or of films and music, by his trade. */
export const isOfPastime = ({ trades = [] }: EntityRow, pastime: Pastime): boolean =>
  trades.some((trade) => tradesOf[pastime].has(trade))

const tradesOf: Readonly<Record<Pastime, ReadonlySet<TradeName>>> = {
  games: new Set<TradeName>(['player', 'coach', 'broadcaster']),
  arts: new Set<TradeName>(['actor', 'singer', 'artist', 'filmmaker', 'comedian', 'broadcaster']),
}

/** True where the report names a body or an official of the state that somebody holds an office of, a body of his own, or his office. */
export const isBacked = (
  row: EntityRow,
  {
    sentences,
    told,
  }: { readonly sentences: readonly Named[]; readonly told: () => readonly ToldOffice[] },
): boolean =>
  sentences.some(({ drafts }) =>
    drafts.some(
      ({ entity, class: named, state }) =>
        entity !== null &&
        entity !== row.id &&
        ((entity !== row.state && isBodyOf({ entity }, row)) ||
          (row.state !== null && state === row.state && ofPolitics.has(named))),
    ),
  ) || isOfficeTold(row, told())

const ofPolitics: ReadonlySet<EntityClass | undefined> = new Set<EntityClass>([
  'head-of-state',
  'head-of-government',
  'minister',
  'government',
  'ministry',
  'legislature',
  'party',
  'armed-forces',
  'court',
])
