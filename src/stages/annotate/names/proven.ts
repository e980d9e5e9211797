import type { DateFinding } from '../../../core/reading.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isSpelled } from './spelled.ts'
import { isLonePerson, isSeldomName, peopleOf } from './lone-people.ts'
import type { Draft } from './match.ts'
import { isAnyOf, thingsInShort } from './things-in-short.ts'
import type { Named } from './named.ts'

/**
 * Without what the trained model alone takes for names and nothing shows to be any: in a script without capitals a rare common
 * noun looks like one. A body or a place needs a word that says what it is; a lone person needs to be told as one somewhere in the report.
 */
export const withoutUnproven = <Row extends Named>(
  named: readonly Row[],
  {
    pack,
    model,
    dates,
  }: {
    readonly pack: LanguagePack
    readonly model: NameModel | undefined
    readonly dates: readonly DateFinding[]
  },
): readonly Row[] => {
  if (!model || !named.some(({ drafts }) => drafts.some(isOfModel))) return named
  const isPerson = peopleOf(named, pack)
  const things = thingsInShort(named, pack)
  return named.map((row) => {
    const { sentence } = row
    const stays = (draft: Draft): boolean =>
      !isInDate(draft, sentence, dates) &&
      (!isDoubtful(draft) ||
        (draft.kind === 'person'
          ? isPerson(sentence.tokens[draft.from]) && !isSeldomName(draft, sentence, pack)
          : isNamed(draft, { sentence, pack }) &&
            !(draft.kind === 'organisation' && isAnyOf(sentence.tokens[draft.from], things))))
    const drafts = row.drafts.filter(stays)
    return drafts.length === row.drafts.length ? row : { ...row, drafts }
  })
}

const isOfModel = ({ rule }: Draft): boolean => rule.startsWith('model:')

/** "১২ রবিউল আউয়াল": the month of a day is nobody. */
const isInDate = (draft: Draft, { paragraph }: Sentence, dates: readonly DateFinding[]): boolean =>
  isOfModel(draft) &&
  dates.some(
    ({ at }) => at.paragraph === paragraph && at.start <= draft.start && draft.end <= at.end,
  )

const isDoubtful = (draft: Draft): boolean =>
  isOfModel(draft) &&
  (isLonePerson(draft) || draft.kind === 'organisation' || draft.kind === 'place')

interface Place {
  readonly sentence: Sentence
  readonly pack: LanguagePack
}

/** A body or a place by a word of its name, or a place by what stands beside it. */
const isNamed = ({ from, to, kind }: Draft, { sentence: { tokens }, pack }: Place): boolean => {
  const { nameWords, organisationHeads, placeHeads, proof } = pack.names
  if (!proof || !nameWords) return true
  const has = (index: number, ...lists: readonly (ReadonlySet<string> | undefined)[]): boolean =>
    tokens[index]?.stems.some((s) => lists.some((list) => list?.has(s))) === true
  const some = (...lists: readonly (ReadonlySet<string> | undefined)[]): boolean =>
    tokens.slice(from, to).some((_, i) => has(from + i, ...lists))
  const lone = to - from === 1
  if (lone && has(from, proof.peoples)) return false
  // "উক্ত কমিশন", "২৫০ শয্যা হাসপাতাল"
  if (tokens[from]?.pos === 'DET' || tokens[from - 1]?.kind === 'number') return false
  // "সিআইপিরা সরকারের": several people at the edge of another word name no body.
  if (
    tokens
      .slice(from, to - 1)
      .some((t) => t.features.number === 'plur' && t.features.case === undefined)
  )
    return false
  if (kind === 'organisation' && some(nameWords.body, organisationHeads, proof.bodyWords))
    return true
  if (kind === 'organisation')
    return lone && (isShort(tokens, from, proof) || has(to, organisationHeads, proof.bodyWords))
  return (
    some(nameWords.place) ||
    (!lone && some(placeHeads, proof.placeWords)) ||
    has(to, placeHeads, proof.placeWords) ||
    (tokens[from - 1]?.features.case === 'gen' && has(from - 1, nameWords.place, proof.placeWords))
  )
}

/** "(বাস্থই)", "পিআরআই": a short name in brackets or spelled by its letters. */
const isShort = (
  tokens: readonly Token[],
  at: number,
  { letterNames }: NonNullable<LanguagePack['names']['proof']>,
): boolean =>
  (tokens[at - 1]?.norm === '(' && tokens[at + 1]?.norm === ')') ||
  tokens[at]?.stems.some((s) => isSpelled(s, letterNames)) === true
