import { mapped } from '../../../core/mapped.ts'
import type { EntityId, Published } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import { heldOn } from '../../../knowledge/roles.ts'
import type { Role } from '../../../knowledge/types.ts'
import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { affairsTold } from './affairs.ts'
import { standingOf } from './beside.ts'
import { byActs } from './by-acts.ts'
import type { ByActs } from './by-acts.ts'
import { callingBefore, callingInCase } from './calling-words.ts'
import { landsTold } from './heads.ts'
import type { Draft } from './match.ts'
import { ownerOf } from './owner-beside.ts'
import { isIts, isOfAnyBody, verdictOf } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** An office that a report tells of beside whose it is: "India's external affairs minister". */
export interface ToldOffice {
  readonly roles: readonly RoleName[]
  readonly owner: Draft
}

/** Offices of named lands and bodies in a report, whoever holds them. */
export const officesTold = (
  sentences: readonly Named[],
  pack: LanguagePack,
): readonly ToldOffice[] => {
  const told: ToldOffice[] = []
  for (const { sentence, drafts } of sentences) {
    const { tokens } = sentence
    if (!drafts.some(({ entity, kind }) => entity !== null && kind !== 'person')) continue
    for (let end = 1; end <= tokens.length; end++) {
      const placed = callingBefore(tokens, end, pack) ?? callingInCase(tokens, end - 1, pack)
      const roles = placed?.calling.roles ?? []
      if (!placed || roles.length === 0) continue
      const owner = ownerOf(placed, { tokens, drafts, pack })
      if (owner !== null && owner !== 'body' && owner.entity !== null) told.push({ roles, owner })
    }
  }
  return told
}

/** Somebody by the offices that he held, and where. */
type Holder = Pick<Draft, 'roles' | 'state'>

/** True where the report tells of an office that somebody held, by the land or the body that it is of. */
export const isOfficeTold = (holder: Holder, told: readonly ToldOffice[]): boolean =>
  told.some(
    ({ roles, owner }) =>
      holder.roles?.some((held) => roles.includes(held.role) && isOf(owner, held, holder)) === true,
  )

/** True for what this one office was of: the head of a body is not any head of his land. */
const isOf = (owner: Draft, held: Role, { state = null }: Holder): boolean =>
  // "the Bank of England governor": a central bank is of the land that its governor has the office of.
  (held.role === 'central-bank-governor' &&
    owner.kind === 'organisation' &&
    owner.state === held.of) ||
  isIts(owner, { roles: [held], state: held.of === state || !isOfAnyBody(held) ? state : null })

/**
 * A name that many bear, with nothing beside it, where the report tells of the one whom the base knows: "the prosecutor
 * of the ICC … Karim Khan", and in the company of others of his body, "নাহিদ ইসলাম, আখতার হোসেন ও সারজিস আলম".
 */
export const withToldOffices = <N extends Named>(
  sentences: readonly N[],
  { pack, published }: { readonly pack: LanguagePack; readonly published: Published | null },
): readonly N[] => {
  if (!sentences.some(({ drafts }) => drafts.some(isOpen))) return sentences
  const told = officesTold(sentences, pack)
  const bodies = bodiesTold(sentences)
  const roles = rolesTold(sentences, pack)
  const lands = landsTold(sentences)
  const affairs = affairsTold(sentences, pack)
  // "আমিনা মোহাম্মদ জিতলেন … জাতিসংঘের একটি তহবিল": a body in passing is no affair of his.
  const isOfFew = affairs.sentences >= enough.sentences && affairs.words < enough.affairs
  const isByActs = byActs(sentences, { pack, published })
  const isThen = (one: Draft): boolean =>
    !isOfFew && isOfDay(one, { bodies, roles, lands, published })
  return sentences.map((named) => ({
    ...named,
    drafts: mapped(
      named.drafts,
      (draft) => meantOf(draft, { named, told, isThen, isByActs, pack }) ?? draft,
    ),
  }))
}

/** Words of public affairs that a report of so many sentences has where a body that it names tells whose a name is. */
const enough = { sentences: 4, affairs: 2 } as const

/** A person's name that the base knows of, and whose it is nothing beside it tells. */
const isOpen = ({ kind, entity, rivals = [] }: Draft): boolean =>
  kind === 'person' && entity === null && rivals.length > 0

const meantOf = (
  draft: Draft,
  {
    named,
    told,
    isThen,
    isByActs,
    pack,
  }: {
    readonly named: Named
    readonly told: readonly ToldOffice[]
    readonly isThen: (one: Draft) => boolean
    readonly isByActs: ByActs
    readonly pack: LanguagePack
  },
): Draft | null => {
  if (!isOpen(draft)) return null
  const { drafts } = named
  const { tokens } = named.sentence
  const standing = standingOf(tokens, draft, pack)
  // "স্থানীয় সাংবাদিক শফিকুল আলম"
  if (standing.ofBranch) return null
  const meant = (draft.rivals ?? []).filter(
    (one) =>
      verdictOf(standing, one, { tokens, drafts, pack }) === 'open' &&
      (isOfficeTold(one, told) ||
        isInCompany(one, drafts) ||
        isThen(one) ||
        // "Chairman Andrew Renn" heads something else.
        (standing.callings.length === 0 && isByActs(one, named))),
  )
  const [one] = meant
  return one && meant.length === 1 ? { ...one, rule: 'knowledge:office told' } : null
}

const bodiesTold = (sentences: readonly Named[]): ReadonlySet<EntityId> =>
  new Set(
    sentences.flatMap(({ drafts }) =>
      drafts.flatMap(({ kind, entity }) =>
        kind === 'organisation' && entity !== null ? [entity] : [],
      ),
    ),
  )

/** Offices that a report tells of, whosesoever they are, by a word that means no other: a commissioner may be of the police or of elections. */
export const rolesTold = (sentences: readonly Named[], pack: LanguagePack): ReadonlySet<RoleName> =>
  new Set(
    sentences.flatMap(({ sentence: { tokens } }) =>
      tokens.flatMap((_, i) => {
        const placed = callingBefore(tokens, i + 1, pack) ?? callingInCase(tokens, i, pack)
        // Whoever speaks for a government is an official of it besides.
        const roles = placed?.calling.roles?.filter((role) => role !== 'official') ?? []
        return roles.length === 1 ? roles : []
      }),
    ),
  )

interface Told {
  readonly bodies: ReadonlySet<EntityId>
  readonly roles: ReadonlySet<RoleName>
  readonly lands: ReadonlySet<string>
  readonly published: Published | null
}

/** "The House passed it … Mike Johnson", "the defence secretary told … John Healey said": whoever has an office of that body, or that office of that land, on the day of the report. */
const isOfDay = (one: Draft, { bodies, roles, lands, published }: Told): boolean => {
  if (published === null || published.certainty === 'unknown') return false
  const isAtHome = lands.has(one.state ?? '')
  return (one.roles ?? []).some(
    (role) =>
      (bodies.has(role.of) ||
        bodies.has(ministryOf(role)) ||
        (isAtHome && roles.has(role.role) && !isOfAnyBody(role))) &&
      heldOn(role, published.edtf) !== 'no',
  )
}

/** The ministry of a minister by the id that its name has where a rule makes it: "x-bd-interior-ministry". */
const ministryOf = ({ role, of }: Role): EntityId =>
  `x-${of.toLowerCase()}-${role.replace(/minister$/u, 'ministry')}`

/** True for a name in a list of known people where one of them in the sentence is of a body of his. */
const isInCompany = (
  { entity, roles = [], state, from, to }: Draft,
  drafts: readonly Draft[],
): boolean => {
  const bodies = new Set(roles.map(({ of }) => of).filter((of) => of !== state))
  const others = drafts.filter(
    (d) => d.kind === 'person' && d.entity !== null && d.entity !== entity,
  )
  return (
    others.some((d) => d.to === from - 1 || to === d.from - 1) &&
    others.some((d) => d.roles?.some(({ of }) => bodies.has(of)) === true)
  )
}
