import type { FrameRow } from '../../../lang/contract/events.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { LemmaMatch } from '../lemma-match.ts'
import { isFinite, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'
import { announcedBy, withoutHisPlace } from './final/announced.ts'
import type { Announced } from './final/announced.ts'
import { fateByHand, isFate, joinedFates } from './final/befallen.ts'
import { clauseStart } from './final/clause-start.ts'
import { describedBy, isDescribing } from './final/described.ts'
import { isFigure } from './final/figures.ts'
import type { Place } from './final/found.ts'
import { withinConjunct } from './final/conjuncts.ts'
import { isContract, isPrivate } from './final/public.ts'
import { rolesOf } from './final/roles.ts'
import { isNoAffair, isNobodysPlan, isPrayer, suffices } from './final/suffices.ts'
import { unnamedRoles } from './final/unnamed.ts'
import { tellingOf } from './final/telling.ts'
import { fitting, predicateTable } from './predicates.ts'

/** Events of one sentence of a verb-final language; case endings and postpositions give the roles. */
export const verbFinalEvents = (scene: Scene, pack: LanguagePack): readonly EventDraft[] => {
  const { final } = pack.events
  if (!final) return []
  const drafts: EventDraft[] = []
  const table = predicateTable(pack)
  const aside = (token: Token): boolean => isAside(scene, token)
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    if (token?.pos === 'VERB') {
      const matches = table.find(scene.tokens, i, aside)
      if (matches.length > 0) drafts.push(...draftsAt({ scene, pack, final, at: i }, matches))
    } else if (token && (isFate(token, final) || isDescribing(token, final))) {
      drafts.push(...draftsWithoutVerb({ scene, pack, final, at: i }, token))
    }
  }
  return drafts.filter((draft, k) => !drafts.slice(k + 1).some((later) => tellsSame(draft, later)))
}

/** Where a predicate or a participle stands. */
interface Spot extends Pick<Place, 'scene' | 'pack' | 'final'> {
  readonly at: number
}

/** What a fate by somebody's hand or a participle tells of the noun behind it. */
const draftsWithoutVerb = (spot: Spot, token: Token): readonly EventDraft[] => {
  const { scene, pack, final, at } = spot
  const patient = fateByHand(scene, pack, at)
  if (patient === undefined && !isDescribing(token, final)) return []
  const matches = describingRows(pack, at, token)
  return matches.length === 0 ? [] : draftsAt(spot, matches, { patient })
}

/**
 * Events of the first predicate that fits, and of the fates that share its light verb.
 *
 * @param participle given where no verb stands, with whom it befell where that is told.
 */
const draftsAt = (
  { scene, pack, final, at }: Spot,
  matches: readonly LemmaMatch<FrameRow>[],
  participle?: { readonly patient: RoleDraft | undefined },
): readonly EventDraft[] => {
  const from = clauseStart(scene, at, pack)
  const last = vectorEnd(scene, at, pack)
  const auxiliary = passiveAfter(scene, last, pack)
  const end = (auxiliary ?? last) + 1
  const described = describedBy(scene, final, { verb: at, end })
  const clause = scene.tokens.slice(from, end)
  const match = fitting(matches, () => clause, undefined, described)
  if (!match || match.from < from || isOtherWord({ scene, final }, match)) return []
  if (isPrayer({ scene, final }, { from, match })) return []
  if (isFigure(scene, final, match) || isPaperwork(scene, match.row.sense, at, end)) return []
  const found = { match, from, verb: at, end }
  const passive =
    participle !== undefined ||
    auxiliary !== undefined ||
    isPassiveCompanion({ scene, pack, final, found })
  const draft = draftOf({ scene, pack, final, found: { ...found, passive } })
  const drafts: EventDraft[] = []
  if (participle?.patient) {
    if (draft) drafts.push({ ...draft, roles: [...draft.roles, participle.patient] })
  } else if (
    draft &&
    suffices(draft) &&
    !isNoAffair(draft) &&
    !(participle && tellsLittle(scene, draft))
  )
    drafts.push(draft)
  for (const fate of joinedFates(scene, pack, found)) {
    const joined = draftOf({ scene, pack, final, found: { ...found, passive, match: fate } })
    if (joined) drafts.push(toldBy(scene, joined, fate))
  }
  return drafts
}

/** "নাকচ করে দিয়েছে": the same words by a longer predicate, whose last verb stands behind. */
const tellsSame = ({ span, rule }: EventDraft, later: EventDraft): boolean =>
  span.start === later.span.start && span.end === later.span.end && rule !== later.rule

/** A fate without its own verb is told by its one word. */
const toldBy = (
  { tokens }: Scene,
  draft: EventDraft,
  { from, to, row, lemmas }: LemmaMatch<FrameRow>,
): EventDraft => ({
  ...draft,
  span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
  clause: [draft.clause[0], to],
  rule: `frame:${row.sense}:${lemmas[0]} joined`,
})

/** "বৈঠক গতকাল ঢাকায় অনুষ্ঠিত হয়েছে": when and where may part a noun of act from its verb. */
const isAside = (scene: Scene, token: Token): boolean =>
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end) ||
  (token.features.case === 'loc' && mentionAt(scene, token)?.kind === 'place')

/** "স্বাক্ষরিত চুক্তি": what a participle tells of the noun behind it is what it tells with হওয়া. */
const describingRows = (
  pack: LanguagePack,
  at: number,
  { norm }: Token,
): readonly LemmaMatch<FrameRow>[] =>
  pack.events.frames
    .filter((row) => pack.events.passive.some((be) => row.predicates.includes(`${norm} ${be}`)))
    .map((row) => ({ row, from: at, to: at + 1, lemmas: [norm] }))

/** A participle alone is news only of an instrument behind it, by whom or when it was done. */
const tellsLittle = (scene: Scene, { clause: [from], span, roles }: EventDraft): boolean => {
  const start = scene.tokens[from]?.start ?? 0
  return (
    !roles.some((r) => r.role === 'object' && r.span.start >= span.end) ||
    !(
      roles.some((r) => r.role !== 'object' && r.role !== 'place') ||
      scene.dates.some(({ date }) => date.at.start >= start && date.at.end <= span.start)
    )
  )
}

/** "জন্ম-মৃত্যু হয়", "তুলে মারতে গিয়ে": half of a compound, or another form of the companion than the phrase has. */
const isOtherWord = (
  { scene, final }: Pick<Place, 'scene' | 'final'>,
  { from, to, lemmas }: Place['found']['match'],
): boolean =>
  scene.tokens[from - 1]?.text === '-' ||
  scene.tokens.slice(from, to - 1).some(
    (t) =>
      t.pos === 'ADP' ||
      t.pos === 'DET' ||
      // "নিহতরা হলেন": those whom it befell, not what befell them.
      (t.features.number === 'plur' && t.stems.some((stem) => final.befallen.includes(stem))) ||
      (t.pos === 'VERB' && !lemmas.some((l) => l.split(' ').includes(t.norm))),
  )

/** "সই করা বিজ্ঞপ্তি": a participle only tells whose paper it is. */
const isPaperwork = (scene: Scene, sense: string, verb: number, end: number): boolean => {
  const next = scene.tokens[end]
  return (
    sense === 'sign' &&
    end === verb + 1 &&
    scene.tokens[verb]?.features.nonFinite === 'verbal-noun' &&
    scene.tokens[verb]?.features.case === undefined &&
    next?.kind === 'word' &&
    !scene.mentions.some((m) => m.kind === 'instrument')
  )
}

/** "স্বাক্ষরিত হয়", "পাস হয়": a participle or a noun of act with হওয়া; "সম্মত হয়", "জয়ী হয়" are active. */
const isPassiveCompanion = ({
  scene,
  pack,
  final,
  found: { match, verb },
}: Omit<Place, 'found'> & { readonly found: Omit<Place['found'], 'passive'> }): boolean => {
  const token = scene.tokens[verb]
  const companion = scene.tokens[match.from]
  if (!token || !companion || match.from === verb || !pack.events.passive.includes(token.lemma))
    return false
  return (
    final.participle.some((e) => companion.norm.endsWith(e)) ||
    pack.events.frames.some((f) => f.nouns?.includes(companion.norm))
  )
}

/** "অনুমোদন করে ফেলেনি", "বহিষ্কার করে দিতে পারে": the second verb of a compound bears its tense and its negation; else the index. */
const vectorEnd = ({ tokens }: Scene, index: number, { compounds }: LanguagePack): number => {
  const links = compounds?.at(tokens, index)?.links ?? []
  const vectors = links.filter(({ kind, adds }) => kind === 'vector' && adds !== 'habit')
  return vectors.at(-1)?.at ?? index
}

const passiveAfter = (scene: Scene, index: number, pack: LanguagePack): number | undefined => {
  const token = scene.tokens[index]
  const next = scene.tokens[index + 1]
  return token?.features.nonFinite === 'verbal-noun' &&
    next?.pos === 'VERB' &&
    pack.events.passive.includes(next.lemma)
    ? index + 1
    : undefined
}

/** Who announces an act means to do it: he stands before the announcing or behind its verb. */
const rolesWhere = (place: Place, announced: Announced | undefined): EventDraft['roles'] =>
  announced
    ? withoutHisPlace(
        rolesOf({ ...place, found: { ...place.found, end: announced.verb + 1, passive: false } }),
      )
    : rolesOf(place)

/** "অনুমোদন সম্পন্ন হয় গত মঙ্গলবার।": where the day behind the verb ends that closes its sentence, else the verb's end. */
const dayBehind = ({ tokens, dates }: Scene, end: number): number => {
  const start = tokens[end]?.start
  const day = dates.find(({ date }) => date.at.start === start)?.date
  if (!day || !isFinite(tokens[end - 1])) return end
  const next = tokens.findIndex((t) => t.start >= day.at.end)
  return next === -1 || tokens[next]?.kind === 'punct' ? tokens.length : end
}

const isOngoing = (verb: Token | undefined): boolean =>
  verb?.features.aspect === 'prog' && verb.features.tense === 'pres'

const draftOf = (place: Place): EventDraft | null => {
  const { scene, pack, final, found } = place
  const { match, from, end, passive } = found
  const announced = announcedBy(place)
  const telling = announced?.negative ? null : tellingOf(scene, pack, final, found)
  const told = telling ? withinConjunct(place, rolesWhere(place, announced)) : []
  const ofContract = isContract(place, told)
  const roles = ofContract ? told.filter((r) => r.role !== 'object') : told
  return (
    telling && {
      frame: match.row,
      span: {
        start: scene.tokens[match.from]?.start ?? 0,
        end: scene.tokens[end - 1]?.end ?? 0,
      },
      clause: [from, dayBehind(scene, end)],
      roles,
      unnamed: announced ? [] : withinConjunct(place, unnamedRoles(place, roles)),
      passive,
      townsAreNoParty: true,
      ...(announced ? { byTheSpeaker: true } : {}),
      ...(ofContract ? { ofContract } : {}),
      ...(isOngoing(scene.tokens[end - 1]) ? { ongoing: true } : {}),
      ...telling,
      ...(isPrivate(place, told) || isNobodysPlan(telling, roles)
        ? { typing: 'none' as const }
        : {}),
      rule: `frame:${match.row.sense}:${match.lemmas.join(' ')}`,
    }
  )
}
