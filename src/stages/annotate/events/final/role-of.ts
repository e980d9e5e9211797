import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { canAct, isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'

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

/** The role of one mention by its case, its postposition and what stands right after it. */
export const roleOf = (
  scene: Scene,
  pack: LanguagePack,
  mention: Mention,
): readonly RoleDraft[] => {
  const last = lastToken(scene, mention)
  if (!last) return []
  const make = (role: RoleDraft['role']): readonly RoleDraft[] => [
    { role, span: mention.at, mention },
  ]
  const partner = partnerOf(scene, mention, last.index)
  if (partner) return roleOf(scene, pack, partner).map((r) => ({ ...r, span: mention.at, mention }))
  if (isCalled(scene, mention, last.index)) return make('recipient')
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
      if (belongsToNext(scene, mention, next))
        return next?.features.case === 'acc' ? make('recipient') : []
      if (mention.rule === 'knowledge:adjective' && !/রা$/u.test(last.token.norm)) return []
      return canAct(mention) || isMetonym(mention) ? make('agent') : []
    }
  }
}

/** A capital in the nominative stands for its government: পিয়ংইয়ং … পাঠিয়েছে. */
const isMetonym = (mention: Mention): boolean => mention.class === 'capital'

/** "ইলিয়াস আলীসহ", "বিপিএল ১৩-এর", "রাজউক কর্মকর্তাকে": a name that only opens what the next word's ending governs. */
const belongsToNext = (scene: Scene, mention: Mention, next: Token | undefined): boolean => {
  if (next === undefined || mentionAt(scene, next)) return false
  if (next.norm.endsWith('সহ') || /^\p{Nd}/u.test(next.norm))
    return next.features.case !== undefined || next.norm.endsWith('সহ') || next.text.includes('-')
  if (mention.class === 'capital') return next.features.case === 'loc'
  if (
    mention.kind === 'agency' ||
    (mention.kind === 'organisation' && next.pos === 'NOUN' && next.lemma === 'নির্বাচন')
  )
    return next.features.case === 'gen'
  return mention.kind === 'organisation' && next.features.case === 'acc'
}

/** "শিপন আহমদ নামের এক চালককে": the ending stands on what somebody of that name is. */
const isCalled = (scene: Scene, mention: Mention, index: number): boolean => {
  if (mention.kind !== 'person') return false
  const ahead = scene.tokens.slice(index + 1, index + 16)
  const called = ahead.findIndex(
    (t) => t.norm === 'নামের' || t.norm === 'নামে' || t.norm === 'নামক',
  )
  const between = ahead.slice(0, called).filter((t) => t.kind === 'word')
  return (
    called !== -1 &&
    between.every((t) => joints.has(t.norm) || mentionAt(scene, t)?.kind === 'person') &&
    ahead.slice(called + 1, called + 5).some((t) => t.features.case === 'acc')
  )
}

/** "বাংলাদেশ ও জাপানের মধ্যে": of two that are joined only the last bears the ending. */
const partnerOf = (scene: Scene, mention: Mention, index: number): Mention | undefined => {
  const [token, joint, first] = scene.tokens.slice(index, index + 3)
  if (!token || !first || !joints.has(joint?.norm ?? '') || caseOf(mention, token) !== 'nom')
    return undefined
  const partner = mentionAt(scene, first)
  if (!partner || canAct(partner) !== canAct(mention) || partner.at.start !== first.start)
    return undefined
  return isOwnerOfAnother(scene, mention, partner) ? undefined : partner
}

/** "পুতিন ও উত্তর কোরিয়ার নেতা কিম": the state owns the leader, who is the one that is joined. */
const isOwnerOfAnother = (scene: Scene, mention: Mention, partner: Mention): boolean => {
  const last = lastToken(scene, partner)
  return (
    partner.kind !== mention.kind &&
    last !== null &&
    caseOf(partner, last.token) === 'gen' &&
    scene.tokens[last.index + 1]?.pos !== 'ADP'
  )
}

const joints: ReadonlySet<string> = new Set(['ও', 'এবং', 'আর'])

/** True for an agent that a postposition marks: "পুলিশের হাতে", "তালেবান কর্তৃক". */
export const isMarked = (scene: Scene, pack: LanguagePack, { span }: RoleDraft): boolean => {
  const index = scene.tokens.findLastIndex((t) => t.start < span.end)
  return isOneOf(scene.tokens[index + 1], pack.events.agentMarkers)
}
