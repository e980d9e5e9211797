import type { Mention, Modality } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'
import { fitting, predicateTable } from './predicates.ts'

/** Events of one sentence of a verb-medial language; order and prepositions give the roles. */
export const verbMedialEvents = (scene: Scene, pack: LanguagePack): readonly EventDraft[] => {
  const drafts: EventDraft[] = []
  const table = predicateTable(pack)
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    if (token?.pos !== 'VERB') continue
    const [from, to] = clauseOf(scene, i, pack)
    const match = fitting(table.find(scene.tokens, i), scene.tokens.slice(from, to))
    if (!match) continue
    drafts.push(draftOf(scene, pack, { match, from, to, verb: i }))
  }
  return drafts
}

interface Found {
  readonly match: NonNullable<ReturnType<typeof fitting>>
  readonly from: number
  readonly to: number
  readonly verb: number
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB'

/** The clause around a verb: to the conjunction or verb before its subject, and to the next clause. */
const clauseOf = (scene: Scene, verb: number, pack: LanguagePack): readonly [number, number] => {
  const { tokens } = scene
  let from = verb
  while (from > 0) {
    const before = tokens[from - 1]
    if (
      before &&
      isOneOf(before, pack.events.conjunctions) &&
      before.pos !== 'DET' &&
      !joinsNouns(tokens, from - 1)
    )
      break
    if (isVerb(before) && before?.features.nonFinite !== 'ger') break
    if (before?.norm === ';' || before?.norm === '“') break
    from--
  }
  let to = verb + 1
  while (to < tokens.length) {
    const token = tokens[to]
    if (
      token &&
      isOneOf(token, pack.events.conjunctions) &&
      token.pos !== 'DET' &&
      !joinsNouns(tokens, to)
    )
      break
    if (token?.norm === ';' || token?.norm === '”') break
    if (
      isVerb(token) &&
      to > verb + 1 &&
      token?.features.tense === 'past' &&
      tokens[to - 1]?.norm !== 'to'
    )
      break
    to++
  }
  return [from, to]
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'])

/** "and" between two nouns joins them and ends no clause. */
const joinsNouns = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token?.norm !== 'and' && token?.norm !== 'as') return false
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const bare = nominal.has(before?.pos ?? 'X') && nominal.has(after?.pos ?? 'X')
  // No verb stands before it: "North Korea and Russia signed" has one subject of two.
  if (bare && !tokens.slice(0, index).some((t) => t.pos === 'VERB')) return true
  const next = tokens.slice(index + 1, index + 6)
  const verb = next.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return (
    nominal.has(before?.pos ?? 'X') &&
    nominal.has(after?.pos ?? 'X') &&
    (verb === -1 || verb > 1 || token.norm === 'as')
  )
}

const draftOf = (scene: Scene, pack: LanguagePack, found: Found): EventDraft => {
  const { match, from, to, verb } = found
  const chain = auxiliaries(scene, verb)
  const passive =
    scene.tokens.slice(chain, verb).some((t) => pack.events.passive.includes(t.lemma)) &&
    scene.tokens[verb]?.features.nonFinite !== 'ger'
  const negative = scene.tokens.slice(chain, verb).some((t) => isOneOf(t, pack.events.negators))
  return {
    frame: match.row,
    span: {
      start: scene.tokens[verb]?.start ?? 0,
      end: scene.tokens[Math.max(match.to, verb + 1) - 1]?.end ?? 0,
    },
    clause: [from, to],
    roles: rolesOf(scene, pack, { ...found, chain, passive }),
    passive,
    polarity: negative ? 'negative' : 'positive',
    modality: modalityOf(scene, pack, { ...found, chain }),
    rule: `frame:${match.row.sense}:${match.lemmas.join(' ')}`,
  }
}

const auxiliaries = (scene: Scene, verb: number): number => {
  let i = verb
  while (i > 0) {
    const before = scene.tokens[i - 1]
    if (before?.pos !== 'AUX' && before?.pos !== 'ADV' && before?.pos !== 'PART') break
    if (before.features.case === 'gen') break
    i--
  }
  return i
}

const modalityOf = (
  scene: Scene,
  pack: LanguagePack,
  { verb, from, chain }: Found & { chain: number },
): Modality => {
  const before = scene.tokens.slice(Math.max(0, chain - 3), verb)
  const opener = scene.tokens[from - 1]
  if (isOneOf(opener, pack.events.conditional) && opener?.norm !== 'after') return 'conditional'
  if (before.some((t) => isOneOf(t, pack.events.possible))) return 'possible'
  if (scene.tokens[verb - 1]?.norm === 'to') return 'planned'
  if (scene.tokens.slice(chain, verb).some((t) => isOneOf(t, pack.events.planned))) {
    return scene.tokens.some((t) => isOneOf(t, ['once', 'if', 'when', 'until']))
      ? 'conditional'
      : 'planned'
  }
  return 'actual'
}

const rolesOf = (
  scene: Scene,
  pack: LanguagePack,
  found: Found & { chain: number; passive: boolean },
): readonly RoleDraft[] => {
  const { from, to, chain, match, passive } = found
  const left = mentionsIn(scene, from, chain)
  const right = mentionsIn(scene, match.to, to)
  const subject = subjectOf(scene, pack, left)
  const inherited = subject.length === 0 && !passive ? inheritedSubject(scene, pack, from) : []
  const rightRoles = right.flatMap((m) => rightRole(scene, pack, m))
  const leftRole = passive ? 'recipient' : 'agent'
  return [
    ...[...subject, ...inherited].map((m) => role(leftRole, m)),
    ...left.filter((m) => m.kind === 'instrument').map((m) => role('object', m)),
    ...(passive
      ? rightRoles
      : rightRoles.map((r) => (r.role === 'agent' ? { ...r, role: 'recipient' as const } : r))),
  ]
}

const role = (name: RoleDraft['role'], mention: Mention): RoleDraft => ({
  role: name,
  span: mention.at,
  mention,
})

const mentionsIn = (scene: Scene, from: number, to: number): readonly Mention[] => {
  const start = scene.tokens[from]?.start ?? scene.span.end
  const end = scene.tokens[to - 1]?.end ?? scene.span.start
  return scene.mentions.filter((m) => m.at.start >= start && m.at.end <= end)
}

const acts = (mention: Mention): boolean =>
  canAct(mention) || (mention.kind === 'place' && typeof mention.state === 'string')

/** The last group of actors before the verb that no preposition governs; "X of Y" keeps X. */
const subjectOf = (
  scene: Scene,
  pack: LanguagePack,
  left: readonly Mention[],
): readonly Mention[] => {
  const free = left.filter(
    (m) =>
      acts(m) && !governed(scene, pack, m) && !modifies(scene, pack, m) && !belongsToName(scene, m),
  )
  const last = free.at(-1)
  if (!last) return []
  const group = [last]
  for (let i = free.length - 2; i >= 0; i--) {
    const one = free[i]
    const next = group[0]
    if (
      !one ||
      !next ||
      !/^\s*(?:,|and|, and|&)\s*(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*\s+){0,4}$/u.test(
        scene.text.slice(one.at.end, next.at.start),
      )
    )
      break
    group.unshift(one)
  }
  return group
}

const tokenBefore = (scene: Scene, offset: number): Token | undefined => {
  const before = scene.tokens.filter((t) => t.end <= offset)
  const last = before.at(-1)
  return last?.pos === 'DET' || last?.pos === 'ADJ' ? before.at(-2) : last
}

const governed = (scene: Scene, pack: LanguagePack, mention: Mention): boolean => {
  const before = tokenBefore(scene, mention.at.start)
  return before?.pos === 'ADP' || isOneOf(before, pack.events.recipientMarkers)
}

/** "Iranian President Masoud Pezeshkian": the adjective is part of how the person is named. */
const belongsToName = (scene: Scene, mention: Mention): boolean =>
  mention.rule === 'knowledge:adjective' &&
  scene.mentions.some(
    (m) =>
      m.kind === 'person' &&
      m.at.start >= mention.at.end &&
      /^\s*(?:\p{L}[\p{L}-]*\s+){0,4}$/u.test(scene.text.slice(mention.at.end, m.at.start)),
  )

/** "Ukraine war", "Russia's parliament": the name only modifies what follows. */
const modifies = (scene: Scene, pack: LanguagePack, mention: Mention): boolean => {
  const next = scene.tokens.find((t) => t.start >= mention.at.end)
  return (
    next !== undefined && (isOneOf(next, pack.events.compoundHeads) || next.features.case === 'gen')
  )
}

/** "… and signed": a coordinated verb shares the subject of the clause before. */
const inheritedSubject = (scene: Scene, pack: LanguagePack, from: number): readonly Mention[] => {
  const opener = scene.tokens[from - 1]
  if (!opener) return []
  const earlier = mentionsIn(scene, 0, from)
  const relative = ['which', 'who', 'that'].includes(opener.norm)
  if (!relative) return subjectOf(scene, pack, earlier).slice(0, 3)
  const nearest = earlier.filter(acts).at(-1)
  return nearest && opener.start - nearest.at.end < 4 ? [nearest] : []
}

const rightRole = (scene: Scene, pack: LanguagePack, mention: Mention): readonly RoleDraft[] => {
  if (mention.kind === 'instrument' || mention.kind === 'event') return [role('object', mention)]
  if (modifies(scene, pack, mention) && mention.kind !== 'state') return []
  const before = tokenBefore(scene, mention.at.start)
  if (isOneOf(before, pack.events.agentMarkers)) return [role('agent', mention)]
  if (before?.norm === 'in' || before?.norm === 'at' || before?.norm === 'near')
    return [role('place', mention)]
  if (acts(mention)) return [role('recipient', mention)]
  return mention.kind === 'place' ? [role('place', mention)] : []
}
