import type { Span } from '../../../../core/span.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { canAct, isOneOf } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { StatementDraft } from '../draft.ts'
import { endOf, spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { tailOf } from './content-tail.ts'
import { neitherBefore } from './neither.ts'
import { stoppedShort } from './stopped-short.ts'
import { noRemark, noneFrom, notReady, notReturned } from './silence-states.ts'
import { alone, chainOf, isAlone, isNotYet, unanswered, withheld } from './silence-verbs.ts'
import type { Asked, Silence } from './silence-verbs.ts'
import { sourceOf } from './source.ts'
import { canSpeak } from './who-speaks.ts'

/**
 * "did not respond to a request", "would not say whether", "had no comment": somebody is asked and says nothing; whom
 * nobody reached declined nothing. Undefined where the verb at `k` tells nothing of the kind, null where another verb tells it.
 */
export const silenceOf = (clauses: Clauses, k: number): StatementDraft | null | undefined => {
  const { scene, pack, items } = clauses
  const words = pack.statements.silence
  const verb = items[k] as VerbGroup
  const start = scene.tokens[verb.at]?.start ?? 0
  if (!words || scene.paragraphQuotations.some((q) => q.start < start && start < q.end))
    return undefined
  const [neither, nor] = pack.statements.neitherNor ?? []
  if (nor !== undefined && isLedBy(clauses, k, nor) && isLedBy(clauses, k - 1, neither)) return null
  const found = isLedBy(clauses, k, neither)
    ? neitherOf(clauses, k, nor)
    : unsaidBy(clauses, { k, verb, words })
  const source = found?.source ? { span: found.source } : found && silentOne(clauses, k, found)
  if (!found || !source) return undefined
  return {
    paragraph: scene.paragraph,
    ...source,
    source: source.span,
    cue: found.cue,
    cueLemma: scene.tokens[verb.at]?.lemma ?? '',
    content: [found.content],
    stance: 'declines',
    negative: false,
    rule: 'silence',
  }
}

/** True for a verb with a word before it: "neither confirmed", "nor denied". */
const isLedBy = ({ scene, items }: Clauses, k: number, word: string | undefined): boolean => {
  const verb = items[k]
  return (
    word !== undefined &&
    verb?.type === 'verb' &&
    scene.tokens.slice(verb.from, verb.at).some((t) => t.norm === word)
  )
}

/** "neither confirmed nor denied the strike": one refusal by two verbs. */
const neitherOf = (clauses: Clauses, k: number, nor: string | undefined): Silence | null => {
  const { scene, items, pack } = clauses
  const [first, second] = [items[k], items[k + 1]]
  if (first?.type !== 'verb' || second?.type !== 'verb' || !isLedBy(clauses, k + 1, nor))
    return null
  const stances = new Set(
    [first, second].map((v) => cueTable(pack).find(scene.tokens, v.at)[0]?.row.stance),
  )
  if (!stances.has('confirms') || !stances.has('denies')) return null
  const to = second.at + 1
  const row = { lemmas: '', stance: 'declines', frame: 'thought' } as const
  const content = tailOf(clauses, { row, k: k + 1, to }, endOf(clauses, to))
  return content && { cue: spanBetween(clauses, first.from, to), content }
}

const unsaidBy = (clauses: Clauses, asked: Asked): Silence | null => {
  const { scene, pack } = clauses
  const { verb, words } = asked
  const token = scene.tokens[verb.at]
  if (pack.events.passive.includes(token?.lemma ?? ''))
    return noneFrom(clauses, asked) ?? notReady(clauses, asked)
  if (isOneOf(token, words.stopping)) return stoppedShort(clauses, asked)
  if (isOneOf(token, words.giving)) return noRemark(clauses, asked)
  if (verb.passive) {
    if (!isOneOf(token, words.answering) || !isRefused(clauses, asked)) return null
    return notReturned(clauses, asked)
  }
  const remarks = isOneOf(token, words.remarking)
  const takesWords = isOneOf(token, words.answering)
  const withholds = isOneOf(token, words.withholding)
  if (!(remarks || takesWords || withholds) || !isRefused(clauses, asked)) return null
  if (withholds && chainOf(clauses, verb).some((t) => words.unwilling.includes(t.norm)))
    return withheld(clauses, asked)
  if (remarks && isAlone(clauses, verb.at + 1)) return alone(clauses, verb)
  if (takesWords) return unanswered(clauses, asked)
  return remarks && isOneOf(scene.tokens[verb.at + 1], words.leads)
    ? withheld(clauses, asked)
    : null
}

/** "did not", "has yet to", "Neither A nor B did". */
const isRefused = (clauses: Clauses, { verb }: Asked): boolean => {
  const { scene, pack, subjects, items } = clauses
  const chain = chainOf(clauses, verb)
  const [subject] = subjects.get(items.indexOf(verb)) ?? []
  // "No official would comment", "Neither firm would say"
  const none = subject !== undefined && isNone(scene.tokens[subject.from], pack)
  return (
    none ||
    chain.some((t) => isOneOf(t, pack.statements.negators)) ||
    (verb.shape === 'infinitive' && isNotYet(clauses, verb.from, verb.at)) ||
    (subject !== undefined &&
      neitherBefore(scene, pack, scene.tokens[subject.from]?.start ?? 0) !== null)
  )
}

const isNone = (token: Token | undefined, { events, statements }: Clauses['pack']): boolean =>
  isOneOf(token, events.negators) || isOneOf(token, statements.neitherNor ?? [])

/** Who is silent: a speaker; somebody or a body by name or calling where nothing else shows that it could speak. */
const silentOne = (
  clauses: Clauses,
  k: number,
  { named }: Silence,
): (Pick<StatementDraft, 'named'> & { readonly span: Span }) | null => {
  const { scene, pack } = clauses
  const source = sourceOf(clauses, k, false)
  if (!source || source.thing || source.inverted) return null
  const words = scene.text.slice(source.span.start, source.span.end).toLowerCase()
  if (pack.statements.talkers?.includes(words)) return null
  const whom = source.named ?? source.span
  const known =
    scene.mentions.some((m) => canAct(m) && whom.start <= m.at.start && m.at.end <= whom.end) ||
    scene.tokens.some(
      (t) =>
        t.start >= whom.start &&
        t.end <= whom.end &&
        (canSpeak(t, pack) || isOneOf(t, [...pack.names.persons, ...pack.names.groups])),
    )
  if (named && !known) return null
  const start = neitherBefore(scene, pack, source.span.start) ?? source.span.start
  return {
    span: { start, end: source.span.end },
    ...(source.named ? { named: source.named } : {}),
  }
}
