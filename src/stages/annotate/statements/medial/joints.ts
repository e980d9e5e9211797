import type { Span } from '../../../../core/span.ts'
import { trimmed } from '../draft.ts'
import type { Scene } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'
import { isLostStop } from './lost-stop.ts'
import { longEnough } from './content-tail.ts'

/**
 * Cuts what runs over a joint where one sentence was glued to the next without a stop: a content behind its cue ends
 * there, one before it begins there, and what has nothing left is no statement.
 */
export const withoutGlued = (
  clauses: Clauses,
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const joints = jointsOf(clauses)
  return joints.length === 0 ? drafts : drafts.flatMap((draft) => cut(clauses, draft, joints) ?? [])
}

const cut = (
  clauses: Clauses,
  draft: StatementDraft,
  joints: readonly number[],
): StatementDraft | null => {
  const { scene } = clauses
  const { cue, source } = draft
  const torn = (at: Span | null): boolean =>
    at !== null && joints.some((j) => at.start < j && j < at.end)
  const parts = draft.content.flatMap((part) => {
    const behind = part.start >= cue.end
    // "…, they say [Roads are closed]": the next sentence is none of their words.
    if (behind && joints.some((j) => cue.end <= j && j <= part.start)) return []
    const first = joints.find((j) => part.start < j && j < part.end)
    if (first === undefined) return [part]
    if (part.start < cue.start && cue.end <= part.end) return []
    const last = joints.findLast((j) => j < part.end) ?? first
    const stop = scene.tokens.find((t) => t.norm === '.' && t.end <= first && t.end > first - 2)
    const rest = behind ? { ...part, end: stop?.start ?? first } : { ...part, start: last }
    const span = trimmed(scene.text, rest)
    return span && longEnough(scene, span) ? [span] : []
  })
  return parts.length === draft.content.length && !torn(source) && !torn(cue)
    ? { ...draft, content: parts }
    : null
}

/** Offsets where the next sentence begins: at a mark that stands for no character, behind a day, at a stop without its blank, and around an address. */
const jointsOf = (clauses: Clauses): readonly number[] => {
  const { scene, items } = clauses
  const { tokens } = scene
  const marked = items.flatMap((item) => {
    const next = item.type === 'mark' && item.kind === 'stop' ? tokens[item.at + 1] : undefined
    return item.type === 'mark' && next && tokens[item.at]?.kind === 'word' ? [next.start] : []
  })
  const daily = tokens.flatMap((token, i) => {
    const [day, next] = [tokens[i - 1], tokens[i + 1]]
    const timed = scene.dates.some(({ date }) => day !== undefined && date.at.end === day.end)
    // "starting Tuesday Government schools close": no name goes on with small letters.
    const opens =
      timed &&
      /^\p{Lu}/u.test(day?.text ?? '') &&
      // "He said Friday police will come"
      !isSaid(clauses, i - 2) &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^\p{Ll}/u.test(next?.text ?? '') &&
      scene.mentions.every(
        (m) =>
          m.at.end <= token.start ||
          m.at.start >= token.end ||
          // "Tuesday Government", taken for one name
          (m.at.start === day?.start && m.at.end === token.end),
      )
    return opens ? [token.start] : []
  })
  // "“With the Fix It out, …”": whoever is quoted speaks on.
  const quoted = (j: number): boolean =>
    scene.paragraphQuotations.some((q) => q.start < j && j < q.end)
  const stopped = tokens.flatMap((token, i) => (isLostStop(scene, i) ? [token.end] : []))
  return [...marked, ...daily, ...stopped, ...headlinesIn(scene), ...addressesIn(scene)]
    .filter((j) => !quoted(j))
    .sort((a, b) => a - b)
}

/** Fewest joints of a sentence that is a list of headlines. */
const fewest = 4

/** "Order comes in May Two held in port Mayor says it is late": headlines in a row, each with a capital and no stop between. */
const headlinesIn = ({ tokens, mentions }: Scene): readonly number[] => {
  if (/^[.?!]$/u.test(tokens.at(-1)?.norm ?? '')) return []
  const joints = tokens.filter((token, i) => {
    const before = tokens[i - 1]
    if (before?.kind !== 'word' || before.text !== before.norm) return false
    if (/^(?:ADP|DET|AUX|ADJ|CCONJ|SCONJ|PART|NUM)$/u.test(before.pos ?? 'X')) return false
    if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false
    return mentions.every(
      (m) => m.at.start >= token.end || m.at.end <= token.start || m.at.start === token.start,
    )
  })
  return joints.length < fewest ? [] : joints.map((t) => t.start)
}

/** True for a cue, or a preposition behind one, at token `i`: "said Friday", "said on Friday". */
const isSaid = ({ scene, pack }: Clauses, i: number): boolean => {
  const at = scene.tokens[i]?.pos === 'ADP' ? i - 1 : i
  return cueTable(pack).find(scene.tokens, at).length > 0
}

/** "…, the board said. name@outlet.example Prices rose": the address of a writer closes his report. */
const addressesIn = ({ text, tokens, span }: Scene): readonly number[] => {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/gu)]
  return words.flatMap((word) => {
    if (!/[^@]@[\p{L}\p{N}-]+\.\p{L}/u.test(word[0])) return []
    const start = span.start + word.index
    const end = start + word[0].length
    const before = tokens.findLast((t) => t.end <= start)
    const after = tokens.find((t) => t.start >= end)
    // "may write to name@outlet.example"
    const closes = before?.norm === '.' && after !== undefined && /^\p{Lu}/u.test(after.text)
    return closes ? [start, after.start] : []
  })
}
