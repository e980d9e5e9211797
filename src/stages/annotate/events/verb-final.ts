import type { Mention, Modality } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { EventDraft, RoleDraft } from './draft.ts'
import { fitting, predicateTable } from './predicates.ts'

/** Events of one sentence of a verb-final language; case endings and postpositions give the roles. */
export const verbFinalEvents = (scene: Scene, pack: LanguagePack): readonly EventDraft[] => {
  const drafts: EventDraft[] = []
  const table = predicateTable(pack)
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    if (token?.pos !== 'VERB') continue
    const from = clauseStart(scene, i, pack)
    const auxiliary = passiveAfter(scene, i, pack)
    const end = (auxiliary ?? i) + 1
    const match = fitting(table.find(scene.tokens, i), scene.tokens.slice(from, end))
    if (!match || match.from < from) continue
    drafts.push(
      draftOf(scene, pack, {
        match,
        from,
        verb: i,
        end,
        passive: auxiliary !== undefined || isPassiveCompanion(scene, match.from, i, pack),
      }),
    )
  }
  return drafts
}

/** "স্বাক্ষরিত হয়", "পাস হয়": a participle or a noun of act with হওয়া; "সম্মত হয়", "জয়ী হয়" are active. */
const isPassiveCompanion = (
  scene: Scene,
  from: number,
  verb: number,
  pack: LanguagePack,
): boolean => {
  const token = scene.tokens[verb]
  const companion = scene.tokens[from]
  if (!token || !companion || from === verb || !pack.events.passive.includes(token.lemma))
    return false
  return (
    /িত$/u.test(companion.norm) || pack.events.frames.some((f) => f.nouns?.includes(companion.norm))
  )
}

interface Found {
  readonly match: NonNullable<ReturnType<typeof fitting>>
  readonly from: number
  readonly verb: number
  readonly end: number
  readonly passive: boolean
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
    if (isFinite(token) || token?.features.nonFinite === 'cond') {
      const next = scene.tokens[i + 1]
      return isOneOf(next, pack.events.conjunctions) || next?.norm === ',' ? i + 2 : i + 1
    }
    const reports =
      token?.norm === ',' &&
      pack.statements.nounCues.some((row) => row.lemma === scene.tokens[i - 1]?.norm)
    if (reports || token?.norm === ';') return i + 1
  }
  return 0
}

const draftOf = (scene: Scene, pack: LanguagePack, found: Found): EventDraft => {
  const { match, from, end, passive } = found
  const roles = rolesOf(scene, pack, found)
  const span = { start: scene.tokens[match.from]?.start ?? 0, end: scene.tokens[end - 1]?.end ?? 0 }
  const last = scene.tokens[end - 1]
  const negative =
    last?.features.negative === true || isOneOf(scene.tokens[end], pack.events.negators)
  return {
    frame: match.row,
    span,
    clause: [from, end],
    roles,
    passive,
    polarity: negative ? 'negative' : 'positive',
    modality: modalityOf(scene, pack, found),
    rule: `frame:${match.row.sense}:${match.lemmas.join(' ')}`,
  }
}

const modalityOf = (scene: Scene, pack: LanguagePack, { verb, end }: Found): Modality => {
  const last = scene.tokens[end - 1]
  const next = scene.tokens[end]
  const word = scene.tokens[verb]
  if (word?.features.nonFinite === 'cond' || last?.features.nonFinite === 'cond')
    return 'conditional'
  if (isOneOf(next, pack.events.possible)) return 'possible'
  if (last?.features.tense === 'fut') return hasCondition(scene, verb) ? 'conditional' : 'planned'
  if (last?.features.nonFinite === 'inf') return 'planned'
  if (last?.features.nonFinite !== undefined && laterFuture(scene, end)) return 'conditional'
  if (last?.features.nonFinite === 'verbal-noun' && last.features.case === 'gen') {
    return isOneOf(next, [...pack.events.purpose, ...pack.events.planned]) ? 'planned' : 'actual'
  }
  return 'actual'
}

/** "দলিল বিনিময় করার দিন থেকে … কার্যকর হবে": an unfinished act before a future main verb has not happened. */
const laterFuture = (scene: Scene, end: number): boolean =>
  scene.tokens.slice(end).find((t) => isFinite(t))?.features.tense === 'fut'

/** "… করলেই এটি কার্যকর হবে": a conditional verb before it in the sentence. */
const hasCondition = (scene: Scene, verb: number): boolean =>
  scene.tokens.slice(0, verb).some((t) => t.features.nonFinite === 'cond')

const rolesOf = (scene: Scene, pack: LanguagePack, found: Found): readonly RoleDraft[] => {
  const { from, match, end, passive } = found
  const inClause = scene.mentions.filter((m) => within(scene, m, from, match.from))
  const purpose = lastPurpose(scene, pack, from, match.from)
  const roles = inClause
    .flatMap((m) => roleOf(scene, pack, m))
    .filter((r) => r.role === 'agent' || r.role === 'object' || r.span.start >= purpose)
  const postVerbal = passive ? [] : afterVerb(scene, pack, end)
  const subject = firstGroup(
    scene,
    roles.filter((r) => r.role === 'agent'),
  )
  const agents = subject.length > 0 ? subject : postVerbal
  const others = roles.filter((r) => r.role !== 'agent')
  const participle = objectAfterParticiple(scene, found)
  return [...agents, ...others, ...participle]
}

/** Where the last purpose before the predicate ends ("… লড়াই করতে", "… করার জন্য"): its own places and opponents are not the predicate's. */
const lastPurpose = (scene: Scene, pack: LanguagePack, from: number, to: number): number => {
  const index = scene.tokens.findLastIndex(
    (t, i) =>
      i >= from && i < to && (t.features.nonFinite === 'inf' || isOneOf(t, pack.events.purpose)),
  )
  return index === -1 ? -1 : (scene.tokens[index]?.end ?? -1)
}

const within = (scene: Scene, mention: Mention, from: number, to: number): boolean =>
  mention.at.start >= (scene.tokens[from]?.start ?? 0) &&
  mention.at.end <= (scene.tokens[to]?.end ?? scene.span.end)

/** The token that ends a mention carries its case. */
const lastToken = (
  scene: Scene,
  mention: Mention,
): { readonly token: Token; readonly index: number } | null => {
  const index = scene.tokens.findLastIndex((t) => t.start < mention.at.end)
  const token = scene.tokens[index]
  return token ? { token, index } : null
}

const endingOf = (mention: Mention, token: Token): string =>
  token.text.slice(Math.max(0, mention.at.end - token.start)).normalize('NFC')

/** Case of a mention by what stands between its end and its token's end. */
const caseOf = (mention: Mention, token: Token): 'nom' | 'gen' | 'loc' | 'acc' => {
  const ending = endingOf(mention, token).replace(/^-/u, '').replace(/[ইও]$/u, '')
  if (ending === '')
    return token.norm === token.stems[0] && mention.at.end < token.end
      ? 'gen'
      : nominal(mention, token)
  if (/কে$/u.test(ending)) return 'acc'
  if (/(?:র|দের)$/u.test(ending)) return 'gen'
  if (/(?:ে|তে|য়|য়|এ)$/u.test(ending)) return 'loc'
  return 'nom'
}

/** A wording of the base may itself end like a case (adjectives: ইউক্রেনীয়); it counts as bare. */
const nominal = (mention: Mention, token: Token): 'nom' | 'gen' | 'loc' | 'acc' =>
  mention.kind === 'instrument' ? (token.features.case ?? 'nom') : 'nom'

const roleOf = (scene: Scene, pack: LanguagePack, mention: Mention): readonly RoleDraft[] => {
  const last = lastToken(scene, mention)
  if (!last) return []
  const make = (role: RoleDraft['role']): readonly RoleDraft[] => [
    { role, span: mention.at, mention },
  ]
  const next = scene.tokens[last.index + 1]
  const grammatical = caseOf(mention, last.token)
  if (isOneOf(next, pack.events.agentMarkers)) return make('agent')
  if (isOneOf(next, pack.events.recipientMarkers) && grammatical === 'gen') return make('recipient')
  if (mention.kind === 'instrument')
    return grammatical === 'gen' && next?.pos !== 'VERB' ? make('object') : make('object')
  if (mention.kind === 'event') return make('object')
  switch (grammatical) {
    case 'acc':
      return make('recipient')
    case 'loc':
      return make('place')
    case 'gen':
      return isOneOf(next, ['মধ্যে', 'মাঝে']) ? make('with') : []
    case 'nom': {
      const compound =
        mention.kind !== 'person' &&
        next !== undefined &&
        next.features.classifier === undefined &&
        isOneOf(next, pack.events.compoundHeads)
      if (compound) return next.features.case === 'loc' ? make('place') : []
      if (next?.pos === 'ADP') return []
      if (mention.rule === 'knowledge:adjective' && !/রা$/u.test(last.token.norm)) return []
      return canAct(mention) || isMetonym(mention) ? make('agent') : []
    }
  }
}

/** A capital in the nominative stands for its government: পিয়ংইয়ং … পাঠিয়েছে. */
const isMetonym = (mention: Mention): boolean => mention.class === 'capital'

/** The first agents that stand side by side: "দক্ষিণ কোরিয়া, ইউক্রেন ও পশ্চিমারা". */
const firstGroup = (scene: Scene, agents: readonly RoleDraft[]): readonly RoleDraft[] => {
  const group: RoleDraft[] = []
  for (const agent of [...agents].sort((a, b) => a.span.start - b.span.start)) {
    const before = group.at(-1)
    if (
      before &&
      !/^[^\p{L}]*(?:(?:ও|এবং|আর)\s)?\s*$/u.test(
        scene.text.slice(before.span.end, agent.span.start).replace(/^\S*/u, ''),
      )
    )
      break
    group.push(agent)
  }
  return group
}

/** "অনুমোদন করেছে উত্তর কোরিয়া।": a subject moved behind the verb, alone before the stop. */
const afterVerb = (scene: Scene, pack: LanguagePack, end: number): readonly RoleDraft[] => {
  const stop = scene.tokens.findIndex((t, i) => i >= end && t.kind === 'punct')
  const to = stop === -1 ? scene.tokens.length : stop
  if (!isFinite(scene.tokens[end - 1]) || to - end > 14) return []
  const mentions = scene.mentions.filter(
    (m) =>
      m.at.start >= (scene.tokens[end]?.start ?? Infinity) &&
      m.at.end <= (scene.tokens[to - 1]?.end ?? 0),
  )
  return mentions.flatMap((m) => roleOf(scene, pack, m)).filter((r) => r.role === 'agent')
}

/** "স্বাক্ষর করা … চুক্তি": a participle before its noun. */
const objectAfterParticiple = (scene: Scene, { verb, end }: Found): readonly RoleDraft[] => {
  const token = scene.tokens[verb]
  if (token?.features.nonFinite !== 'verbal-noun' || token.features.case || end > verb + 1)
    return []
  const ahead = scene.tokens.slice(end, end + 5)
  const stop = ahead.findIndex((t) => t.pos === 'VERB' || t.kind === 'punct')
  const near = ahead.slice(0, stop === -1 ? undefined : stop)
  const mention = near.map((t) => mentionAt(scene, t)).find((m) => m?.kind === 'instrument')
  return mention ? [{ role: 'object', span: mention.at, mention }] : []
}
