import { flatMapped } from '../../../core/mapped.ts'
import { placeOf } from '../../../core/paragraph.ts'
import type { EntityId, EventFinding, Mention, Report, Role } from '../../../core/reading.ts'
import { senseRow } from '../../../core/senses.ts'
import type { Sense } from '../../../core/senses.ts'
import { ownId } from '../../../core/ids.ts'
import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Tools } from '../../../pipeline/stage.ts'
import { stepOf } from '../../../process/step-of.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'
import { dateOf, isToCome } from './event-date.ts'
import { isSaidAgain } from './one-party.ts'
import { objectClasses, objectOf } from './object-classes.ts'
import { ownerOfForces } from './owner.ts'
import { typeOf } from './typing.ts'

interface Setting {
  readonly report: Report
  readonly scene: Scene
  readonly previous: Scene | undefined
  /** False behind the page's own report, where nobody knows of which day the words are. */
  readonly ofOneDay: boolean
  readonly pack: LanguagePack
  readonly tools: Tools
  readonly statement: string
  /** What the speaker says around the event; null in the reporter's own voice. */
  readonly content: Span | null
}

/** Gives a found event its places, actors, date and step. */
export const finishEvent = (told: EventDraft, setting: Setting): EventFinding => {
  const { report, scene, tools, statement, pack, ofOneDay } = setting
  const days = { scene, pack, ofOneDay, published: report.published?.edtf }
  const draft: EventDraft = isToCome(told, days) ? { ...told, modality: 'planned' } : told
  const roleDrafts = rolesTold(draft, setting)
  const place = placeOf(report.paragraphs, { paragraph: scene.paragraph, ...draft.span })
  const unnamed = within(draft, draft.unnamed ?? [], setting).filter(
    ({ role, beside }) => beside === true || !roleDrafts.some((r) => r.role === role),
  )
  const object = objectOf(draft, roleDrafts)
  const classes = objectClasses(draft, roleDrafts, setting)
  const actors = roleDrafts.filter((r) => r.role === 'agent')
  const proved = stepOf(tools.templates, {
    sense: draft.frame.sense,
    actors: isBetweenStates(draft, roleDrafts)
      ? []
      : flatMapped(actors, (a) => a.class ?? (a.mention ? [actorClass(a.mention)] : [])),
    objects: classes,
  })
  const date = dateOf(draft, days)
  const where = [...roleDrafts, ...unnamed].find(
    (r) => r.role === 'place' && r.mention?.entity,
  )?.mention
  return {
    ...place,
    statement,
    ...typeOf({
      ...draft,
      // What is promised or threatened carries its type by the saying.
      roles: draft.speakerActs ? rolesTold({ ...draft, speakerActs: false }, setting) : roleDrafts,
      ...(isOfHome(draft, roleDrafts, classes, pack) ? { typing: 'none' as const } : {}),
    }),
    step: proved ? `${proved.template.template}/${proved.step.id}` : null,
    actors: idsOf(actors),
    recipients: recipientsOf(draft, roleDrafts),
    object: object ? scene.text.slice(object.span.start, object.span.end) : null,
    date: date?.date.edtf ?? null,
    place: where?.entity ?? null,
    polarity: draft.polarity,
    modality: draft.modality,
    sense: draft.frame.sense,
    roles: [...roleDrafts, ...unnamed]
      .filter((r) => !isSaidAgain(scene, pack, r, roleDrafts))
      .map((r) => roleFinding(report, scene, r)),
    ...(date ? { dateIndex: date.index } : {}),
    rule: draft.rule,
  }
}

/**
 * A state's own law or what its offices allow at home is an accord with nobody: "বিলে সই করেন", "কেন্দ্রীয় ব্যাংক … অনুমোদন দিয়েছে".
 */
const isOfHome = (
  { frame, townsAreNoParty }: EventDraft,
  roles: readonly RoleDraft[],
  objects: readonly string[],
  { events: { final } }: LanguagePack,
): boolean =>
  townsAreNoParty === true &&
  papers.has(frame.sense) &&
  (objects.includes('bill') ||
    frame.sense === 'assent' ||
    (objects.length === 0 &&
      frame.sense === 'approve' &&
      !roles.some((r) => isOfPower(r) || (r.role !== 'agent' && !(final && isOfOwn(r))))))

const papers: ReadonlySet<Sense> = new Set<Sense>(['sign', 'assent', 'approve', 'pass', 'finalise'])

/** Who can bind a state by approving. */
const isOfPower = ({ class: named, mention }: RoleDraft): boolean =>
  ['state', 'capital', 'government', 'head-of-state', 'head-of-government', 'legislature'].includes(
    named ?? mention?.class ?? '',
  )

/** "সম্মিলিত ব্যাংককে অনুমোদন দেওয়া হয়": a firm or a man whom an office at home allows something. */
const isOfOwn = ({ role, mention }: RoleDraft): boolean =>
  role === 'recipient' && (mention?.class ?? 'other') === 'other'

/** What two states finalise together is their text; neither has approved it at home. */
const isBetweenStates = ({ frame }: EventDraft, roles: readonly RoleDraft[]): boolean =>
  frame.sense === 'finalise' &&
  !roles.some((r) => r.role === 'agent' && r.mention?.class === 'legislature') &&
  new Set(flatMapped(roles, ({ mention }) => mention?.state ?? [])).size > 1

/** Its roles inside what the speaker says, and whose forces are sent. */
const rolesTold = (draft: EventDraft, setting: Setting): readonly RoleDraft[] =>
  withOwner(draft, within(draft, draft.roles, setting), setting)

/** Acts that nobody in particular does: what stands in the subject's place is their object's name. */
const agentless = new Set([
  'enter-into-force',
  'apply-provisionally',
  'strike-disaster',
  'accident',
  'occur',
  'toll-stands',
])

/**
 * Roles stay inside what the speaker says: "…, the Pentagon said" sends nothing to the Pentagon. The agency
 * that a dateline credits does nothing either.
 */
const within = (
  draft: EventDraft,
  roles: readonly RoleDraft[],
  { content, report }: Setting,
): readonly RoleDraft[] =>
  roles.filter(
    (r) =>
      !isCredited(report, r) &&
      !(r.role === 'agent' && agentless.has(draft.frame.sense)) &&
      (content === null ||
        draft.byTheSpeaker === true ||
        (draft.speakerActs === true && r.role === 'agent') ||
        (content.start <= r.span.start && r.span.end <= content.end)),
  )

const isCredited = ({ credits }: Report, { mention }: RoleDraft): boolean =>
  mention !== undefined &&
  credits.some(({ raw }) => raw && raw[0] <= mention.raw[0] && mention.raw[1] <= raw[1])

const roleFinding = (report: Report, scene: Scene, draft: RoleDraft): Role => {
  const { mention, phrase } = draft
  const { at, text } = placeOf(report.paragraphs, {
    paragraph: scene.paragraph,
    ...(phrase?.span ?? draft.span),
  })
  const named = phrase ? phrase.class : (draft.class ?? mention?.class)
  const state = phrase ? phrase.state : (draft.state ?? mention?.state)
  return {
    role: draft.role,
    at,
    text,
    entity: phrase ? null : (mention?.entity ?? null),
    ...(named ? { class: named } : {}),
    ...(state === undefined ? {} : { state }),
  }
}

/** A capital in an actor's place acts as its state. */
const actorClass = (mention: Mention): string =>
  mention.class === 'capital' ? 'state' : (mention.class ?? mention.kind)

/** Each actor by its own id, then by the state that it belongs to or speaks for. */
const idsOf = (roles: readonly RoleDraft[]): readonly EntityId[] => [
  ...new Set(
    flatMapped(roles, ({ mention }) => [
      ...(mention && mention.kind !== 'place' ? [mention.entity ?? ownId(mention.text)] : []),
      ...(mention?.state ? [mention.state] : []),
    ]),
  ),
]

const given: ReadonlySet<Sense> = new Set<Sense>([
  'send-troops',
  'aid',
  'aid-military',
  'aid-humanitarian',
  'attack',
  'bomb',
  'shell',
  'visit',
  'sanction',
  'deploy',
])

/** Types whose act falls on those who live where it happens, if nobody else is named. */
const onPlace = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'PROTEST', 'AID'])

/** True for an act that falls on those who live where it happens, or whom it is given to there. */
export const fallsOnPlace = (sense: Sense): boolean =>
  given.has(sense) || onPlace.has(senseRow(sense).plover ?? '')

const recipientsOf = (draft: EventDraft, roles: readonly RoleDraft[]): readonly EntityId[] => {
  const direct = roles.filter((r) => r.role === 'recipient' || r.role === 'with')
  const { plover } = senseRow(draft.frame.sense)
  const local = direct.length === 0 && plover !== null && onPlace.has(plover)
  const agents = roles.filter((r) => r.role === 'agent')
  const places =
    given.has(draft.frame.sense) || local
      ? roles.filter((r) => r.role === 'place' && standsForState(draft, r, agents))
      : []
  const actors = new Set(idsOf(agents))
  return idsOf([...direct, ...places]).filter((id) => !actors.has(id))
}

const standsForState = (
  draft: EventDraft,
  { mention }: RoleDraft,
  agents: readonly RoleDraft[],
): boolean =>
  draft.townsAreNoParty !== true ||
  // Who was killed somewhere may come from anywhere.
  (!['kill', 'injure', 'die', 'be-injured'].includes(draft.frame.sense) &&
    (senseRow(draft.frame.sense).plover === 'ASSAULT' || given.has(draft.frame.sense)) &&
    (mention?.kind === 'state' ||
      mention?.class === 'state' ||
      agents.some(
        (a) => typeof a.mention?.state === 'string' && a.mention.state !== mention?.state,
      )))

/** Forces that were sent belong to somebody: their owner acts where no agent is named. */
const withOwner = (
  draft: EventDraft,
  roles: readonly RoleDraft[],
  { scene, pack }: Setting,
): readonly RoleDraft[] => {
  const hasAgent = roles.some((r) => r.role === 'agent')
  if (hasAgent || !['send-troops', 'deploy'].includes(draft.frame.sense)) return roles
  const owner = ownerOfForces(scene, pack, draft.clause)
  return owner
    ? [
        { role: 'agent', span: owner.at, mention: owner },
        ...roles.filter((r) => r.mention !== owner),
      ]
    : roles
}
