import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { onceAFormWith } from '../once-a-form.ts'
import type { Draft } from './match.ts'
import { nfc } from '../../../text/normalise.ts'
import { isLink } from './link.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** A report is one of games where this many sentences, and this share of all, have a word of games in them. */
const leastSentences = 3
const leastShare = 0.4

/**
 * "Bangladesh won the toss": in a report of games a state or a town that plays is a team, not the state or the town.
 * What it is a team of stays known.
 */
export const withTeams = <N extends Named>(
  sentences: readonly N[],
  pack: LanguagePack,
  isCommon: (word: string) => boolean,
): readonly N[] => {
  const told = sentences.filter((s) => isOfGames(s.sentence, pack)).length
  if (told < leastSentences || told < leastShare * sentences.length)
    return withClubs(sentences, pack)
  const inClubs = wordsOfClubs(sentences)
  return sentences.map((s) => ({
    ...s,
    drafts: s.drafts.map((d) =>
      d.rule === 'train' ||
      isTeam(s.sentence.tokens, d, { pack, isCommon, inClubs }) ||
      isClub(s.sentence, d, pack)
        ? { ...d, ...team }
        : d,
    ),
  }))
}

/** In a report of anything else only clubs that go by their town's name are told from the town. */
const withClubs = <N extends Named>(sentences: readonly N[], pack: LanguagePack): readonly N[] =>
  pack.names.sports.clubTowns
    ? sentences.map((s) =>
        s.drafts.some((d) => isClub(s.sentence, d, pack))
          ? {
              ...s,
              drafts: s.drafts.map((d) => (isClub(s.sentence, d, pack) ? { ...d, ...team } : d)),
            }
          : s,
      )
    : sentences

/** "League leaders Barcelona", "Liverpool midfielder": in a sentence of games the town's club. */
const isClub = (sentence: Sentence, draft: Draft, pack: LanguagePack): boolean => {
  const { sports } = pack.names
  const { tokens } = sentence
  if (draft.kind !== 'place' || draft.via !== 'name' || draft.to - draft.from !== 1) return false
  if (!sports.clubTowns?.has(tokens[draft.from]?.norm ?? '')) return false
  const [before, next] = [tokens[draft.from - 1], tokens[draft.to]]
  const first = isLink(before, 'the', pack) ? tokens[draft.from - 2] : before
  if (sports.beforeTeam?.has(first?.norm ?? '')) return true
  if (sports.beforePlace.has(first?.norm ?? '') || sports.afterPlace.has(next?.norm ?? ''))
    return false
  return (
    isOfGamesAlone(sentence, pack) ||
    (isOfGames(sentence, pack) && sports.afterTeam.has(next?.norm ?? ''))
  )
}

/** Words of the bodies with names of several words that a report of games tells of: "Real Madrid". */
const wordsOfClubs = (sentences: readonly Named[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ sentence, drafts }) =>
      drafts
        .filter((d) => d.kind === 'organisation' && d.to - d.from > 1)
        .flatMap((d) => sentence.tokens.slice(d.from, d.to).map((t) => t.norm)),
    ),
  )

const team = {
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'other',
  rule: 'team of a place',
} as const satisfies Partial<Draft>

const joins: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'PART'])

/** True for a sentence with a word of games in it. */
export const isOfGames = ({ tokens }: Pick<Sentence, 'tokens'>, { names }: LanguagePack): boolean =>
  tokens.some((t) => isWordOfGames(t, names))

/** True for a sentence with a word that only games have. */
export const isOfGamesAlone = (
  { tokens }: Pick<Sentence, 'tokens'>,
  { names }: LanguagePack,
): boolean => tokens.some((t) => isWordOfGamesAlone(t, names))

const isWordOfGamesAlone = onceAFormWith(
  ({ norm, stems }, { sports }: LanguagePack['names']) =>
    [norm, ...stems].some((s) => sports.words.has(s)) &&
    ![norm, ...stems].some((s) => sports.anywhere.has(s)),
)

const isWordOfGames = onceAFormWith(
  ({ norm, stems }, { sports }: LanguagePack['names']) =>
    sports.words.has(norm) || stems.some((s) => sports.words.has(s)),
)

interface Setting {
  readonly pack: LanguagePack
  readonly isCommon: (word: string) => boolean
  /** Words of clubs that the report names in full. */
  readonly inClubs: ReadonlySet<string>
}

const isTeam = (
  tokens: readonly Token[],
  draft: Draft,
  { pack, isCommon, inClubs }: Setting,
): boolean => {
  const { universities } = pack.names.sports
  if (draft.kind === 'place' && universities.has(tokens[draft.to - 1]?.text ?? '')) return true
  const named = draft.via === 'name' && draft.entity !== null
  if (!named || (draft.kind !== 'state' && draft.kind !== 'place')) return false
  const [before, last, next] = [tokens[draft.from - 1], tokens[draft.to - 1], tokens[draft.to]]
  if (!last || !next) return false
  const { beforePlace, afterPlace, afterTeam, against } = pack.names.sports
  if (pack.script === 'Latn') {
    const first = isLink(before, 'the', pack) ? tokens[draft.from - 2] : before
    if (beforePlace.has(first?.norm ?? '') || afterPlace.has(next.norm)) return false
    const town = draft.kind === 'place'
    if (next.features.case === 'gen') {
      const [player, surname] = tokens.slice(draft.to + 1)
      const named = player?.pos === 'PROPN' && surname?.pos === 'PROPN'
      return afterTeam.has(player?.norm ?? '') || (town && named)
    }
    if (afterTeam.has(next.norm)) return true
    const faced = against.has(first?.norm ?? '') || against.has(first?.lemma ?? '')
    // "Madrid finish the season", where the report names Real Madrid.
    return faced || plays(next, draft.kind === 'state' || inClubs.has(last.norm))
  }
  const ending = nfc(last.text.slice(draft.end - last.start))
  const { accusative, genitive } = pack.text.endings
  if (accusative.exec(ending)?.index === 0) return true
  if (genitive.test(ending))
    return afterTeam.has(next.norm) || next.stems.some((s) => afterTeam.has(s))
  if (ending !== '' || afterPlace.has(next.norm) || next.kind === 'punct') return false
  if (opensPlay(tokens, draft, pack)) return false
  // "গুজরাট টাইটান্স": a strange word beside the name goes on with it.
  const strange = (t: Token | undefined): boolean =>
    t?.kind === 'word' && t.pos === undefined && t.features.case === undefined && !isCommon(t.norm)
  if (strange(next) || strange(before)) return true
  if (next.pos === 'VERB' || next.pos === 'ADV') return true
  // "ভারত পাকিস্তানকে", "ভারত ব্যাট করে": a land that does something in a sentence of games plays.
  const said = isOfGames({ tokens }, pack) && !joins.has(next.pos ?? 'X')
  return draft.kind === 'state' && said && next.stems.every((t) => !afterPlace.has(t))
}

/** Most words from a town to what is played there. */
const reach = 8

/** "ঢাকা প্রথম বিভাগ ক্রিকেট লিগে", "মিরপুর জাতীয় ক্রিকেট স্টেডিয়ামে": bare words lead to a contest or a ground that has its name. */
const opensPlay = (
  tokens: readonly Token[],
  { kind, to }: Draft,
  { names }: LanguagePack,
): boolean => {
  const { contests, grounds } = names.sports
  if (kind === 'state') return tokens[to]?.stems.some((s) => grounds?.has(s)) === true
  for (const [i, token] of tokens.slice(to, to + reach).entries()) {
    if (token.kind === 'word' && token.stems.some((s) => contests.has(s) || grounds?.has(s)))
      return true
    const inside = token.kind === 'word' || /^[-‐–]$/u.test(token.text)
    // "শের-ই বাংলা": what a hyphen goes on from has no ending.
    const ended =
      token.features.case !== undefined && !/^[-‐–]$/u.test(tokens[to + i + 1]?.text ?? '')
    if (!inside || ended || token.pos === 'VERB') return false
  }
  return false
}

/** In a script with capitals: a verb follows that a team may have. */
const plays = (next: Token, state: boolean): boolean =>
  (next.pos === 'VERB' || next.pos === 'AUX') && (state || next.features.tense === 'past')
