import type { Statement } from '../../../../core/reading.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isHarm } from '../final/alleged.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { SpanIndex } from '../../span-index.ts'
import type { EventDraft } from '../draft.ts'
import { isChargePaper } from './charge-told.ts'

interface Setting {
  readonly scenes: readonly Scene[]
  /** Index of the act's own sentence. */
  readonly at: number
  /** Who says so, if the act stands in what somebody says. */
  readonly said: Statement | undefined
  /** Where statements stand, of things too. */
  readonly told: readonly SpanIndex<Statement>[]
  readonly pack: LanguagePack
}

/**
 * "According to the case statement, they stopped the bus. Then the attackers beat its driver.", "He is accused of theft. He
 * beat a guard.": a charge goes on in the next sentence, where that tells no day of its own.
 */
export const goesOnFromCharge = (draft: EventDraft, setting: Setting): boolean => {
  const { scenes, at, said, told, pack } = setting
  const [before, own] = [scenes[at - 1], scenes[at]]
  const { medial } = pack.events
  if (!medial || !before || own?.paragraph !== before.paragraph || own.dates.length > 0)
    return false
  if (draft.modality !== 'actual' || !isHarm(draft.frame.sense)) return false
  if (said && said.voice !== 'reporter') return false
  const agents = [...draft.roles, ...(draft.unnamed ?? [])].filter((r) => r.role === 'agent')
  if (agents.length === 0 || agents.some((r) => r.mention?.entity)) return false
  const { paragraph, span } = before
  if (
    told.some((index) =>
      index.overlapping({ paragraph, ...span }).some((s) => isChargePaper(s, medial)),
    )
  )
    return true
  const whoever = own.tokens.find((t) => t.start >= (agents[0]?.span.start ?? 0))
  return isPronoun(whoever, pack) && chargesSomebody(before, pack)
}

/** "He is accused of theft" */
const chargesSomebody = ({ tokens }: Scene, pack: LanguagePack): boolean =>
  tokens.some(
    (t, i) =>
      isOneOf(t, pack.events.medial?.small.charged ?? []) &&
      tokens.slice(Math.max(0, i - auxiliaries), i).some((b) => b.pos === 'AUX') &&
      (isSmall(pack, 'ofObject', tokens[i + 1]?.norm) ||
        isSmall(pack, 'chargedWith', tokens[i + 1]?.norm)),
  )

/** Most words between an auxiliary and its participle. */
const auxiliaries = 3
