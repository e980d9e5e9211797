import type { EntityClass, Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf, mentionAt, tokenFrom } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'
import { isUnknown } from './unknown.ts'
import { onLaws } from './untouched.ts'

/** Words of names that a report gives to somebody in an office, a party, arms or a movement. */
export interface PublicNames {
  readonly known: ReadonlySet<string>
  /** First words of such names by their last: "convener Otieno" has none. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>
  /** Every word of the names of people of whom nothing is known. */
  readonly people: ReadonlySet<string>
  /** True for a report with room to say who somebody is: a name that it leaves bare is then no party. */
  readonly tells: boolean
}

/** Fewest sentences of a report that has room to say who its parties are. */
const room = 4

/** Whom the report calls by an office or a public part anywhere: "convener Otieno", "Otieno, a lawmaker,". */
export const publicNamesOf = (scenes: readonly Scene[], pack: LanguagePack): PublicNames => {
  const known = new Set<string>()
  const called = new Map<string, Set<string>>()
  const people = new Set<string>()
  const parts = pack.events.medial?.publicParts ?? []
  const tells = scenes.length >= room
  if (parts.length === 0) return { known, called, people, tells }
  for (const scene of scenes)
    for (const mention of scene.mentions) {
      if (!mayBePrivate(mention) && !isUnknown(mention)) continue
      const words = wordsOf(mention)
      if (mention.kind === 'person') for (const word of words) people.add(word)
      if (!isCalled(scene, mention, pack)) continue
      for (const word of words) known.add(word)
      const last = words.at(-1) ?? ''
      called.set(
        last,
        (called.get(last) ?? new Set()).add(words.length > 1 ? (words[0] ?? '') : ''),
      )
    }
  return { known, called, people, tells }
}

const mayBePrivate = ({ kind, entity, state, class: named }: Mention): boolean =>
  kind === 'person' && entity === null && !state && (named === undefined || named === 'person')

const wordsOf = ({ text }: Mention): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .split(' ')

const lastWord = (mention: Mention): string => wordsOf(mention).at(-1) ?? ''

/** Most words from a name to what it is called by behind it. */
const behind = 9

/** Most words from a name to the firm in which it has a part. */
const farther = 14

const isCalled = (scene: Scene, mention: Mention, { events, text }: LanguagePack): boolean => {
  const { joints } = text
  const { tokens } = scene
  const { publicParts: parts = [], firms = [], small } = events.medial ?? {}
  const first = tokenFrom(tokens, mention.at.start)
  const last = tokenFrom(tokens, mention.at.end)
  // "a general accountant": what only describes the noun behind it is no part.
  const isPart = (t: Token | undefined): boolean =>
    isOneOf(t, parts) && !(t?.pos === 'ADJ' && tokens[tokens.indexOf(t) + 1]?.pos === 'NOUN')
  // "the conveners Otieno, Mutua and Odhiambo"
  let at = first - 1
  for (let t = tokens[at]; t && isListed(scene, t, joints); t = tokens[at]) at--
  // "according to police, Otieno": a comma alone makes no list.
  const inList = tokens.slice(at + 1, first).some((t) => mentionAt(scene, t)?.kind === 'person')
  if (
    ((inList || at === first - 1) && isPart(tokens[at])) ||
    tokens.slice(first, last).some(isPart)
  )
    return true
  const opener = tokens[last]?.norm ?? ''
  // "in Otieno's room, police said": a clause, not what somebody is.
  const next = tokens.slice(last + 1, last + behind)
  const stop = next.find((t) => t.norm === ',' || t.pos === 'VERB' || t.pos === 'AUX')
  const { calling = [], ofPeople = [], others = [] } = small ?? {}
  if (opener === ',' && stop !== undefined && stop.norm !== ',' && !opensRelative(next, ofPeople))
    return false
  // "Otieno, chief officer of Lake Bank,": a part in a firm is none in public.
  if (tokens.slice(last + 1, last + farther).some((t) => isOneOf(t, firms))) return false
  const opens = /^[,(–—]$/u.test(opener) || calling.includes(opener)
  return opens && upToOthers(next, others).some(isPart)
}

const isListed = (scene: Scene, token: Token, joints: readonly string[]): boolean =>
  token.norm === ',' || joints.includes(token.norm) || mentionAt(scene, token)?.kind === 'person'

/** "Otieno, the general who resigned": told by a noun before its clause. */
const opensRelative = (next: readonly Token[], ofPeople: readonly string[]): boolean =>
  next[0]?.pos === 'DET' && next.slice(0, 5).some((t) => ofPeople.includes(t.norm))

/** "Otieno, whose lawyer": what stands behind these words is somebody else. */
const upToOthers = (tokens: readonly Token[], others: readonly string[]): readonly Token[] => {
  const end = tokens.findIndex((t) => t.pos === 'VERB' || others.includes(t.norm))
  return end === -1 ? tokens : tokens.slice(0, end)
}

/**
 * True for an act without a public party: nobody who does it or whom it regards is known, holds an office, is organised
 * or acts in public under a common noun. See decision 0014.
 */
export const isPrivate = (
  draft: EventDraft,
  names: PublicNames,
  { events }: LanguagePack,
): boolean => {
  const { plover } = senseRow(draft.frame.sense)
  if (plover === 'MOBILIZE') return false
  const parties = draft.roles.filter((r) => r.role !== 'object' && r.role !== 'place')
  if (parties.length > 0) return !parties.some((r) => isPublicParty(r, names, events))
  const places = draft.roles.filter((r) => r.role === 'place')
  if (plover === 'PROTEST') return false
  return places.length > 0 && !places.some((r) => r.mention?.class === 'state')
}

/** "Lake Bank PLC signed a memorandum with a school": a contract of firms or schools is no treaty and no law. */
export const isOfFirms = (
  draft: EventDraft,
  { events }: LanguagePack,
  { prose }: { readonly prose: boolean },
): boolean => {
  const { frame, roles } = draft
  const agents = roles.filter((r) => r.role === 'agent')
  const firms = events.medial?.firms ?? []
  return (
    onLaws.has(frame.sense) &&
    agents.length > 0 &&
    (agents.every((r) => r.mention !== undefined && isFirm(r.mention, firms)) ||
      (prose && isPrivateContract(draft, events)))
  )
}

/** What private bodies sign as well as states do. */
const signed: ReadonlySet<Sense> = new Set<Sense>(['sign', 'initial', 'finalise', 'amend'])

/** "KU and the Lake Institute signed a memorandum": by nobody who could bind a state. */
const isPrivateContract = (
  { frame, roles }: EventDraft,
  { medial }: LanguagePack['events'],
): boolean =>
  signed.has(frame.sense) &&
  !roles.some((r) => r.role === 'object' && r.mention?.class !== 'treaty') &&
  roles
    .filter((r) => r.role !== 'object' && r.role !== 'place')
    .every(
      ({ class: named, mention }) =>
        (named === undefined || named === 'person') && (!mention || isPrivateBody(mention, medial)),
    )

const isPrivateBody = (
  { kind, entity, state, class: named = 'other', text }: Mention,
  medial: LanguagePack['events']['medial'],
): boolean => {
  const words = text.toLowerCase().split(' ')
  if (kind === 'person') return entity === null && named === 'person'
  if (firmClasses.has(named) || words.some((w) => medial?.schools.includes(w))) return true
  return (
    named === 'other' &&
    (entity === null || !state) &&
    !words.some((w) => medial?.publicBodies.includes(w))
  )
}

/** True for an act of speech or of going along that only private people do, whoever else stands in it. */
export const isPrivateAct = (
  draft: EventDraft,
  names: PublicNames,
  { events }: LanguagePack,
): boolean => {
  const agents = draft.roles.filter((r) => r.role === 'agent')
  const type = senseRow(draft.frame.sense).plover ?? ''
  const apart = ofSchools.has(type)
  return (
    asked.has(type) &&
    agents.length > 0 &&
    !agents.some(
      (r) =>
        isPublicParty(r, names, events) &&
        !(apart && isSchool(r, events)) &&
        !(ofBusiness.has(type) && isBusiness(r, events)),
    )
  )
}

/** What unknown bodies do with each other for business. */
const ofBusiness: ReadonlySet<string> = new Set(['COOPERATE', 'AID'])

const isBusiness = (
  { class: named, mention }: RoleDraft,
  { medial }: LanguagePack['events'],
): boolean =>
  named === undefined &&
  mention !== undefined &&
  mention.kind !== 'person' &&
  isPrivateBody(mention, medial)

/** What a school does in its own affairs; it condemns and refuses in public. */
const ofSchools: ReadonlySet<string> = new Set([
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
])

const isSchool = ({ mention }: RoleDraft, { medial }: LanguagePack['events']): boolean =>
  mention?.kind === 'organisation' && isNamedSchool(mention, medial?.schools ?? [])

/** "Lake University", "the University of Kisumu", no "Lake University Students' Union". */
const isNamedSchool = ({ text }: Mention, schools: readonly string[]): boolean => {
  const words = text.toLowerCase().split(' ')
  return words.some(
    (w, i) => schools.includes(w) && (i === words.length - 1 || words[i + 1] === 'of'),
  )
}

const asked: ReadonlySet<string> = new Set([
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])

const isPublicParty = (
  { role, class: named, mention }: RoleDraft,
  names: PublicNames,
  { medial }: LanguagePack['events'],
): boolean => {
  if (named !== undefined || !mention) return true
  // A paper that is attacked or banned is a party, one that asks questions is at work.
  if (role !== 'agent' && mention.class === 'outlet') return true
  if (isFirm(mention, medial?.firms ?? [])) return false
  if (isUnknown(mention) && names.tells) return names.known.has(lastWord(mention))
  return !isPrivatePerson(mention, names)
}

const isPrivatePerson = (mention: Mention, names: PublicNames): boolean =>
  (mayBePrivate(mention) || (isUnknown(mention) && names.people.has(lastWord(mention)))) &&
  !(names.known.has(lastWord(mention)) && isSameBearer(mention, names))

/** "Anna Otieno" is not the convener Peter Otieno. */
const isSameBearer = (mention: Mention, { called }: PublicNames): boolean => {
  const words = wordsOf(mention)
  const firsts = called.get(words.at(-1) ?? '')
  return (
    words.length < 2 || !firsts || firsts.has('') || words.slice(0, -1).some((w) => firsts.has(w))
  )
}

const firmClasses: ReadonlySet<EntityClass> = new Set(['company', 'outlet'])

const isFirm = (mention: Mention, firms: readonly string[]): boolean =>
  mention.kind !== 'person' &&
  ((mention.class !== undefined && firmClasses.has(mention.class)) ||
    (mention.entity === null &&
      mention.text
        .split(' ')
        .some((word) => firms.includes(word.toLowerCase().replace(/\.$/u, '')))))
