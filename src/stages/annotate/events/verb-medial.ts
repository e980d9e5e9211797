import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { FrameRow } from '../../../lang/contract/events.ts'
import type { LemmaMatch } from '../lemma-match.ts'
import type { EventDraft, RoleDraft } from './draft.ts'
import { demandOf } from './medial/demands.ts'
import { isCrowd } from './medial/crowds.ts'
import { describedOf } from './medial/described.ts'
import { withWholePhrases } from './medial/whole-phrase.ts'
import { headOf, nounBeforeComma } from './medial/heads.ts'
import { clauseOf, isLoose } from './medial/clause-of.ts'
import { asking, withGoverned } from './medial/governed.ts'
import { isUntold, promisesHarm } from './medial/taken-back.ts'
import { isProtestInWords, isSearch, isVerbal } from './medial/verbal.ts'
import { ownedDates } from './medial/owned-dates.ts'
import { phrasesOf } from '../medial/phrases.ts'
import { isHyphen } from '../medial/verb-words.ts'
import { antecedentOf } from '../medial/relatives.ts'
import type { NounGroup, VerbGroup } from '../medial/phrases.ts'
import { isEverydaySense } from './medial/everyday.ts'
import { hangsOnSpeaker } from './medial/speaker-acts.ts'
import { isFailed, isForgone, isPerfect, modalityOf } from './medial/modality.ts'
import { isAdjective, isImperative } from './medial/no-act.ts'
import { isOfNobody } from './medial/nobody.ts'
import { hangsOnAccident, isFigurative } from './medial/perished.ts'
import { realityOf } from './medial/reality.ts'
import {
  actsOn,
  directObjects,
  isBarePassive,
  isNamedTo,
  isPeople,
  isReduced,
} from './medial/objects.ts'
import { strikesOut } from './medial/strikes-out.ts'
import { rolesOf } from './medial/roles.ts'
import type { Clauses } from './medial/clauses.ts'
import { medialNominalActs } from './medial/nominal/nominal-acts.ts'
import { isPublic } from './medial/public.ts'
import { provedOf } from './medial/proof/proof.ts'
import { tellsAct } from './medial/proof/tells.ts'
import { typingOf } from './medial/typing.ts'
import { subjectsOf } from '../medial/subjects.ts'
import type { Subjects } from '../medial/subjects.ts'
import { fitting, idiomAt, predicateTable } from './predicates.ts'

/**
 * Events of one sentence of a verb-medial language; order and prepositions give the roles.
 *
 * @param proved whether each role must be proved by the sentence's grammar: see decision 0016.
 */
export const verbMedialEvents = (
  scene: Scene,
  pack: LanguagePack,
  { proved }: { readonly proved: boolean },
): readonly EventDraft[] => {
  const items = phrasesOf(scene, pack)
  const subjects = subjectsOf(items, scene, pack)
  const clauses: Clauses = { scene, pack, items }
  const drafts: EventDraft[] = []
  const typed = new Map<number, EventDraft>()
  for (const [k, item] of items.entries()) {
    if (item.type !== 'verb') continue
    const demand = demandOf(clauses, k, { subjects, proved })
    if (demand) drafts.push(demand)
    const draft = draftOf(clauses, k, { subjects, typed })
    if (!draft || !isPublic(clauses, draft)) continue
    typed.set(k, draft)
    const reality = realityOf(clauses, k, subjects)
    if (proved && (reality === 'unreal' || isUntold(clauses, k, typed))) continue
    const told = reality === 'alleged' ? { ...draft, modality: 'possible' as const } : draft
    const kept = proved ? provedOf({ ...clauses, subjects }, k, told) : told
    if (!kept) continue
    const unnamed = proved ? describedOf({ ...clauses, subjects }, k, kept) : []
    const crowd = isCrowd(clauses, k, unnamed) ? { crowd: true as const } : {}
    const whole = withoutAgent(unnamed.length > 0 ? { ...kept, unnamed, ...crowd } : kept)
    if (proved && !tellsAct({ ...clauses, subjects }, k, whole)) continue
    if (befallsSomebody(whole)) drafts.push(whole)
  }
  const kind = drafts.filter((draft) => !(proved && promisesHarm(draft, items, typed)))
  const chained = { ...clauses, subjects }
  return proved
    ? [...kind, ...medialNominalActs(chained)].map((draft) => ({
        ...draft,
        roles: withWholePhrases(chained, draft.roles),
      }))
    : kind.map((draft) => withGoverned(draft, items, typed))
}

/** "the blast left six dead": what its subject is is no party. */
const withoutAgent = (draft: EventDraft): EventDraft => {
  const others = (roles: readonly RoleDraft[]): readonly RoleDraft[] =>
    roles.filter((r) => r.role !== 'agent')
  return draft.frame.noAgent === true
    ? { ...draft, roles: others(draft.roles), unnamed: others(draft.unnamed ?? []) }
    : draft
}

/** "Two girls are missing", no "facilities are missing". */
const befallsSomebody = ({ frame, roles, unnamed = [] }: EventDraft): boolean =>
  frame.sense !== 'go-missing' || [...roles, ...unnamed].some((r) => r.role === 'recipient')

interface Known {
  readonly subjects: Subjects
  /** Verbs that are events already. */
  readonly typed: ReadonlyMap<number, EventDraft>
}

const draftOf = (given: Clauses, k: number, known: Known): EventDraft | null => {
  const { scene, pack, items } = given
  const verb = items[k] as VerbGroup
  // "a do-or-die match"
  if (isHyphen(scene.tokens, verb.at - 1) || isHyphen(scene.tokens, verb.at + 1)) return null
  if (isImperative(given, k) || isAdjective(scene, verb)) return null
  const [from, to] = clauseOf(items, k, scene)
  const antecedent = antecedentOf(items, k)
  // "the truce that ended the war": what the clause is about does it.
  const before = items[k - 1]
  const relative = before?.type === 'mark' && before.kind === 'relative' && !verb.passive
  const ofAntecedent = antecedent ? scene.tokens.slice(antecedent.from, antecedent.to) : []
  const clause = [...ofAntecedent, ...scene.tokens.slice(from, to)]
  const around = (row: FrameRow): readonly Token[] => (row.wide === true ? scene.tokens : clause)
  const shared = known.subjects.get(k) ?? []
  // "the receiver Otieno, arrested in May": a past form behind a comma tells of the noun before it.
  const told = nounBeforeComma(items, k)
  const subjectOf = (m: LemmaMatch<FrameRow>): readonly NounGroup[] =>
    told && !verb.passive && undergoes(m) ? [told] : shared
  const undergoes = ({ row, to }: LemmaMatch<FrameRow>): boolean =>
    verb.passive ||
    isReduced(given, k) ||
    row.suffered === true ||
    isNamedTo(given, k, row.sense) ||
    (row.transitive === true &&
      antecedent === null &&
      isBarePassive(scene, items, { k, to }) &&
      !strikesOut(given, k, row))
  // "they set the bus on fire, killing two": somebody's deed is no accident.
  const isAgent = (g: NounGroup): boolean =>
    isPeople(scene, pack, g) &&
    !(g.pronoun === true && isOneOf(scene.tokens[g.from], pack.events.thingPronouns))
  const match = fitting(predicateTable(pack).find(scene.tokens, verb.at), around, (m) => {
    if (
      !hasObject(
        m,
        undergoes(m)
          ? [
              ...ofAntecedent,
              ...scene.tokens.slice(
                subjectOf(m)[0]?.from ?? from,
                infinitiveAfter(scene, m.to, to),
              ),
            ]
          : [
              ...(relative ? [] : ofAntecedent),
              // "Otieno asked, turning to": a comma right behind ends it.
              ...(scene.tokens[m.to]?.norm === ','
                ? []
                : objectOf(m, pack, scene.tokens.slice(m.to, Math.min(to, m.to + reach)))),
            ],
      )
    )
      return false
    const named = m.row.subject
    const heads = named && verb.shape !== 'participle' ? subjectOf(m) : []
    if (named && !heads.some((g) => isOneOf(headOf(given, g), named))) return false
    if (isShown(m, verb, directObjects(items, k, pack))) return false
    if (m.row.noObject === true && actsOn(given, k)) return false
    // "to kill as many as it could with a car": what is meant is no accident.
    if (m.row.noAgent === true && m.row.with && verb.shape === 'infinitive') return false
    if (m.row.noAgent === true && m.row.with && actsOn(given, k) && subjectOf(m).some(isAgent))
      return hangsOnAccident(given, k, m.row.with)
    if (m.row.toPeople === undefined) return true
    const whom = [
      ...(undergoes(m) ? subjectOf(m) : directObjects(items, k, pack)),
      ...(antecedent ? [antecedent] : []),
    ]
    return whom.length > 0 && whom.some((g) => isPeople(scene, pack, g)) === m.row.toPeople
  })
  if (!match || isIdiom(match, scene, verb, pack) || isEverydaySense(given, k, match)) return null
  const passive = undergoes(match)
  const subject = subjectOf(match)
  const clauses =
    passive === verb.passive ? given : { ...given, items: items.with(k, { ...verb, passive }) }
  if (isFigurative(given, k, match.row, subject)) return null
  const modality = modalityOf(clauses, k, from)
  const shown = typingOf(clauses, k, { modality, typed: known.typed, sense: match.row.sense })
  // "Three demands: lifting the curfew": a gerund that nobody is said to do.
  const typing =
    (verb.shape === 'gerund' && subject.length === 0) ||
    (!passive && isLoose(items, k)) ||
    isAskedTo(scene, match, verb)
      ? 'none'
      : shown
  const roles = rolesOf(clauses, k, { subject, sense: match.row.sense, end: match.to })
  if (match.row.between === true && !isBetween(roles)) return null
  if (isProtestInWords(given, k, match)) return null
  if (isVerbal(match, roles, scene, pack) || isSearch(match, roles, given)) return null
  return {
    frame: match.row,
    span: {
      start: scene.tokens[verb.at]?.start ?? 0,
      end: scene.tokens[Math.max(match.to, verb.at + 1) - 1]?.end ?? 0,
    },
    clause: [from, to],
    dates: ownedDates(given, k, match),
    roles,
    passive,
    polarity:
      verb.negative ||
      isFailed(given, k) ||
      isForgone(given, k) ||
      isNegatedIn(scene, verb.at, match.to, pack) ||
      isOfNobody(given, k, subject)
        ? 'negative'
        : 'positive',
    // "continued to reject" did so.
    modality: typing === 'own' && modality === 'planned' ? 'actual' : modality,
    typing,
    townsAreNoParty: true,
    // "claimed to have signed": who says so stands before what is said.
    ...(hangsOnSpeaker(given, k, subject)
      ? isPerfect(clauses, k)
        ? { byTheSpeaker: true }
        : { speakerActs: true }
      : {}),
    rule: `frame:${match.row.sense}:${match.lemmas.join(' ')}`,
  }
}

/** "broke news" breaks nothing; what a frame asks a subject for is told by that: "the truce broke down". */
const isIdiom = (
  { row, lemmas }: LemmaMatch<FrameRow>,
  { tokens }: Scene,
  { at }: VerbGroup,
  pack: LanguagePack,
): boolean => row.subject === undefined && idiomAt(tokens, at, pack) >= lemmas.length

/** "Officers asked to submit a list": in a headline they are asked; who asks is not known. */
const isAskedTo = (
  { tokens }: Scene,
  { row, to }: LemmaMatch<FrameRow>,
  { passive, from, at }: VerbGroup,
): boolean => asking.has(row.sense) && !passive && from === at && tokens[to]?.norm === 'to'

/** "expressed no regret": the negation stands inside the predicate. */
const isNegatedIn = (
  { tokens }: Scene,
  at: number,
  to: number,
  { events }: LanguagePack,
): boolean => tokens.slice(at + 1, to).some((t) => events.negators.includes(t.norm))

/** "was demonstrated", "rallied allies": what is shown or whom somebody gathers is no protest. */
const isShown = (
  { row, lemmas }: LemmaMatch<FrameRow>,
  verb: VerbGroup,
  objects: readonly unknown[],
): boolean =>
  row.sense === 'protest' &&
  lemmas.length === 1 &&
  row.object === undefined &&
  (verb.passive || (objects.length > 0 && lemmas[0] !== 'protest'))

/** Most tokens between a predicate and the noun that it is done to. */
const reach = 12

const hasObject = ({ row }: LemmaMatch<FrameRow>, tokens: readonly Token[]): boolean =>
  row.object === undefined || tokens.some((t) => isOneOf(t, row.object ?? []))

/** Index of the infinitive behind a passive, or the clause's end: "was ordered to release". */
const infinitiveAfter = ({ tokens }: Scene, from: number, to: number): number => {
  const at = tokens.findIndex((t, i) => i >= from && i < to && t.norm === 'to' && t.pos === 'PART')
  return at === -1 ? to : at
}

/** What a verb is done to; a verb that says little alone has its noun before any preposition: "held talks". */
const objectOf = (
  { lemmas, row }: LemmaMatch<FrameRow>,
  pack: LanguagePack,
  tokens: readonly Token[],
): readonly Token[] => {
  if (row.sense === 'send-troops') return tokens.filter((t) => t.pos !== 'VERB')
  if (lemmas.length > 1 || !pack.events.medial?.light.includes(lemmas[0] ?? '')) return tokens
  const end = tokens.findIndex(
    (t) => (t.pos === 'ADP' && t.norm !== 'of' && t.norm !== 'with') || t.pos === 'PART',
  )
  return tokens.slice(0, end === -1 ? tokens.length : end).filter((t) => t.pos !== 'VERB')
}

/** True where two or more take part. */
const isBetween = (roles: readonly RoleDraft[]): boolean =>
  new Set(roles.flatMap((r) => (r.role === 'object' || r.role === 'place' ? [] : r.mention))).size >
  1
