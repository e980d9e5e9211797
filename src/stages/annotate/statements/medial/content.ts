import type { Span } from '../../../../core/span.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import { datelineIn } from './dateline.ts'
import { isOpener, isTime, tailEnd, takesClause } from './content-end.ts'
import type { Cue } from './content-end.ts'
import type { Clauses, Found } from './source.ts'

/** What is said: after the cue, or before the speaker; in parts where the cue interrupts a quotation. */
export const contentOf = (
  clauses: Clauses,
  cue: Cue,
  source: Found | null,
): readonly Span[] | null => {
  const { scene } = clauses
  const verb = clauses.items[cue.k] as VerbGroup
  const from = source?.inverted ? source.span.end : (scene.tokens[cue.to - 1]?.end ?? 0)
  const tail = tailOf(clauses, cue, source?.inverted ? from : pastListener(clauses, cue, from))
  const headEnd = source?.inverted
    ? (scene.tokens[verb.from]?.start ?? 0)
    : (source?.span.start ?? 0)
  // "…, who felt tired": the clause of a relative says nothing of what stands before it.
  const head = takesClause(cue.row) && !source?.named ? headOf(scene, headEnd, verb) : null
  const heard = listenerEnd(clauses, cue)
  if (head && (source?.inverted || isHead(clauses, cue, headEnd, heard ?? from)))
    return extended(scene, head, true)
  if (source?.inverted || !tail || !longEnough(scene, tail)) return null
  // "told the paper on Friday.": nothing but whom it was told.
  if (heard !== null && !tellsClause(clauses, cue, heard)) return null
  if (cue.row.clausal && !isOpened(clauses, cue.k, tail)) return null
  return extended(scene, tail, false)
}

/** "told him drivers were safe", "told a paper the bridge was safe": past whom it was told, where a clause follows. */
const pastListener = (
  { scene, items, pack }: Clauses,
  { row, k, to }: Cue,
  from: number,
): number => {
  const [heard, next, verb] = items.slice(k + 1, k + 4)
  if (!(pack.statements.toListeners ?? []).includes(row.lemmas)) return from
  if (heard?.type !== 'noun' || heard.marker !== null || heard.from !== to) return from
  const pronoun = /^(?:him|them|me|us)$/u.test(scene.tokens[heard.from]?.norm ?? '')
  const own = heard.to - heard.from
  if (pronoun && own > 1 && next?.type === 'verb' && next.shape === 'finite')
    return scene.tokens[heard.from]?.end ?? from
  const apart = next?.type === 'noun' && next.marker === null && next.from === heard.to
  return apart && verb?.type === 'verb' && verb.shape === 'finite'
    ? (scene.tokens[heard.to - 1]?.end ?? from)
    : from
}

/** The offset after whom it was told, where the cue takes him as its object: "told the paper". */
const listenerEnd = ({ scene, items, pack }: Clauses, { row, k, to }: Cue): number | null => {
  const next = items[k + 1]
  if (!(pack.statements.toListeners ?? []).includes(row.lemmas)) return null
  if (next?.type !== 'noun' || next.marker !== null || next.from !== to) return null
  return scene.tokens[next.to - 1]?.end ?? null
}

/** True where more follows than whom or what it was told: a clause, "to go", "of it", a quotation. */
const tellsClause = ({ scene, items, pack }: Clauses, { k, row }: Cue, heard: number): boolean => {
  const rest = scene.tokens.filter((t) => t.start >= heard)
  let i = 0
  while (i < rest.length && isTime(scene, rest, i)) i++
  const next = rest[i]
  // "tells the story of it"
  if (
    isOneOf(
      scene.tokens.findLast((t) => t.end <= heard),
      pack.statements.toldThings ?? [],
    )
  )
    return false
  if (closes(next) && !(next?.norm === ',' && /^["“‘]/u.test(rest[i + 1]?.norm ?? ''))) return false
  if (row.lemmas !== 'tell' || isOneOf(next, ['of', 'about', ...pack.statements.complementisers]))
    return true
  const later = items.slice(k + 1)
  return later.some((item) => item.type === 'verb') || rest.some((t) => /^[“"‘:]$/u.test(t.norm))
}

/** True for words after a cue that are a clause or quotation: "that …", "“…", or one subject and its verb. */
export const isOpened = ({ scene, items, pack }: Clauses, k: number, tail: Span): boolean => {
  const first = scene.tokens.find((t) => t.start >= tail.start)
  if (
    isOneOf(first, pack.statements.complementisers) ||
    isOneOf(first, pack.statements.asked ?? [])
  )
    return true
  if (/^["“'‘`]/u.test(scene.text.slice(tail.start)) || scene.text[tail.start - 2] === ':')
    return true
  const next = items.slice(k + 1)
  const verb = next.findIndex((item) => item.type === 'verb')
  const group = next[verb]
  const between = next.slice(0, verb)
  return (
    group?.type === 'verb' &&
    group.shape === 'finite' &&
    between.every((i) => i.type === 'noun' || (i.type === 'mark' && i.kind === 'conjunction')) &&
    // "answered the door and went"
    between.at(-1)?.type === 'noun' &&
    between.filter((item) => item.type === 'noun' && item.marker === null).length === 1
  )
}

/** True for a span of two words or more, or of one name. */
export const longEnough = (scene: Scene, span: Span): boolean =>
  scene.tokens.filter((t) => t.kind === 'word' && t.start >= span.start && t.end <= span.end)
    .length >= (scene.tokens.some((t) => t.start === span.start && t.pos === 'PROPN') ? 1 : 2)

/**
 * True where what stands before the speaker is the content: it is closed, and nothing follows the cue, or, after a
 * whole clause, only when, where or on what occasion it was said.
 */
const isHead = (clauses: Clauses, { row }: Cue, headEnd: number, from: number): boolean => {
  const { scene, pack } = clauses
  const before = scene.tokens.findLast((t) => t.end <= headEnd)?.norm ?? ''
  if (/[”"’'?!]$/u.test(before)) return true
  if (before !== ',') return false
  if (opensQuotation(scene, from)) return false
  const rest = scene.tokens.filter((t) => t.start >= from).slice(0, reach)
  if (closes(rest[0])) return true
  if (!isClause(clauses, headEnd) || pack.statements.askers?.includes(row.lemmas)) return false
  let i = 0
  while (i < rest.length && (isTime(scene, rest, i) || (i > 0 && rest[i]?.norm === ','))) i++
  const next = rest[i]
  return closes(next) || next?.pos === 'ADP' || (next?.pos === 'SCONJ' && next.norm !== 'that')
}

/** True where nothing but a comma stands between an offset and a quotation. */
const opensQuotation = (scene: Scene, from: number): boolean =>
  /^\s*,\s*["“‘]/u.test(scene.text.slice(from, from + 8))

const closes = (token: Scene['tokens'][number] | undefined): boolean =>
  token === undefined || /^(?:[,.;—–]|--)$/u.test(token.norm)

/** A finite verb with no conjunction before it that would make it depend on what follows. */
const isClause = ({ scene, items }: Clauses, end: number): boolean =>
  scene.tokens[0]?.pos !== 'SCONJ' &&
  items.some(
    (item) =>
      item.type === 'verb' &&
      item.shape === 'finite' &&
      (scene.tokens[item.at]?.end ?? Infinity) <= end,
  )

const headOf = (scene: Scene, end: number, { negative }: VerbGroup): Span | null => {
  const words = scene.tokens.filter((t) => t.end <= end && t.norm !== ',')
  const commas = scene.tokens.filter((t) => t.end <= end && t.norm === ',').length
  const isQuoted = /[”"’'?!]$/u.test(words.at(-1)?.norm ?? '')
  // "when he was asked, he did not answer": no words of his.
  const first = words[words[0]?.pos === 'ADV' && scene.tokens[1]?.norm === ',' ? 1 : 0]
  const occasion = isOpener(first) && commas < (first === words[0] ? 2 : 3)
  if (!isQuoted && (negative || occasion)) return null
  const start = scene.span.start + datelineIn(scene.text.slice(scene.span.start, end))
  // "He had to defend himself: “I am innocent,” he told": only the quotation is said.
  const own = isQuoted ? scene.quotations.findLast((q) => q.end <= end) : undefined
  const opened = own && /[:.?!]\s*$/u.test(scene.text.slice(start, own.start)) ? own.start : start
  const span = trimmed(scene.text, { start: opened, end })
  return span && longEnough(scene, span) ? span : null
}

/** What follows a cue from offset `from` on, to where its clause or object ends; null where nothing does. */
export const tailOf = (clauses: Clauses, cue: Cue, from: number): Span | null => {
  const start = tailStart(clauses, cue, from)
  const { quotations, text } = clauses.scene
  // What is told inside a quotation ends with it.
  const around = quotations.find((q) => q.closed && q.start < from && from < q.end)
  const said = isOneOf(clauses.scene.tokens[cue.to - 1], clauses.pack.statements.spoken ?? [])
  const clausal = takesClause(cue.row) && (said || isOpened(clauses, cue.k, { start, end: start }))
  const end = Math.min(tailEnd(clauses, cue, { start, clausal }), around?.innerEnd ?? Infinity)
  return end > start ? trimmed(text, { start, end }) : null
}

const listening = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'ADP', 'NUM', 'PART', 'PUNCT'])

/** Most tokens between a cue and the "that" or quotation that opens its content. */
const reach = 18

/** Past whom it was told, where and when: to "that", to the quotation, or to the first word that is no time. */
const tailStart = ({ scene, pack }: Clauses, { row }: Cue, from: number): number => {
  const first = scene.tokens.findIndex((t) => t.start >= from)
  if (first === -1) return scene.span.end
  const near = scene.tokens.slice(first, first + reach)
  const listens = (pack.statements.toListeners ?? []).includes(row.lemmas)
  if (takesClause(row)) {
    const opens = near.findIndex(
      (t, i) =>
        (isOneOf(t, pack.statements.complementisers) &&
          (t.pos === 'SCONJ' || i === 0 || listens || near[0]?.pos === 'ADP')) ||
        (i > 0 &&
          /^[“"]$/u.test(t.norm) &&
          (near[i - 1]?.norm === ',' || (t.norm === '“' && near[0]?.pos === 'ADP'))) ||
        t.norm === ':',
    )
    const passed = near.slice(0, Math.max(0, opens))
    // "said publicly that", "asked again:"
    const clear = near[opens]?.norm === ':' || (opens > 0 && near[opens]?.norm === 'that')
    // "told him about the talks that took place"
    if (listens && passed.some((t) => /^(?:about|of)$/u.test(t.norm))) return afterTime()
    const passes = (t: Scene['tokens'][number]): boolean =>
      (listening.has(t.pos ?? 'X') && t.norm !== '“') || (clear && t.pos === 'ADV')
    if (opens > 0 && passed.every(passes)) return near[opens]?.start ?? from
  }
  return afterTime()

  function afterTime(): number {
    let i = 0
    while (i < near.length && isTime(scene, near, i)) i++
    return near.slice(i).find((t) => t.norm !== ',' && t.norm !== ':')?.start ?? from
  }
}

/** A quotation is said from its beginning to its end, and one that follows right after a quoted head is said too. */
const extended = (scene: Scene, part: Span, isHead: boolean): readonly Span[] => {
  const { paragraphQuotations: all, span, text } = scene
  const own = all.find((q) => q.start < part.end && part.start < q.end)
  if (!own) return [part]
  const whole = {
    start: isHead && own.start < span.start ? own.start : part.start,
    end: own.end > span.end && own.start >= span.start ? own.end : part.end,
  }
  const wholly = own.start <= whole.start + 1 && Math.abs(own.end - whole.end) <= 1
  if (!isHead && !wholly) return [whole]
  const more = all.find(
    (q) =>
      q.start > whole.end &&
      (isHead && q.start < span.end
        ? true
        : q.start >= span.end - 1 && /^[\s.]*$/u.test(text.slice(span.end, q.start))),
  )
  return more && wholly ? [whole, { start: more.start, end: more.end }] : [whole]
}
