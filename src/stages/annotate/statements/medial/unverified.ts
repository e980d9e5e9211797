import type { SilenceWords } from '../../../../lang/contract/statement-words.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { longEnough, tailOf } from './content-tail.ts'
import { pastAdverbs } from './silence-verbs.ts'
import { speaksIn } from './who-speaks.ts'

/**
 * "The claim could not be verified", "The paper was unable to verify it", "could not confirm the report": what nobody could
 * check, and who could not where that is told. Undefined where the verb at `k` tells nothing of the kind.
 */
export const unverifiedOf = (clauses: Clauses, k: number): StatementDraft | undefined => {
  const { scene, items, subjects, pack } = clauses
  const words = pack.statements.silence
  const verb = items[k] as VerbGroup
  const token = scene.tokens[verb.at]
  if (!words) return undefined
  if (isOneOf(token, words.remaining)) return uncheckedOf(clauses, k, words)
  if (!isOneOf(token, words.verifying)) return undefined
  const chain = scene.tokens.slice(verb.from, verb.at)
  const denied = chain.some((t) => isOneOf(t, pack.statements.negators))
  const from = verb.shape === 'infinitive' ? unableFrom(clauses, k) : denied ? verb.from : null
  if (from === null) return undefined
  const holder = items.findLastIndex((i, j) => j <= k && i.type === 'verb' && i.from <= from)
  const [subject] = subjects.get(verb.shape === 'infinitive' ? holder : k) ?? []
  const made = {
    paragraph: scene.paragraph,
    cue: spanBetween(clauses, from, verb.at + 1),
    cueLemma: token?.lemma ?? '',
    stance: 'confirms',
    negative: true,
    rule: 'unverified',
  } as const
  if (verb.passive) {
    const next = scene.tokens[verb.at + 1]
    if (!subject || next?.norm === 'by' || next?.norm === 'as') return undefined
    if (subject.mentions.some((m) => m.kind === 'person')) return undefined
    const content = spanBetween(clauses, subject.from, Math.max(subject.to, verb.from))
    return { ...made, source: null, content: [content] }
  }
  const able = chain.some((t) => isOneOf(t, pack.statements.unsaid ?? []))
  if (verb.shape !== 'infinitive' && !able) return undefined
  const row = { lemmas: '', stance: 'confirms', frame: 'thought' } as const
  const content = tailOf(clauses, { row, k, to: verb.at + 1 }, endOf(clauses, verb.at + 1))
  if (!content || !longEnough(scene, content)) return undefined
  const it = subject && isOneOf(scene.tokens[subject.from], pack.events.thingPronouns)
  if (!subject || (!it && !speaksIn(scene, pack, subject))) return undefined
  return {
    ...made,
    source: it ? null : spanBetween(clauses, subject.from, subject.to),
    content: [content],
  }
}

/** "The footage remains unverified" */
const uncheckedOf = (
  clauses: Clauses,
  k: number,
  words: SilenceWords,
): StatementDraft | undefined => {
  const { scene, items, subjects } = clauses
  const verb = items[k] as VerbGroup
  const last = pastAdverbs(clauses, verb.at + 1)
  const word = scene.tokens[last]
  const [subject] = subjects.get(k) ?? []
  const next = scene.tokens[last + 1]
  if (!subject || !isOneOf(word, words.unverified) || next?.pos === 'NOUN') return undefined
  return {
    paragraph: scene.paragraph,
    source: null,
    cue: spanBetween(clauses, verb.from, last + 1),
    cueLemma: word?.lemma ?? '',
    content: [spanBetween(clauses, subject.from, Math.max(subject.to, verb.from))],
    stance: 'confirms',
    negative: true,
    rule: 'unverified',
  }
}

/** "has been unable to", "was not able to": the index of the first token that tells so; null where none does. */
const unableFrom = ({ scene, items, pack }: Clauses, k: number): number | null => {
  const words = pack.statements.silence
  const { from } = items[k] as VerbGroup
  const word = scene.tokens[from - 1]
  const unable = isOneOf(word, words?.unable ?? [])
  if (!unable && !isOneOf(word, words?.able ?? [])) return null
  let first = from - 1
  while (/^(?:AUX|ADV|PART)$/u.test(scene.tokens[first - 1]?.pos ?? 'X')) first--
  const denied = scene.tokens.slice(first, from).some((t) => isOneOf(t, pack.statements.negators))
  return denied !== unable && scene.tokens[first]?.pos === 'AUX' ? first : null
}
