import { flatMapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { longestPhrase } from './phrases.ts'

interface Place {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
}

/**
 * People whose names no list knows, by what stands beside them: "Iga Renn, Coco Renn and Anna Tamblyn" are three people where
 * one of them is known to be one; "Praveen Renn, Managing Partner" is told by the calling behind the comma. Drafts in order.
 */
export const withPeopleTold = (
  drafts: readonly Draft[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Draft[] => {
  const place = { tokens, pack }
  if (!pack.names.unknown || !drafts.some((d) => isOpen(d, place))) return drafts
  const told = drafts.map((d) => (isOpen(d, place) && isCalled(d, place) ? asPerson(d) : d))
  // What one is, its neighbours in the list are: from both ends.
  for (let i = 1; i < told.length; i++) join(told, i - 1, i, place)
  for (let i = told.length - 2; i >= 0; i--) join(told, i + 1, i, place)
  return told
}

/** "Facebook, YouTube, TikTok and Renndit": a strange word behind two bodies in a list is a body. Drafts in order. */
export const withBodiesTold = (
  drafts: readonly Draft[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Draft[] => {
  if (!pack.names.unknown) return drafts
  const own = withClubs(drafts, { tokens, pack }).filter(
    (d) => !isFieldOfOffice(d, { tokens, pack }),
  )
  const told = own.map((d, i) =>
    hasBranch(d, own[i + 1], { tokens, pack }) ? { ...d, ...ofBranch } : d,
  )
  for (let i = 2; i < told.length; i++) {
    const [first, second, open] = [told[i - 2], told[i - 1], told[i]]
    if (!first || !second || !open || !isLone(open)) continue
    if (!isBody(first) || !isBody(second)) continue
    const place = { tokens, pack }
    if (isListed(first.to, second.from, place) && isListed(second.to, open.from, place))
      told[i] = { ...open, kind: 'organisation', class: 'other', rule: amongBodies }
  }
  return told
}

/** "Mumbai Indians": a place, and people of a land as what its team is called. */
const withClubs = (drafts: readonly Draft[], { tokens, pack: { names } }: Place) =>
  flatMapped(drafts, (draft, k): readonly Draft[] => {
    const isClub = (place: Draft | undefined, people: Draft | undefined): boolean =>
      place?.kind === 'place' &&
      place.via === 'name' &&
      people?.via === 'adjective' &&
      people.from === place.to &&
      names.unknown?.clubWords.has(tokens[people.from]?.norm ?? '') === true
    if (isClub(drafts[k - 1], draft)) return []
    const people = drafts[k + 1]
    if (!people || !isClub(draft, people)) return [draft]
    const { start, from, state } = draft
    const { end, to } = people
    return [
      {
        ...ofBranch,
        rule: 'team of a place',
        start,
        from,
        end,
        to,
        entity: null,
        name: null,
        state: state ?? null,
      },
    ]
  })

/** "the Foreign Affairs Adviser": a paper's name that is the field of an office. */
const isFieldOfOffice = ({ kind, to }: Draft, { tokens, pack: { names } }: Place): boolean => {
  const next = tokens[to]
  if (kind !== 'agency' || !next || !/^\p{Lu}/u.test(next.text)) return false
  const field = names.unknown?.officeFields.has(tokens[to - 1]?.norm ?? '') === true
  const led = longestPhrase(tokens, to, names.offices) !== null
  return field && (led || names.unknown?.bodyParts.has(next.norm) === true)
}

const ofBranch = {
  kind: 'organisation',
  class: 'other',
  rule: 'a body of branches',
} as const satisfies Partial<Draft>

/** "Tamblyn Sarak Chai Dhaka district president Nora Renn": what has a president in a district is a body. */
const hasBranch = (draft: Draft, place: Draft | undefined, { tokens, pack }: Place): boolean => {
  if (draft.entity !== null || (draft.kind !== 'person' && draft.kind !== 'other')) return false
  if (draft.rule !== 'capitalised words' || draft.to - draft.from < 2) return false
  if (place?.kind !== 'place' || place.from !== draft.to || place.via !== 'name') return false
  const { branches, offices, unknown } = pack.names
  const isOffice = (at: number): boolean =>
    longestPhrase(tokens, at, offices) !== null ||
    unknown?.occupations.has(tokens[at]?.norm ?? '') === true
  const last = tokens[place.to - 1]?.norm ?? ''
  const next = tokens[place.to]?.norm ?? ''
  if (branches.has(next)) return isOffice(place.to + 1)
  return branches.has(last) && isOffice(place.to)
}

const amongBodies = 'a body among bodies'

const isBody = ({ kind, entity, rule }: Draft): boolean =>
  kind === 'organisation' && (entity !== null || rule === amongBodies)

const isLone = ({ kind, entity, from, to }: Draft): boolean =>
  entity === null && to - from === 1 && (kind === 'person' || kind === 'other')

const asPerson = (draft: Draft): Draft => ({
  ...draft,
  kind: 'person',
  class: 'person',
  rule: 'a person among people',
})

/** Two words or three, not all of them the dictionary's, that nothing shows the kind of. */
const isOpen = ({ kind, entity, from, to, rule }: Draft, { tokens, pack }: Place): boolean => {
  if (kind !== 'other' || entity !== null || rule !== 'capitalised words') return false
  const words = tokens.slice(from, to)
  const { things, organisations, places, events, contests } = pack.names.unknown ?? {}
  const isStrange = (at: number): boolean => pack.text.isWord?.(words.at(at)?.norm ?? '') !== true
  return (
    (words.length === 2 || words.length === 3) &&
    (isStrange(-1) || isStrange(0)) &&
    words.every(
      ({ text, norm }) =>
        /^\p{Lu}\p{Ll}+$/u.test(text) &&
        ![things, organisations, places, events, contests].some((list) => list?.has(norm)),
    )
  )
}

/** "…, Managing Partner at", "…, head of sales". */
const isCalled = ({ to }: Draft, { tokens, pack: { names } }: Place): boolean => {
  if (tokens[to]?.norm !== ',') return false
  const isTitle = (at: number): boolean => {
    const norm = tokens[at]?.norm ?? ''
    return (
      names.unknown?.occupations.has(norm) === true ||
      names.unknown?.officeMarks.has(norm) === true ||
      longestPhrase(tokens, at, names.offices) !== null
    )
  }
  const led = names.unknown?.beforeOffices.has(tokens[to + 1]?.norm ?? '') === true
  const at = led ? to + 2 : to + 1
  // "Renn, Director Tamblyn and": the calling is of whoever follows.
  return isTitle(at) && tokens[at + 1]?.pos !== 'PROPN'
}

const join = (drafts: Draft[], from: number, to: number, place: Place): void => {
  const [known, open] = [drafts[from], drafts[to]]
  if (!known || !open || known.kind !== 'person' || !isOpen(open, place)) return
  if (known.to - known.from < 2) return
  const [left, right] = from < to ? [known, open] : [open, known]
  if (isListed(left.to, right.from, place)) drafts[to] = asPerson(open)
}

/** "A, B", "A and B", "A, and B". */
const isListed = (from: number, to: number, { tokens, pack }: Place): boolean =>
  to > from &&
  to - from < 3 &&
  tokens
    .slice(from, to)
    .every(({ norm }, i) => (norm === ',' && i === 0) || pack.text.joints.includes(norm))
