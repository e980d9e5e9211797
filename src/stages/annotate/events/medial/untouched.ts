import type { EntityClass, Mention } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isPossessor } from './actors.ts'
import { isUnknown } from './unknown.ts'
import type { Clauses } from './clauses.ts'

/** Forces that are sent act, whoever sends them. */
export const moved: ReadonlySet<Sense> = new Set(['deploy', 'send-troops'])

/** Acts on things as well, whose unknown names are mostly those of the things. */
const ofThings: ReadonlySet<Sense> = new Set([
  'seize',
  'sign',
  'retreat',
  'visit',
  'occupy',
  'terminate',
  'obstruct',
  'promise',
  'charge',
  'protest',
])

export const isThingOf = (sense: Sense, { marker }: NounGroup, mention: Mention): boolean =>
  ofThings.has(sense) &&
  isUnknown(mention) &&
  !(sense === 'sign' && (marker === 'with' || marker === 'between')) &&
  !(sense === 'promise' && marker === 'to')

/** Whom an act does not regard: the forces that are sent, the place that a visitor comes from. */
export const isOutside = ({ pack }: Clauses, { marker }: NounGroup, sense: Sense): boolean => {
  if (moved.has(sense)) return marker === null
  if (sense === 'visit') return marker === 'from'
  return undergone.has(sense) && isSmall(pack, 'grounds', marker)
}

/** Acts on a document: whoever stands in it or made it is no party to the act. */
const onDocuments: ReadonlySet<Sense> = new Set([
  'sign',
  'pass',
  'approve',
  'ratify',
  'finalise',
  'submit',
  'publish-law',
  'veto',
])

/** Bodies that pass what is vetoed. */
const voting: ReadonlySet<EntityClass> = new Set(['international', 'legislature', 'alliance'])

/** Acts by which treaties and laws are made and ended: an office or a house that does them needs no name. */
export const onLaws: ReadonlySet<Sense> = new Set<Sense>([
  ...onDocuments,
  'initial',
  'assent',
  'deposit-instrument',
  'exchange-instruments',
  'suspend',
  'terminate',
  'withdraw-from',
  'annul',
  'override-veto',
])

/** Acts that regard whoever did what they are about: "condemned an attack by Otieno". */
const onDeeds: ReadonlySet<Sense> = new Set([
  'criticise',
  'accuse',
  'investigate',
  'praise',
  'reject',
  'deny',
  'protest',
  'support',
])

/** True for a group whose preposition, or its want of one, tells that the act does not regard it. */
export const isUntouched = (
  { pack }: Clauses,
  { marker, mentions }: NounGroup,
  { sense, passive }: { readonly sense: Sense; readonly passive: boolean },
): boolean =>
  (sense === 'meet' && passive && marker !== 'with' && marker !== 'between') ||
  (sense === 'investigate' && marker === 'to') ||
  (onDocuments.has(sense) &&
    !isSmall(pack, 'signedWith', marker) &&
    // "vetoed a Security Council resolution": the body whose will it was.
    !(
      sense === 'veto' &&
      marker === null &&
      mentions.some((m) => voting.has(m.class ?? 'other'))
    )) ||
  (marker === 'by' && !onDeeds.has(sense)) ||
  ((marker === 'from' || marker === 'of' || (passive && marker !== 'by')) &&
    undergone.has(sense)) ||
  (marker === 'on' && sense.startsWith('aid'))

/** "the club's player Otieno", "Otieno's lawyer": what is done to one person is not done to the body or the person beside the name. */
export const isBeside = (
  clauses: Clauses,
  group: NounGroup,
  mention: Mention,
  sense: Sense,
): boolean => {
  if (!undergone.has(sense)) return false
  if (isPossessor(clauses, group, mention)) return true
  return (
    mention.kind === 'organisation' &&
    group.mentions.some((m) => m.kind === 'person' && m.at.start > mention.at.start)
  )
}

/** Acts done to somebody, whom no preposition names: "arrested for an attack on Otieno". */
export const undergone: ReadonlySet<Sense> = new Set([
  'arrest',
  'sentence',
  'acquit',
  'kill',
  'injure',
  'die',
  'be-injured',
  'beat',
  'abduct',
  'torture',
  'charge',
  'release',
])
