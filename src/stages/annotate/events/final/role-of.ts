import type { EntityClass, Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { canAct, isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { borne } from './borne.ts'
import { caseBehindBrackets, lastToken } from './case-of.ts'
import { opensName } from './compounds.ts'
import type { Place } from './found.ts'
import { canBeDoneTo, isOwnObject, isToWhom, isWhoseHarm, takesPeople } from './governed.ts'
import { isWhoIsTo, marksAgent, marksOwnAgent } from './owners.ts'
import { isWhoseDoing } from './doings.ts'
import { isOwnPaper } from './own-papers.ts'
import { isSpokenOf } from './spoken-of.ts'
import { endsClause, isAlong, partnerOf, sharesAct } from './partners.ts'

/** The role of one mention by its case, its postposition and what stands right after it. */
export const roleOf = (place: Place, mention: Mention): readonly RoleDraft[] => {
  const { scene, pack, final } = place
  const last = lastToken(scene, mention)
  if (
    !last ||
    (mention.kind !== 'instrument' && isHyphened(scene, mention)) ||
    isAside(place, mention) ||
    endsBody(place, mention) ||
    (isOneOf(last.token, final.courtesies) && last.token.start === mention.at.start)
  )
    return []
  const make = (role: RoleDraft['role']): readonly RoleDraft[] => [
    { role, span: mention.at, mention },
  ]
  if (isAlong(place, last.index)) return []
  if (endsClause(place, mention)) return []
  const partner = partnerOf(place, mention, last.index)
  if (partner) return roleOf(place, partner).map((r) => ({ ...r, span: mention.at, mention }))
  if (isCalled(place, mention, last.index)) return make('recipient')
  const { index, grammatical } = borne(place, mention, last)
  const next = scene.tokens[index + 1]
  if (marksAgent(scene, pack, index + 1))
    return canAct(mention) && marksOwnAgent(place, index + 1) ? make('agent') : []
  if (isOneOf(next, pack.events.recipientMarkers) && grammatical === 'gen')
    return isPartyOrPlace(mention) && isToWhom(place, index + 1) ? make('recipient') : []
  if (mention.kind === 'instrument' || mention.kind === 'event')
    return isOwnPaper(place, mention, { index, grammatical }) ? make('object') : []
  switch (grammatical) {
    case 'acc':
      return isOwnObject(place, index + 1) && canBeDoneTo(place, mention) ? make('recipient') : []
    case 'loc':
      return isSomewhere(mention) &&
        !isBefallenThere(place, index) &&
        !isWhither(place) &&
        !isSpokenOf(place, mention, index) &&
        !isOnTheWay(place, index)
        ? make('place')
        : []
    case 'gen':
      if (canAct(mention) && isWhoIsTo(place, index)) return make('agent')
      if (mention.kind === 'person' && isWhoseHarm(place, index)) return make('recipient')
      if (canAct(mention) && isWhoseDoing(place, index)) return make('recipient')
      return final.mutualActs.includes(place.found.match.row.sense) &&
        (isOneOf(next, final.mutual) || sharesAct(place, mention, index))
        ? make('with')
        : []
    case 'nom': {
      const compound =
        mention.kind !== 'person' &&
        next !== undefined &&
        next.features.classifier === undefined &&
        isOneOf(next, pack.events.compoundHeads)
      // "জেলা বিএনপি কার্যালয়ে": a party is no place.
      if (compound)
        return next.features.case === 'loc' &&
          mention.class !== 'party' &&
          !isOneOf(next, final.topics) &&
          !final.stationed.includes(scene.tokens[index + 2]?.norm ?? '')
          ? make('place')
          : []
      if (next?.pos === 'ADP' || isLeftOut(place, mention, index) || opensRange(place, index))
        return []
      if (opensName(place, mention, index))
        return next?.features.case === 'acc' &&
          !isOfMember(place, mention) &&
          isOwnObject(place, index + 2)
          ? make('recipient')
          : []
      const adjective = mention.rule === 'knowledge:adjective'
      if (adjective && mention.kind === 'state' && isWhoseDoing(place, index))
        return make('recipient')
      // "মার্কিন রাষ্ট্রদূতকে বহিষ্কার": what is done to its officer is done to the state.
      if (adjective && next?.features.case === 'acc' && isOneOf(next, final.offices))
        return isOwnObject(place, index + 2) ? make('recipient') : []
      if (adjective && !final.plural.some((e) => last.token.norm.endsWith(e))) return []
      if (isTaken(place, mention, index) || isMaker(place, index)) return []
      return canAct(mention) || isMetonym(mention) || isLandBeside(place, mention, index)
        ? make('agent')
        : []
    }
  }
}

/** "এক বিএনপি নেতাকে হত্যা": what befalls its member does not befall a body. */
const isOfMember = ({ found }: Place, { kind }: Mention): boolean =>
  (kind === 'organisation' || kind === 'agency') && takesPeople(found.match.row.sense)

/** "বাংলাদেশ ট্রাজেডি ছাড়াও": a land before a noun that a postposition sets aside only describes it. */
const isLeftOut = (
  { scene: { tokens }, final }: Place,
  { kind }: Mention,
  index: number,
): boolean =>
  (kind === 'state' || kind === 'place') &&
  tokens[index + 1]?.kind === 'word' &&
  tokens[index + 1]?.features.case === undefined &&
  isOneOf(tokens[index + 2], final.besides)

/** "রহিম শেখ, করিমা থেকে আজকের হাদি": with whom a row begins that leads up to another. */
const opensRange = ({ scene: { tokens }, final }: Place, index: number): boolean =>
  tokens[index + 1]?.norm === ',' &&
  tokens
    .slice(index + 3, index + 5)
    .some((t, i, ahead) => final.whence.includes(t.norm) && ahead.slice(0, i).every(isBareWord))

const isBareWord = ({ kind, pos, features }: Token): boolean =>
  kind === 'word' && pos === undefined && features.case === undefined

/** "ঢাকা-৮", "ভারত-নেপাল সীমান্ত": a number or another name behind a hyphen makes another name of it. */
const isHyphened = ({ text, mentions }: Scene, { at }: Mention): boolean =>
  /^[-–]\p{Nd}/u.test(text.slice(at.end, at.end + 2)) ||
  (/^[-–]$/u.test(text.slice(at.end, at.end + 1)) &&
    mentions.some((m) => m.at.start === at.end + 1)) ||
  (/^[-–]$/u.test(text.slice(at.start - 1, at.start)) &&
    mentions.some((m) => m.at.end === at.start - 1))

/** "ইউনিভার্সিটি অব নিউ সাউথ ওয়েলসকে": a land that ends the name of a body. */
const endsBody = ({ scene: { tokens }, final }: Place, { kind, at }: Mention): boolean =>
  (kind === 'place' || kind === 'state') &&
  tokens
    .filter((t) => t.end <= at.start)
    .slice(-sides)
    .some((t) => final.ofBodies.includes(t.norm))

/** Words from the one that names a body's land to the land, with a side of it between: "অব সাউথ অস্ট্রেলিয়া". */
const sides = 2

/** "ঢাকা বিশ্ববিদ্যালয়ে (ঢাবি)", "রহিম শেখকে (সাবেক মেয়র আবদুর রহিম শেখ)", "আবদুর রহিম শেখ (রহিম)-কে": what brackets say again of whatever bears a case before them. */
const isAside = ({ scene, final }: Place, { at }: Mention): boolean => {
  const { tokens } = scene
  const open = tokens.findLastIndex((t) => t.start < at.start && (t.norm === '(' || t.norm === ')'))
  const before = tokens[open]?.norm === '(' ? tokens[open - 1] : undefined
  return (
    before?.kind === 'word' &&
    (before.features.case !== undefined || caseBehindBrackets(scene, final, open) !== undefined)
  )
}

/** "রূপগঞ্জে নিহত ছাত্রের মামলায় রিমান্ডে নেওয়া হয়": where somebody died who is only told of. */
const isBefallenThere = ({ scene, final, found }: Place, index: number): boolean =>
  scene.tokens
    .slice(index + 1, found.match.from)
    .some(
      (t, k) =>
        (isOneOf(t, final.befallen) || isStationed(final, t)) &&
        t.features.case === undefined &&
        scene.tokens[index + 2 + k]?.features.case !== 'loc' &&
        index + 2 + k < found.match.from &&
        scene.tokens[index + 2 + k]?.pos !== 'VERB' &&
        scene.tokens[index + 2 + k]?.kind === 'word',
    )

/** "বাংলাদেশে ফেরত পাঠায়": where somebody is brought is not where it is done. */
const isWhither = ({ final, found: { match } }: Place): boolean =>
  (match.row.sense === 'expel' || match.row.sense === 'release') &&
  final.bringing.some((words) => match.lemmas.join(' ').endsWith(words))

/** "শ্রীপুরে যাওয়ার পথে তাকে আটক": where somebody was going. */
const isOnTheWay = ({ scene: { tokens }, final }: Place, index: number): boolean =>
  tokens[index + 1]?.features.case === 'gen' && isOneOf(tokens[index + 1], final.going)

/** "দক্ষিণ এশিয়ায় দায়িত্বে থাকা": where somebody is who is only told of. */
const isStationed = ({ stationed }: Place['final'], token: Token): boolean =>
  stationed.includes(token.norm)

/** Things happen in places and in houses of a state, not in a movement or a party. */
const isSomewhere = ({ kind, class: named }: Mention): boolean =>
  kind !== 'person' && (kind !== 'organisation' || (named !== undefined && housed.has(named)))

const housed: ReadonlySet<EntityClass> = new Set([
  'legislature',
  'court',
  'ministry',
  'international',
  'alliance',
])

/** "শহরের পানি উন্নয়ন বোর্ড দখল করে": a body right before the word for its taking is what is taken. */
const isTaken = ({ found: { match, end } }: Place, { kind }: Mention, index: number): boolean =>
  (kind === 'organisation' &&
    index + 1 === match.from &&
    (match.row.sense === 'occupy' || match.row.sense === 'destroy')) ||
  // "দখল করে নেয় পোল্যান্ড।"
  ((kind === 'state' || kind === 'place') && index >= end && match.row.sense === 'occupy')

/** "ট্রাম্প পরিকল্পিত এই বাহিনীতে": whose plan what "this" points to is. */
const isMaker = ({ scene: { tokens }, final }: Place, index: number): boolean => {
  const [next, after] = tokens.slice(index + 1, index + 3)
  return (
    next?.pos === undefined &&
    after?.pos === 'DET' &&
    final.participle.some((e) => next?.norm.endsWith(e))
  )
}

/** A capital in the nominative stands for its government: পিয়ংইয়ং … পাঠিয়েছে. */
const isMetonym = (mention: Mention): boolean => mention.class === 'capital'

/** "ইউরোপ ও যুক্তরাষ্ট্র": a part of the world that is joined to a state acts as it does. */
const isLandBeside = (
  { scene, pack }: Place,
  { kind, entity, state }: Mention,
  index: number,
): boolean => {
  const other = scene.tokens[index + 2]
  return (
    kind === 'place' &&
    entity !== null &&
    typeof state !== 'string' &&
    pack.text.joints.includes(scene.tokens[index + 1]?.norm ?? '') &&
    other !== undefined &&
    mentionAt(scene, other)?.kind === 'state'
  )
}

const isPartyOrPlace = (mention: Mention): boolean => canAct(mention) || mention.kind === 'place'

/** "শিপন আহমদ নামের এক চালককে": the ending stands on what somebody of that name is. */
const isCalled = ({ scene, pack, final }: Place, mention: Mention, index: number): boolean => {
  if (mention.kind !== 'person') return false
  const ahead = scene.tokens.slice(index + 1, index + 16)
  const called = ahead.findIndex((t) => final.called.includes(t.norm))
  const between = ahead.slice(0, called).filter((t) => t.kind === 'word')
  return (
    called !== -1 &&
    between.every(
      (t) => pack.text.joints.includes(t.norm) || mentionAt(scene, t)?.kind === 'person',
    ) &&
    ahead.slice(called + 1, called + 8).some((t) => t.features.case === 'acc')
  )
}

/** True for an agent that a postposition marks: "পুলিশের হাতে", "তালেবান কর্তৃক". */
export const isMarked = ({ scene, pack }: Place, { span }: RoleDraft): boolean => {
  const index = scene.tokens.findLastIndex((t) => t.start < span.end)
  return marksAgent(scene, pack, index + 1)
}
