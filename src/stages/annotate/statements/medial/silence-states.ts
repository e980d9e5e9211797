import { isOneOf } from '../../scene.ts'
import type { SilenceWords } from '../../../../lang/contract/statement-words.ts'
import { phraseAfter } from '../noun-phrase.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { tailOf } from './content-tail.ts'
import { pastAdverbs } from './silence-verbs.ts'
import type { Asked, Silence } from './silence-verbs.ts'
import { isNounIn } from './who-speaks.ts'

/** "Calls to the firm were not returned": whom they were made to gives no answer. */
export const notReturned = (clauses: Clauses, { k, verb, words }: Asked): Silence | null => {
  const { scene, items } = clauses
  const whom = items[k - 1]
  if (whom?.type !== 'noun' || !isOneOf(scene.tokens[whom.from - 1], words.leads)) return null
  if (!isNounIn(scene.tokens[whom.from - 2], words.requests)) return null
  return {
    cue: spanBetween(clauses, verb.from, verb.at + 1),
    content: spanBetween(clauses, whom.from - 2, whom.from - 1),
    source: spanBetween(clauses, whom.from, whom.to),
  }
}

/** "was not immediately available for comment", "was unavailable for an interview". */
export const notReady = (clauses: Clauses, { verb, words }: Asked): Silence | null => {
  const { scene, pack } = clauses
  const at = pastAdverbs(clauses, verb.at + 1)
  const denied = scene.tokens.slice(verb.from, at).some((t) => isOneOf(t, pack.statements.negators))
  const word = scene.tokens[at]
  if (!isOneOf(word, denied ? words.ready : words.unready)) return null
  const purpose = purposeEnd(clauses, at + 1, words)
  return purpose === null
    ? null
    : {
        cue: spanBetween(clauses, verb.from, at + 1),
        content: spanBetween(clauses, at + 1, purpose),
      }
}

/** "had no comment on the plan", "gave no immediate response". */
export const noRemark = (clauses: Clauses, { k, verb, words }: Asked): Silence | null => {
  const { scene, items, pack } = clauses
  const next = items[k + 1]
  const none = scene.tokens[verb.at + 1]
  if (next?.type !== 'noun' || next.marker !== null || next.from !== verb.at + 1) return null
  if (!isOneOf(none, pack.events.negators) || !isOneOf(scene.tokens[next.to - 1], words.remarks))
    return null
  const row = { lemmas: '', stance: 'declines', frame: 'object' } as const
  const content = tailOf(clauses, { row, k, to: verb.at + 1 }, endOf(clauses, verb.at + 1))
  return content && { cue: spanBetween(clauses, verb.from, verb.at + 1), content }
}

/** "There was no immediate comment from Kyiv". */
export const noneFrom = (clauses: Clauses, { k, verb, words }: Asked): Silence | null => {
  const { scene, items, pack } = clauses
  const [there, what, who] = [items[k - 1], items[k + 1], items[k + 2]]
  if (there?.type !== 'noun' || !isOneOf(scene.tokens[there.from], words.existing)) return null
  if (what?.type !== 'noun' || who?.type !== 'noun' || who.from !== what.to + 1) return null
  if (!isOneOf(scene.tokens[what.from], pack.events.negators)) return null
  if (!isOneOf(scene.tokens[what.to - 1], words.remarks)) return null
  const source = words.replying.includes(who.marker ?? '')
    ? phraseAfter(scene, who.from, pack)
    : null
  return (
    source && {
      cue: spanBetween(clauses, there.from, verb.at + 1),
      content: spanBetween(clauses, what.from, what.to),
      source: source.span,
    }
  )
}

/** "for comment", "for an interview". */
const purposeEnd = (
  { scene }: Clauses,
  at: number,
  { meant, purposes }: SilenceWords,
): number | null => {
  if (!isOneOf(scene.tokens[at], meant)) return null
  const noun = scene.tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1
  return isOneOf(scene.tokens[noun], purposes) ? noun + 1 : null
}
