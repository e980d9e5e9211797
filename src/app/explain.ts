import type { Reading } from '../core/reading.ts'

/** A reading as text for people: the clean report, then every finding with its value and the rule that found it. */
export const explainReading = (reading: Reading): string => {
  const lines: string[] = [
    `── ${reading.id}`,
    [
      reading.language,
      reading.mediaType,
      reading.encoding,
      reading.outlet?.name,
      reading.published
        ? `published ${reading.published.edtf} (${reading.published.basis.join(', ')})`
        : 'publication unknown',
    ]
      .filter((x) => x !== undefined)
      .join(' · '),
    ...(reading.title ? ['', reading.title] : []),
    '',
    ...reading.paragraphs.map((p, i) => `[${i}] ${p.text}`),
    '',
    ...section(
      'Removed',
      reading.removed.map(
        (r) =>
          `${r.kind}: ${r.reason}${r.repeatOf === undefined ? '' : ` (repeats ${r.repeatOf})`}`,
      ),
    ),
    ...section(
      'Credits',
      reading.credits.map((c) => `${c.name} (${c.kind}): ${c.text}`),
    ),
    ...section(
      'Dates',
      reading.dates.map(
        (d) => `${d.text} → ${d.edtf ?? d.timex.value} ${d.certainty} [${d.rule ?? ''}]`,
      ),
    ),
    ...section(
      'Quantities',
      reading.quantities.map(
        (q) =>
          `${q.text} → ${q.bound} ${q.min ?? ''}–${q.max ?? ''} ${q.unit ?? ''} [${q.rule ?? ''}]`,
      ),
    ),
    ...section(
      'Names',
      reading.mentions.map(
        (m) => `${m.text} → ${m.entity ?? 'unresolved'} ${m.kind} [${m.rule ?? ''}]`,
      ),
    ),
    ...section(
      'Statements',
      reading.statements
        .filter((s) => s.voice !== 'reporter')
        .map(
          (s) =>
            `${s.source?.text ?? '?'} ${s.stance}${s.polarity === 'negative' ? ' (negative)' : ''}: ${s.content.text} [${s.rule ?? ''}]`,
        ),
    ),
    ...section(
      'Events',
      reading.events.map(
        (e) =>
          `${e.sense}${e.step ? ` (${e.step})` : ''} ${e.actors.join('+')} → ${e.recipients.join('+')} ${e.date ?? ''} ${e.modality}: ${e.text} [${e.rule ?? ''}]`,
      ),
    ),
  ]
  return lines.join('\n')
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [title, ...items.map((i) => `  ${i}`), '']
