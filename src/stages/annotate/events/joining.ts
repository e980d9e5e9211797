import type { Mention } from '../../../core/reading.ts'
import type { Sense } from '../../../core/senses.ts'
import type { Span } from '../../../core/span.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, tokenFrom } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'

/** A sentence with the one before it. */
interface Around {
  readonly scene: Scene
  readonly previous: Scene | undefined
  readonly pack: LanguagePack
}

/**
 * An act of joining with the states that join and what they join, and the approval of such an act with whose joining it is.
 *
 * @returns null where the words are of joining and no state joins a body or a treaty; every other act as it is.
 */
export const joiningOf = (
  draft: EventDraft,
  { scene, previous, pack }: Around,
): EventDraft | null => {
  if (draft.frame.joins === true) return joined(draft, { scene, previous, pack })
  return papers.has(draft.frame.sense) ? withCandidate(draft, scene, pack) : draft
}

/** What is done to the papers of an accession. */
const papers: ReadonlySet<Sense> = new Set<Sense>([
  'sign',
  'ratify',
  'approve',
  'pass',
  'finalise',
  'submit',
  'introduce',
  'deposit-instrument',
])

/** A body or a treaty that states join. */
const isJoinable = ({ kind, class: named }: Mention): boolean =>
  named === 'alliance' || named === 'international' || (kind === 'instrument' && named === 'treaty')

const isState = ({ kind, class: named }: Mention): boolean => kind === 'state' || named === 'state'

const joined = (draft: EventDraft, around: Around): EventDraft | null => {
  const { scene, pack } = around
  const body = bodyOf(draft, scene, pack) ?? bodyMeant(draft, around)
  const states = draft.roles.filter((r) => r.mention !== undefined && isState(r.mention))
  const acting = states.filter((r) => r.role === 'agent')
  const others = states.filter((r) => r.role === 'recipient')
  if (!body || acting.length + others.length === 0) return null
  if (draft.frame.sense === 'invite-to-join')
    return others.length === 0
      ? null
      : { ...draft, roles: [role('agent', body.at, body), ...others] }
  return {
    ...draft,
    roles: [
      ...(acting.length > 0 ? acting : others).map((r) => ({ ...r, role: 'agent' as const })),
      role(body.kind === 'instrument' ? 'object' : 'recipient', body.at, body),
    ],
  }
}

const role = (name: RoleDraft['role'], span: Span, mention: Mention): RoleDraft => ({
  role: name,
  span,
  mention,
})

/** The body that invites or admits, else the one that stands beside the act with only words of joining and dates between. */
const bodyOf = (draft: EventDraft, scene: Scene, pack: LanguagePack): Mention | undefined => {
  const acting = draft.roles.find((r) => r.role === 'agent' && r.mention && isJoinable(r.mention))
  const others = draft.roles.some((r) => r.role === 'recipient' && r.mention && isState(r.mention))
  if (acting?.mention && others) return acting.mention
  const before = pack.events.order === 'verb-final'
  return scene.mentions.find((m) => {
    const gap: Span = before
      ? { start: m.at.end, end: draft.span.start }
      : { start: draft.span.end, end: m.at.start }
    return (
      isJoinable(m) &&
      gap.start <= gap.end &&
      isFree(scene, pack, gap) &&
      (before || isHead(scene, m, [...pack.events.belonging, ...(draft.frame.object ?? [])]))
    )
  })
}

/** "জোটের সদস্য হয়েছে", "joined the alliance": the one body that this sentence or the one before names. */
const bodyMeant = (draft: EventDraft, { scene, previous, pack }: Around): Mention | undefined => {
  const { tokens } = scene
  const at = tokens.findIndex((t) => t.start >= draft.span.start)
  const end = tokens.findIndex((t) => t.start >= draft.span.end)
  const beside =
    pack.events.order === 'verb-final'
      ? tokens.slice(Math.max(0, at - nearest), at)
      : tokens.slice(end, end + nearest)
  if (end === -1 || !beside.some((t) => isOneOf(t, pack.events.bodyWords))) return undefined
  const earlier = previous?.paragraph === scene.paragraph ? previous.mentions : []
  const bodies = [...earlier, ...scene.mentions].filter(
    (m) => m.class === 'alliance' || m.class === 'international',
  )
  const ids = new Set(bodies.map((m) => m.entity))
  return ids.size === 1 ? bodies.at(-1) : undefined
}

/** Words from the act within which the body's common noun stands. */
const nearest = 4

/** True where only words of joining, numbers and dates stand in the gap; a part of the name's own word is its ending. */
const isFree = (scene: Scene, { events }: LanguagePack, { start, end }: Span): boolean => {
  const { tokens, dates } = scene
  const gap = tokens.filter((t) => t.start >= start && t.end <= end)
  return (
    gap.length <= longestGap &&
    gap.every(
      (t) =>
        t.kind === 'number' ||
        /^\p{Nd}/u.test(t.norm) ||
        isOneOf(t, events.joinedAs) ||
        dates.some(({ date }) => date.at.start <= t.start && t.end <= date.at.end),
    )
  )
}

/** Most words between a body and the act. */
const longestGap = 12

/** "joined NATO", "became NATO's 32nd member"; not "joined NATO talks", "joined NATO in condemning". */
const isHead = (
  { tokens, dates }: Scene,
  { at }: Mention,
  belonging: readonly string[],
): boolean => {
  const next = tokenFrom(tokens, at.end)
  const [first, second, third, fourth] = tokens.slice(next, next + 4)
  if (/^['’]s?$/u.test(first?.norm ?? ''))
    return [second, third, fourth].some((t) => isOneOf(t, belonging))
  if (isOneOf(first, belonging)) return true
  if (dates.some(({ date }) => date.at.start === first?.start)) return true
  if (first?.norm === 'in' || first?.norm === 'and' || first?.norm === 'for')
    return second?.kind === 'number' || third?.kind === 'number'
  return (
    first === undefined ||
    first.kind === 'punct' ||
    !['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(first.pos ?? '')
  )
}

/** "ratified Sweden's accession protocol": whose joining it is, beside who acts. */
const withCandidate = (draft: EventDraft, scene: Scene, pack: LanguagePack): EventDraft => {
  const [from, to] = draft.clause
  const before = pack.events.order === 'verb-final'
  const side = scene.tokens
    .slice(from, to)
    .filter((t) =>
      before ? t.end <= draft.span.start : t.start >= draft.span.end || draft.passive,
    )
  const noun = side.find((t) => t.pos !== 'VERB' && isOneOf(t, pack.events.belonging))
  const within = (m: Mention): boolean =>
    side.some((t) => t.start <= m.at.start && m.at.start < t.end)
  const beside = ({ at }: Mention): boolean =>
    noun !== undefined &&
    Math.min(Math.abs(at.start - noun.end), Math.abs(noun.start - at.end)) <= nearby
  const named = scene.mentions.filter((m) => within(m) && beside(m))
  const own = draft.frame.sense === 'deposit-instrument'
  if (!noun) return draft
  if (own) return { ...draft, ofAccession: true }
  if (!named.some((m) => isJoinable(m) || isState(m))) return draft
  const acting = draft.roles.flatMap((r) => (r.role === 'agent' ? (r.mention?.state ?? []) : []))
  const candidates = named.filter((m) => isState(m) && !acting.includes(m.state ?? ''))
  return {
    ...draft,
    ofAccession: true,
    roles: [
      ...draft.roles.filter(
        (r) => r.mention === undefined || !named.includes(r.mention) || r.role === 'agent',
      ),
      ...candidates.map((m) => role('recipient', m.at, m)),
      ...named
        .filter((m) => !isState(m) && isJoinable(m))
        .map((m) => role(m.kind === 'instrument' ? 'object' : 'recipient', m.at, m)),
    ],
  }
}

/** UTF-16 units between the noun of joining and whose or of what it is. */
const nearby = 25
