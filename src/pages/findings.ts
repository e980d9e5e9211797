import { html } from 'hono/html'
import type { Settlement } from '../core/dossier.ts'
import { layers } from '../core/layer.ts'
import type { Layer } from '../core/layer.ts'
import type { Reading } from '../core/reading.ts'
import { findingWords, layerNames, layerNouns } from './finding-words.ts'
import { countLabel } from './format.ts'
import { piecesOf } from './marks.ts'
import type { Mark } from './marks.ts'
import { notesOf } from './notes.ts'
import type { Note } from './notes.ts'
import { both } from './words.ts'
import type { Html } from './words.ts'

/** Outermost first: a statement encloses the names and dates in it. */
const nesting: readonly Layer[] = ['statements', 'events', 'mentions', 'quantities', 'dates']

/** The clean text with its findings, layer by layer: boxes switch the layers, notes beside each paragraph say why. */
export const findingsView = (reading: Reading, settled: ReadonlyMap<string, Settlement>): Html => {
  const notes = notesOf(reading, settled)
  const counts = new Map<Layer, number>()
  for (const { layer } of notes.flat()) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  return html`<div class="layers">
    <fieldset class="switches">
      <legend>${both(findingWords.layers)}</legend>
      ${layers.map(
        (layer) =>
          html`<label class="${layer}"
            ><input type="checkbox" class="show-${layer}" checked />
            <span class="f ${layer}">${both(layerNames[layer])}</span>
            <span class="count">${both(countLabel(counts.get(layer) ?? 0))}</span></label
          >`,
      )}
    </fieldset>
    <p class="by">${both(findingWords.own)}</p>
    <p class="by">${both(findingWords.rule)}</p>
    ${reading.paragraphs.map(
      ({ text }, i) =>
        html`<div class="para">
          <p lang="${reading.language}">${markedText(text, notes[i] ?? [])}</p>
          ${noteList(notes[i] ?? [])}
        </div>`,
    )}
  </div>`
}

const markedText = (text: string, notes: readonly Note[]): Html =>
  html`${piecesOf(text, notes, nesting).map(
    (piece) => html`${nested(piece.text, piece.layers)}${piece.ends.map(numberOf)}`,
  )}`

/** One element a layer, so that each draws its own line. */
const nested = (text: string, around: readonly Layer[]): Html =>
  around.reduceRight<Html>(
    (inside, layer) => html`<span class="f ${layer}">${inside}</span>`,
    html`${text}`,
  )

const numberOf = ({ layer, number }: Mark): Html =>
  html`<sup class="${layer}">${both(countLabel(number))}</sup>`

const noteList = (notes: readonly Note[]): Html =>
  notes.length === 0
    ? html`<ul class="notes"></ul>`
    : html`<ul class="notes">
        ${notes.map(
          ({ layer, number, value, rule }) =>
            html`<li class="${layer}">
              <sup>${both(countLabel(number))}</sup> <span class="tag">${both(layerNouns[layer])}</span>
              ${value}
              <code class="by">${rule}</code>
            </li>`,
        )}
      </ul>`
