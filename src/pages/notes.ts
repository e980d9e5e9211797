import { html } from 'hono/html'
import type { Settlement } from '../core/dossier.ts'
import type { Layer } from '../core/layer.ts'
import type {
  DateFinding,
  EntityId,
  EventFinding,
  Mention,
  Quantity,
  Reading,
  Statement,
} from '../core/reading.ts'
import { isSpeech, namingWords } from '../core/speech.ts'
import type { At } from '../core/span.ts'
import { unitLabel } from '../core/units.ts'
import { basisLabel, entityKinds, factualities, findingWords, modalities } from './finding-words.ts'
import { amountLabel, dateLabel } from './format.ts'
import type { Mark } from './marks.ts'
import { both, countedBn, labelOf, stanceLabel, stepNames, words } from './words.ts'
import type { Html, Label } from './words.ts'

/** A finding as a reader sees it: where it is marked, what it is worth, and the rule that found it. */
export interface Note extends Mark {
  readonly value: Html
  readonly rule: string
}

type Draft = Omit<Note, 'number'> & { readonly at: At }

/**
 * The notes of each paragraph, numbered in the order of the text.
 *
 * @param settled what the story settled, by path in the reading (`dates/3`).
 */
export const notesOf = (
  reading: Reading,
  settled: ReadonlyMap<string, Settlement>,
): readonly (readonly Note[])[] => {
  const byParagraph: Draft[][] = reading.paragraphs.map(() => [])
  for (const draft of draftsOf(reading, settled)) byParagraph[draft.at.paragraph]?.push(draft)
  return byParagraph.map((drafts) =>
    drafts
      .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
      .map((draft, i) => ({ ...draft, number: i + 1 })),
  )
}

const draftsOf = (reading: Reading, settled: ReadonlyMap<string, Settlement>): readonly Draft[] => {
  const name = namesIn(reading)
  const draft = (
    layer: Layer,
    { at, rule }: { readonly at: At; readonly rule?: string },
    value: Html,
    spans: readonly At[] = [at],
  ): Draft => ({ layer, at, spans, value, rule: rule ?? '–' })
  return [
    ...reading.dates.map((d, i) => draft('dates', d, dateValue(d, settled.get(`dates/${i}`)))),
    ...reading.quantities.map((q) => draft('quantities', q, quantityValue(q, name))),
    ...reading.mentions.map((m) => draft('mentions', m, mentionValue(m, name))),
    ...reading.statements
      .filter((s) => s.voice !== 'reporter')
      .map((s) =>
        draft(
          'statements',
          s,
          statementValue(s, name),
          s.content.parts.map((p) => p.at).filter((at) => at.paragraph === s.at.paragraph),
        ),
      ),
    ...reading.events.map((e) => draft('events', e, eventValue(e, name))),
  ]
}

type Namer = (id: EntityId) => Label

/** Entities by the names that this report's own words give them. */
const namesIn = (reading: Reading): Namer => {
  const named = new Map<EntityId, Label>()
  for (const { entity, name, text } of reading.mentions) {
    if (entity === null || named.has(entity)) continue
    const english = name ?? text
    named.set(entity, [english, reading.language.startsWith('bn') ? text : english])
  }
  return (id) => named.get(id) ?? [id, id]
}

const list = (items: readonly Label[], between = ', '): Html =>
  html`${items.map((item, i) => html`${i > 0 ? between : ''}${both(item)}`)}`

const dateValue = (date: DateFinding, settled: Settlement | undefined): Html => {
  const { edtf, kind, timex, certainty, candidates = [] } = date
  const value =
    edtf !== null && kind === 'date'
      ? html`<strong>${both(dateLabel(edtf))}</strong>`
      : html`<code>${timex.value}</code>`
  const open = settled
    ? html` · ${both(words.settled)}:
        <strong>${both(dateLabel(settled.edtf))}</strong> (${settled.basis.join('; ')})`
    : candidates.length > 0
      ? html` · ${both(findingWords.oneOf)}: ${list(candidates.map(dateLabel))}`
      : ''
  return html`${value} · ${both(words[certainty])}${open}`
}

const quantityValue = (quantity: Quantity, name: Namer): Html => {
  const { unit, head, of } = quantity
  const counted = unit ?? head
  const label: Label | null =
    counted === null ? null : [unitLabel(counted), countedBn[counted] ?? head ?? unitLabel(counted)]
  // What a part is of, or what stands in the order, no unit says.
  const named = (unit === 'fraction' || unit === 'ordinal') && head ? html` · “${head}”` : ''
  return html`<strong>${both(amountLabel(quantity))}</strong>${label ? html` ${both(label)}` : ''}${named}${of ? html` · ${both(findingWords.of)} ${both(name(of))}` : ''}`
}

const mentionValue = (
  { text, entity, kind, role, certainty, basis = [] }: Mention,
  name: Namer,
): Html =>
  html`${entity === null ? html`<strong>${text}</strong> · ${both(findingWords.notKnown)}` : html`<strong>${both(name(entity))}</strong> <code>${entity}</code>`}
  · ${both(labelOf(entityKinds, kind))}${role ? html` · ${both(findingWords.as)} ${role}` : ''}${certainty ? html` · ${both(words[certainty])}` : ''}${basis.length > 0 ? html`: ${list(basis.map(basisLabel), '; ')}` : ''}`

const statementValue = (statement: Statement, name: Namer): Html => {
  const { source, cue, factuality } = statement
  const how = isSpeech(statement) ? stanceLabel(statement) : findingWords.unspoken
  const who = source
    ? html`<strong>${namingWords(source)}</strong>${source.entities.length > 0 ? html` (${list(source.entities.map(name))})` : ''}${source.anonymous ? html` · ${both(findingWords.anonymous)}` : ''}`
    : both(findingWords.nobody)
  return html`${who} · ${both(how)}${cue ? html` · “${cue.text}”` : ''}${factuality === 'certain' ? '' : html` · ${both(labelOf(factualities, factuality))}`}`
}

const eventValue = (event: EventFinding, name: Namer): Html => {
  const { sense, step, actors, recipients, date, modality, polarity } = event
  const what = step
    ? html`<strong>${both(labelOf(stepNames, step.split('/')[1] ?? step))}</strong> <code>${sense}</code>`
    : html`<code>${sense}</code>`
  const who = actors.length > 0 ? list(actors.map(name), ' + ') : both(findingWords.nobody)
  return html`${what} · ${who}${recipients.length > 0 ? html` → ${list(recipients.map(name), ' + ')}` : ''}${date === null ? '' : html` · ${both(dateLabel(date))}`}${modality === 'actual' ? '' : html` · ${both(labelOf(modalities, modality))}`}${polarity === 'negative' ? html` · ${both(findingWords.notHappened)}` : ''}`
}
