import type {
  DateFinding,
  EventFinding,
  Mention,
  Quantity,
  Reading,
  Statement,
} from '../core/reading.ts'
import { isSpeech, namingWords } from '../core/speech.ts'
import type { Layer } from '../core/layer.ts'
import type { At } from '../core/span.ts'

/** One finding as a line: where, what, and the rule that found it. */
export interface FindingLine {
  readonly at: At
  readonly layer: Layer
  readonly label: string
  readonly value: string
  readonly rule: string
}

/** All findings of a reading in the order of the text. */
export const findingLines = (reading: Reading): readonly FindingLine[] => {
  const tellers = new Map(reading.statements.map((s) => [s.id, s]))
  const lines: FindingLine[] = [
    ...reading.dates.map((d) => line('dates', 'date', d, dateValue(d))),
    ...reading.quantities.map((q) => line('quantities', 'number', q, quantityValue(q))),
    ...reading.mentions.map((m) => line('mentions', 'name', m, mentionValue(m))),
    ...reading.statements.map((s) => line('statements', 'statement', s, statementValue(s))),
    ...reading.events.map((e) =>
      line('events', 'event', e, eventValue(e, reading.dates, tellers.get(e.statement))),
    ),
  ]
  return lines.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start)
}

interface Finding {
  readonly at: At
  readonly rule?: string
}

const line = (layer: Layer, label: string, { at, rule }: Finding, value: string): FindingLine => ({
  at,
  layer,
  label,
  value,
  rule: rule ?? 'no rule told',
})

const words = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ')

const dateValue = ({ text, edtf, timex, kind, certainty, candidates, calendar }: DateFinding) =>
  words(
    `${text} → ${edtf ?? timex.value}`,
    kind !== 'date' && kind,
    certainty,
    candidates && candidates.length > 0 && `one of ${candidates.join(', ')}`,
    calendar !== 'gregorian' && calendar,
  )

const quantityValue = ({ text, min, max, bound, unit, head, of }: Quantity): string => {
  const amount =
    min === max || max === null ? `${min ?? 'unknown'}` : `${min === null ? '' : `${min}–`}${max}`
  return words(`${text} → ${bound}`, amount, unit ?? head, of && `of ${of}`)
}

const mentionValue = ({ text, kind, entity, name, role, certainty, basis }: Mention): string =>
  words(
    `${text} → ${entity ?? 'not in the knowledge base'}`,
    name !== null && name !== text && `(${name})`,
    kind,
    role && `as ${role}`,
    certainty,
    basis && `by ${basis.join('; ')}`,
  )

const statementValue = (statement: Statement): string => {
  const { voice, source, cue, stance, polarity, factuality, content, via } = statement
  if (voice === 'reporter') return 'the outlet itself reports'
  return words(
    source ? namingWords(source) : 'nobody named',
    source && source.entities.length > 0 && `(${source.entities.join(', ')})`,
    source?.anonymous && 'anonymous',
    isSpeech(statement) ? `${stance}${polarity === 'negative' ? ' not' : ''}` : 'not said',
    cue && `by “${cue.text}”`,
    factuality !== 'certain' && factuality,
    via.length > 0 && 'inside another statement',
    `→ ${content.text}`,
  )
}

const eventValue = (
  event: EventFinding,
  dates: readonly DateFinding[],
  teller: Statement | undefined,
): string => {
  const dated = event.dateIndex === undefined ? undefined : dates[event.dateIndex]
  return words(
    `${event.text} → ${event.sense}`,
    event.step && `(${event.step})`,
    event.plover && `PLOVER ${event.plover}`,
    event.cameo && `CAMEO ${event.cameo}`,
    event.actors.join('+') || 'nobody named',
    event.recipients.length > 0 && `towards ${event.recipients.join('+')}`,
    event.date && `on ${event.date}${dated ? ` by “${dated.text}”` : ''}`,
    event.modality !== 'actual' && event.modality,
    event.polarity === 'negative' && 'not',
    teller &&
      teller.voice !== 'reporter' &&
      `told by ${teller.source ? namingWords(teller.source) : 'nobody named'}`,
  )
}
