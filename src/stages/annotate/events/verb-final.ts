import type { FrameRow } from '../../../lang/contract/events.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { LemmaMatch } from '../lemma-match.ts'
import { nounCueOf } from '../noun-cues.ts'
import { isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft } from './draft.ts'
import { describedBy } from './final/described.ts'
import type { Place } from './final/found.ts'
import { isPrivate } from './final/public.ts'
import { rolesOf } from './final/roles.ts'
import { tellingOf } from './final/telling.ts'
import type { Telling } from './final/telling.ts'
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
    if (!token) continue
    const participle = token.pos !== 'VERB' && final.describing.includes(token.norm)
    if (token.pos !== 'VERB' && !participle) continue
    const matches = participle ? describingRows(pack, i, token) : table.find(scene.tokens, i, aside)
    if (matches.length === 0) continue
    const from = clauseStart(scene, i, pack)
    const auxiliary = passiveAfter(scene, i, pack)
    const end = (auxiliary ?? i) + 1
    const described = describedBy(scene, final, { verb: i, end })
    const match = fitting(matches, () => scene.tokens.slice(from, end), undefined, described)
    if (!match || match.from < from || isOtherWord(scene, match)) continue
    const found = { match, from, verb: i, end }
    const passive =
      participle || auxiliary !== undefined || isPassiveCompanion({ scene, pack, final, found })
    if (isPaperwork(scene, match.row.sense, i, end)) continue
    const draft = draftOf({ scene, pack, final, found: { ...found, passive } })
    if (
      draft &&
      suffices(draft) &&
      !isNoAffair(draft) &&
      !(participle && tellsLittle(scene, draft))
    )
      drafts.push(draft)
  }
  return drafts
}

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
const isOtherWord = (scene: Scene, { from, to, lemmas }: Place['found']['match']): boolean =>
  scene.tokens[from - 1]?.text === '-' ||
  scene.tokens
    .slice(from, to - 1)
    .some(
      (t) =>
        t.pos === 'ADP' ||
        t.pos === 'DET' ||
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

/** A promise or a threat is somebody's: what is only to be done has no type. */
const isNobodysPlan = ({ modality }: Telling, roles: EventDraft['roles']): boolean =>
  modality === 'planned' && !roles.some((r) => r.role === 'agent' || r.role === 'with')

/** Arms that one person gives another are a crime's; a land that "visits" another is its team. */
const isNoAffair = ({ frame, typing, roles }: EventDraft): boolean =>
  (frame.sense === 'aid-military' && typing === 'none') ||
  (frame.sense === 'visit' && roles.some((r) => r.role === 'agent' && r.mention?.kind === 'state'))

/** Words of everyday life are an event only where somebody named acts or is met. */
const suffices = ({ frame, roles }: EventDraft): boolean => {
  const named = roles.filter((r) => r.mention !== undefined)
  if (frame.needsOther && !named.some((r) => r.role === 'recipient')) return false
  return !frame.needsActor || named.some((r) => r.role !== 'object' && r.role !== 'place')
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

const passiveAfter = (scene: Scene, index: number, pack: LanguagePack): number | undefined => {
  const token = scene.tokens[index]
  const next = scene.tokens[index + 1]
  return token?.features.nonFinite === 'verbal-noun' &&
    next?.pos === 'VERB' &&
    pack.events.passive.includes(next.lemma)
    ? index + 1
    : undefined
}

/** A clause begins after the finite or conditional verb before it, after a reporting noun's comma, or with the sentence. */
const clauseStart = (scene: Scene, verb: number, pack: LanguagePack): number => {
  for (let i = verb - 1; i >= 0; i--) {
    const token = scene.tokens[i]
    const next = scene.tokens[i + 1]
    // "পাস করে এবং …": the simple present looks like a participle.
    const ends =
      token?.features.nonFinite === 'cond' ||
      (token?.features.nonFinite === 'conj' && isOneOf(next, pack.events.conjunctions))
    if (isFinite(token) || ends) {
      return isOneOf(next, pack.events.conjunctions) || next?.norm === ',' ? i + 2 : i + 1
    }
    const before = token?.norm === ',' ? scene.tokens[i - 1] : undefined
    const reports = before !== undefined && nounCueOf(before, pack) !== null
    if (reports || token?.norm === ';') return i + 1
  }
  return 0
}

const draftOf = (place: Place): EventDraft | null => {
  const { scene, pack, final, found } = place
  const { match, from, end, passive } = found
  const telling = tellingOf(scene, pack, final, found)
  const roles = telling ? rolesOf(place) : []
  return (
    telling && {
      frame: match.row,
      span: {
        start: scene.tokens[match.from]?.start ?? 0,
        end: scene.tokens[end - 1]?.end ?? 0,
      },
      clause: [from, end],
      roles,
      passive,
      townsAreNoParty: true,
      ...telling,
      ...(isPrivate(place, roles) || isNobodysPlan(telling, roles)
        ? { typing: 'none' as const }
        : {}),
      rule: `frame:${match.row.sense}:${match.lemmas.join(' ')}`,
    }
  )
}
