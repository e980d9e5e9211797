import type { Span } from '../../../core/span.ts'
import type { Stance } from '../../../core/reading.ts'
import type { CueRow } from '../../../lang/contract/statements.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isTelephoned } from './medial/called.ts'
import { phrasesOf } from '../medial/phrases.ts'
import type { VerbGroup } from '../medial/phrases.ts'
import { subjectsOf } from '../medial/subjects.ts'
import type { LemmaMatch } from '../lemma-match.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'
import { cueTable } from './cue-table.ts'
import type { StatementDraft } from './draft.ts'
import { citedStatements } from './medial/cited.ts'
import { colonStatements } from './medial/colon.ts'
import { contentOf } from './medial/content.ts'
import { isOpened } from './medial/content-tail.ts'
import {
  breaksOff,
  isDeed,
  isFinding,
  isNoun,
  isOthersDoing,
  isParted,
  isTorn,
  lacksObject,
  tells,
} from './medial/doubtful.ts'
import { isOfDashedObject, isTornByDash } from './medial/dashed.ts'
import { describes, isPlural } from './medial/describes.ts'
import { isHeldAgainst, isPermitted, isSupposed, isUnsaidBy } from './medial/doings.ts'
import { isSeenAs } from './medial/deed-kinds.ts'
import { withoutGlued } from './medial/joints.ts'
import { lightVerbStatement } from './medial/light-verbs.ts'
import { nominalStatements } from './medial/nominal.ts'
import { insideRelative } from './medial/inside-relative.ts'
import { quotedAs } from './medial/quoted-as.ts'
import { isOfWay, isOnlyManner, saysNothing } from './medial/no-saying.ts'
import { withNameAhead } from './medial/name-ahead.ts'
import { isNobody, neitherBefore } from './medial/neither.ts'
import { withDescribed } from './medial/seen-as.ts'
import { silenceOf } from './medial/silence.ts'
import { sourceOf } from './medial/source.ts'
import { stanceOf } from './medial/stance.ts'
import { isUnvoiced } from './medial/unvoiced.ts'
import { withWholeEnds } from './medial/whole-ends.ts'
import { unverifiedOf } from './medial/unverified.ts'
import { isAnybodys } from './medial/whose-gerund.ts'
import { withNameBefore } from './medial/apposed-source.ts'
import { askedOf } from './medial/asked.ts'
import { reducedOf } from './medial/reduced.ts'
import { infinitiveOf } from './medial/infinitive.ts'
import { adjectiveOf } from './medial/of-the-mind.ts'
import { passiveOf, seemingOf } from './medial/unspoken.ts'
import type { Unspoken } from './medial/asked.ts'
import type { Clauses } from './medial/clauses.ts'
import type { Found } from './medial/source.ts'
import { authorityStatements } from './medial/authority.ts'

/** Most tokens of a sentence; what is longer is a list or table that no stop divides. */
const longestSentence = 1000

/** Statements of one sentence of a verb-medial language. */
export const verbMedialStatements = (
  scene: Scene,
  pack: LanguagePack,
): readonly StatementDraft[] => {
  if (scene.tokens.length > longestSentence) return []
  const items = phrasesOf(scene, pack)
  const clauses: Clauses = { scene, pack, items, subjects: subjectsOf(items, scene, pack) }
  const quoted = quotedAs(clauses)
  const drafts = items.flatMap((item, k) =>
    item.type === 'verb' && !quoted.used.has(k) ? (draftOf(clauses, k) ?? []) : [],
  )
  const authorities = authorityStatements(clauses)
  const found = withoutGlued(clauses, [
    ...quoted.drafts,
    ...citedStatements(clauses, [...authorities, ...drafts]),
    ...drafts,
    ...nominalStatements(clauses, drafts),
    ...authorities,
    ...colonStatements(clauses, [...quoted.drafts, ...drafts]),
  ])
  return withWholeEnds(clauses, found)
}

const draftOf = (clauses: Clauses, k: number): StatementDraft | null => {
  const { scene, pack, items } = clauses
  const verb = items[k] as VerbGroup
  // "a person who asked not to be named"
  if (wordingAt(scene.tokens, verb.at, pack.statements.unnamed ?? []) > 0) return null
  if (isSupposed(clauses, k)) return null
  const silent = silenceOf(clauses, k) ?? unverifiedOf(clauses, k)
  if (silent !== undefined) return silent
  const light = lightVerbStatement(clauses, k)
  if (light) return light
  const match = cueTable(pack).find(scene.tokens, verb.at)[0]
  const inside = match && insideRelative(clauses, k, match)
  if (inside) return inside
  const unspoken = unspokenOf(clauses, k, match)
  if (unspoken !== undefined) return unspoken
  if (!match || describes(clauses, k) || isPlural(clauses, k, match)) return null
  if (isPermitted(clauses, k) || isUnvoiced(clauses, k, match) || saysNothing(clauses, k, match))
    return null
  // "citing two officials": they stand behind what is told; "citing its cost": a reason alone tells nothing.
  const cites = isOneOf(scene.tokens[verb.at], pack.statements.citing)
  const opened = isOneOf(scene.tokens[match.to], pack.statements.complementisers)
  if (cites && verb.shape === 'gerund' && !opened) return null
  // "The numbers tell us": a thing may.
  const toUs = isOneOf(scene.tokens[match.to], pack.statements.talkers ?? [])
  const isStrong = !toUs && isOneOf(scene.tokens[verb.at], pack.statements.spoken ?? [])
  const source = sourceOf(clauses, k, isStrong)
  if (!source || speaksOfItself(clauses, source.span, k, isStrong)) return null
  if (!source.inverted && (isNoun(clauses, k, source.span) || lacksObject(clauses, k, match)))
    return null
  if (asksInside(clauses, source.span, match.row) || isTorn(scene, source.span)) return null
  if (isTornByDash(scene, source.span) || isOfDashedObject(clauses, k, source.span)) return null
  if (isOfWay(clauses, source.span)) return null
  if (isParted(scene, source.span) || isBare(clauses, k, match.to)) return null
  if (!source.inverted && (isContact(clauses, k) || isCompared(scene, source.span))) return null
  if (isOthersDoing(clauses, k, match.row) || isHeldAgainst(clauses, k)) return null
  if (isAnybodys(clauses, k, match.row)) return null
  if (isUnsaidBy(clauses, k, { match, source })) return null
  const content = contentOf(clauses, { row: match.row, k, to: match.to }, source)
  const [first] = content ?? []
  if (!content || !first || isWithoutObject(clauses, k, match)) return null
  if (isOnlyManner(clauses, content)) return null
  if (match.row.as && !isSeenAs(clauses, k, match.to)) return null
  if (content.some((part) => breaksOff(scene, part))) return null
  if (
    source.thing &&
    !tells(clauses, k, { row: match.row, source, content: first, strong: isStrong })
  )
    return null
  if (isFinding(clauses, match.row, { source, behind: match.to })) return null
  // "is expected to meet the board and discuss the plan": what the first verb leaves undone.
  if (isSharedInfinitive(clauses, k)) return null
  // "Boats may run again, say the owners": they say it already.
  const unsaid = !source.inverted && isUnsaid(clauses, k)
  // "…, said the mayor, his office will inform": what is still to be said takes nothing before it.
  if (unsaid && first.end <= (scene.tokens[verb.from]?.start ?? 0)) return null
  const deed = ((source.thing && !source.writing) || unsaid) && isDeed(pack, match.row)
  if (deed && !isOpened(clauses, k, first)) return null
  const said = withNameBefore(scene, { source: source.span, content })
  const whole = source.inverted ? said.source : withNameAhead(clauses, k, said.source)
  const stance = stanceOf(clauses, match.row, k)
  const neither = source.inverted ? null : neitherBefore(scene, pack, source.span.start)
  return {
    paragraph: scene.paragraph,
    source: neither === null ? whole : { ...said.source, start: neither },
    ...(source.named ? { named: source.named } : {}),
    cue: {
      start: scene.tokens[verb.from]?.start ?? scene.span.start,
      end: scene.tokens[match.to - 1]?.end ?? scene.span.end,
    },
    cueLemma: match.row.lemmas,
    content: match.row.frame === 'attitude' ? withDescribed(clauses, k, content) : said.content,
    stance,
    negative:
      neither !== null ||
      isNobody(clauses, source.span) ||
      scene.tokens.slice(verb.from, verb.at).some((t) => isOneOf(t, pack.statements.negators)),
    rule: stance === 'declines' ? 'silence' : ruleOf(source, match.row, unsaid),
    ...(unsaid ? { unsaid: true as const } : {}),
  }
}

/** "demonstrated in the square", "calling his bluff": without what it takes such a verb says nothing. */
const isWithoutObject = (
  { scene, items, pack }: Clauses,
  k: number,
  { row, to }: LemmaMatch<CueRow>,
): boolean => {
  const next = scene.tokens[to]
  if (row.frame === 'attitude' && isDeed(pack, row))
    return next?.pos === 'ADP' && !/^(?:to|of|about)$/u.test(next.norm)
  return row.lemmas === 'call' && isTelephoned({ scene, items }, k)
}

/** "Besides reporting, Odum sings": a form in ‑ing at the head of its sentence, and nothing that is said. */
const isBare = ({ scene, items }: Clauses, k: number, to: number): boolean =>
  (items[k] as VerbGroup).shape === 'gerund' &&
  items.slice(0, k).every((item) => item.type === 'mark') &&
  scene.tokens[to]?.norm === ','

/** "fear of what others would think": who thinks stands in a question; "what the mayor said", not "what he called a start". */
const asksInside = ({ scene, pack }: Clauses, { start, end }: Span, { frame }: CueRow): boolean =>
  scene.tokens.some(
    (t) =>
      t.end <= end &&
      (t.start > start || (t.start === start && frame !== 'describe')) &&
      (t.start > start ? /^(?:how|what|why)$/u : /^what$/u).test(t.norm) &&
      isOneOf(t, pack.statements.asked ?? []),
  )

/** "more often than the maker recommends": nothing that is said. */
const isCompared = ({ tokens }: Scene, source: Span): boolean =>
  tokens.some(
    (t, i) =>
      t.norm === 'than' &&
      // "more than six in ten said"
      tokens[i + 1]?.pos !== 'NUM' &&
      (tokens[i + 1]?.start ?? 0) >= source.start &&
      t.end <= source.end + 1 &&
      t.start >= source.start - 6,
  )

/** "charges the mayor denies": the clause only describes the noun right before its subject. */
const isContact = ({ items }: Clauses, k: number): boolean => {
  const [described, subject] = [items[k - 2], items[k - 1]]
  return (
    described?.type === 'noun' &&
    described.marker === null &&
    subject?.type === 'noun' &&
    described.to === subject.from
  )
}

/** "should announce" is not said yet, as "to announce". */
const ruleOf = (source: Found, row: CueRow, unsaid: boolean): string => {
  if (source.thing) return 'cue:thing'
  return unsaid ? 'cue:infinitive' : `cue:${row.frame}`
}

/** "to meet the board and discuss": a bare form that is joined to an infinitive. */
const isSharedInfinitive = (clauses: Clauses, k: number): boolean => {
  const before = joinedBefore(clauses, k)
  return (
    before !== -1 && (isInfinitive(clauses.items[before]) || isSharedInfinitive(clauses, before))
  )
}

/** The verb that a bare form without auxiliary is joined to; -1 for none. */
const joinedBefore = ({ scene, items }: Clauses, k: number): number => {
  const verb = items[k] as VerbGroup
  const chain = scene.tokens.slice(verb.from, verb.at)
  const token = scene.tokens[verb.at]
  const joint = items[k - 1]
  if (chain.some((t) => t.pos === 'AUX') || token?.norm !== token?.lemma) return -1
  if (joint?.type !== 'mark' || !/^(?:and|or|,)$/u.test(joint.word)) return -1
  return items.findLastIndex((item, j) => j < k && item.type === 'verb')
}

/** "will guide and recommend": a bare form behind "and" shares the auxiliary of the verb before. */
const isUnsaid = (clauses: Clauses, k: number): boolean => {
  const { scene, pack, items } = clauses
  const verb = items[k] as VerbGroup
  const chain = scene.tokens.slice(verb.from, verb.at)
  if (chain.some((t) => pack.statements.unsaid?.includes(t.norm))) return true
  const before = joinedBefore(clauses, k)
  return before !== -1 && (isInfinitive(items[before]) || isUnsaid(clauses, before))
}

const isInfinitive = (item: Clauses['items'][number] | undefined): boolean =>
  item?.type === 'verb' && item.shape === 'infinitive'

type Match = LemmaMatch<CueRow> | undefined

/** The draft of what nobody says; undefined where the verb at `k` may be somebody's saying. */
const unspokenOf = (
  clauses: Clauses,
  k: number,
  match: Match,
): StatementDraft | null | undefined => {
  const verb = clauses.items[k] as VerbGroup
  const draft = (found: Unspoken | null, lemma: string, stance: Stance): StatementDraft | null =>
    found && {
      paragraph: clauses.scene.paragraph,
      cueLemma: lemma,
      stance,
      ...found,
      negative:
        (found.negative ?? verb.negative) ||
        (found.source !== null && isNobody(clauses, found.source)),
    }
  if (!match) return draft(adjectiveOf(clauses, k), 'be', 'asserts') ?? undefined
  const { lemmas, stance, frame } = match.row
  const cue = { row: match.row, k, to: match.to }
  const asked = askedOf(clauses, cue)
  if (asked) return draft(asked, lemmas, stance)
  const reduced = reducedOf(clauses, cue)
  if (reduced) return draft(reduced, lemmas, stanceOf(clauses, match.row, k))
  if (frame === 'seeming') return draft(seemingOf(clauses, cue), lemmas, stance)
  if (verb.passive || verb.shape === 'participle')
    return draft(passiveOf(clauses, cue), lemmas, stanceOf(clauses, match.row, k))
  return verb.shape === 'infinitive' ? draft(infinitiveOf(clauses, cue), lemmas, stance) : undefined
}

/** "We expect …" inside a quotation is what is quoted, not who quotes; nor does "you" tell of anybody. */
const speaksOfItself = (clauses: Clauses, source: Span, k: number, isStrong: boolean): boolean => {
  const { scene, pack, items } = clauses
  const verb = items[k] as VerbGroup
  const words = scene.text.slice(source.start, source.end).toLowerCase()
  const start = scene.tokens[verb.at]?.start ?? 0
  const inside = scene.paragraphQuotations.some((q) => q.start < start && start < q.end)
  if (pack.statements.talkers?.includes(words)) return inside || !isStrong
  const pronoun = pack.names.persons.includes(words) || pack.names.groups.includes(words)
  return inside && !isStrong && (pronoun || words.split(' ').length < 2)
}
