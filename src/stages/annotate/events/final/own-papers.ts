import type { Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NameCase } from '../../../../lang/contract/verb-final.ts'
import { isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'
import { isDirect } from './governed.ts'

interface Borne {
  /** The token that bears the paper's ending. */
  readonly index: number
  readonly grammatical: NameCase | 'nom'
}

/** True for a treaty, a law or a truce that the predicate is about, and no other word of its clause. */
export const isOwnPaper = (place: Place, mention: Mention, borne: Borne): boolean => {
  const { scene, found } = place
  const { index } = borne
  const next = scene.tokens[index + 1]
  const last = scene.tokens.findLast((t) => t.start < mention.at.end)
  return (
    touchesPapers(found.match.row.sense) &&
    !isJoinedToAct(place, index) &&
    (last?.features.classifier !== undefined || !opensOffice(place, next)) &&
    !isByIt(place, next) &&
    !isOfOtherAct(place, borne)
  )
}

/** Acts upon people and things have no treaty or law as their object: "আইনে গ্রেপ্তার". */
const touchesPapers = (sense: Sense): boolean =>
  !['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE'].includes(senseRow(sense).plover ?? '') &&
  (!isDirect(sense) || sense === 'approve' || sense === 'pass' || sense === 'finalise') &&
  !['charge', 'investigate', 'meet', 'call', 'visit', 'vote', 'occur'].includes(sense)

/** "সনদ ও শুভেচ্ছা জানানো হয়": what a joint sets beside the noun of the act is no object of it. */
const isJoinedToAct = ({ scene, pack, found }: Place, index: number): boolean =>
  index + 2 === found.match.from && pack.text.joints.includes(scene.tokens[index + 1]?.norm ?? '')

/** "আইন উপদেষ্টা", "আইন মন্ত্রণালয়": whose office it is. */
const opensOffice = ({ pack, final }: Place, next: Token | undefined): boolean =>
  isOneOf(next, final.offices) ||
  isOneOf(next, final.bodies) ||
  pack.events.institutions.some((row) => isOneOf(next, row.words))

/** "চুক্তি অনুযায়ী শুল্ক প্রত্যাহার করবে", "চুক্তির অংশ হিসেবে": what is done by it is not done to it. */
const isByIt = ({ final }: Place, next: Token | undefined): boolean =>
  isOneOf(next, final.alleged.by) || isOneOf(next, final.under)

/** What one says, asks or threatens with: a paper is its matter only where no other act stands between. */
const spoken: ReadonlySet<string> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'AGREE',
  'SUPPORT',
])

/** Acts of speech that are done to papers as well: a signature, a breach. */
const ofPapers: ReadonlySet<Sense> = new Set<Sense>([
  'sign',
  'initial',
  'ratify',
  'approve',
  'pass',
  'assent',
  'finalise',
  'submit',
  'agree',
  'cease-fire',
  'exchange-instruments',
  'deposit-instrument',
])

/** "যুদ্ধবিরতির পর থেকে", "আইনে মামলা করার ঘটনায় নিন্দা", "চুক্তি লঙ্ঘনের অভিযোগ তুলে হুমকি": another act's time or matter. */
const isOfOtherAct = (
  { scene: { tokens }, final, found: { match } }: Place,
  { index, grammatical }: Borne,
): boolean => {
  if (index >= match.from) return false
  const between = tokens.slice(index + 1, match.from)
  if (grammatical === 'gen' && final.nominal.after.includes(between[0]?.norm ?? '')) return true
  const { sense } = match.row
  if (ofPapers.has(sense) || !spoken.has(senseRow(sense).plover ?? '')) return false
  return (
    (grammatical === 'loc' && between.length > 0) ||
    between.some((t) => t.features.nonFinite === 'conj' || isOneOf(t, final.done))
  )
}
