import { decodeHTML } from 'entities'
import { html } from 'hono/html'
import type { Fates, Run, Stretch, Tally } from '../core/fates.ts'
import type { Reading, Removal, RemovalKind } from '../core/reading.ts'
import { cutLabel, findingWords, reasonLabel } from './finding-words.ts'
import { countLabel, dateLabel } from './format.ts'
import { both, labelOf, removals } from './words.ts'
import type { Html, Label } from './words.ts'

/** A decoded original with the fate of each of its characters. */
export interface Source {
  readonly text: string
  readonly fates: Fates
}

/** The original as text: what was kept stands plain, each cut is framed with its kind and reason, markup is a thin sign. */
export const originalView = (reading: Reading, { text, fates }: Source): Html => {
  const wordsOf = (runs: readonly Run[]): Html =>
    reading.mediaType === 'text/html'
      ? html`${signed(runs, text).map((part) => (part === null ? sign : html`${decodeHTML(part)}`))}`
      : html`<span class="lines">${runs.map((run) => text.slice(run.start, run.end))}</span>`
  return html`<div class="original">
    ${tallyTable(reading, fates.tally)}
    <div class="source" lang="${reading.language}">
      ${fates.stretches.map((stretch, i) => piece(stretch, { reading, text, wordsOf, before: fates.stretches[i - 1], after: fates.stretches[i + 1] }))}
    </div>
    ${linkList(reading.removed)}
  </div>`
}

/** Read as nothing: it only shows the eye that tags stood here. */
const sign = html`<span class="tags" aria-hidden="true">‹›</span>`

/** The words of runs; null once for all markup and white space between two of them. */
const signed = (runs: readonly Run[], text: string): readonly (string | null)[] => {
  const parts: (string | null)[] = []
  let apart = false
  for (const { start, end, markup } of runs) {
    const words = markup ? '' : text.slice(start, end)
    if (words.trim() === '') apart ||= markup
    else {
      if (apart && parts.length > 0) parts.push(null)
      parts.push(words)
      apart = false
    }
  }
  return parts
}

interface Around {
  readonly reading: Reading
  readonly text: string
  readonly wordsOf: (runs: readonly Run[]) => Html
  readonly before: Stretch | undefined
  readonly after: Stretch | undefined
}

const piece = (stretch: Stretch, around: Around): Html => {
  const { fate, runs } = stretch
  const { reading, wordsOf } = around
  switch (fate.kind) {
    case 'text':
      return wordsOf(runs)
    case 'title':
      return html`<span class="kept-title"
        ><span class="tag">${both(findingWords.title)}</span> ${wordsOf(runs)}</span
      >`
    case 'cut':
      return cut(fate.removal, reading.removed[fate.removal], wordsOf(runs))
    case 'between':
      return between(stretch, around)
  }
}

const cut = (index: number, removal: Removal | undefined, inside: Html): Html => {
  if (!removal) return inside
  return html`<del class="cut ${removal.kind}"
    ><span class="tag">${both(countLabel(index + 1))} ${both(cutLabel(removal))}</span>
    ${inside}</del
  >`
}

/** Between two stretches of one paragraph the line goes on; else a new one begins, which a frame does by itself. */
const between = ({ runs }: Stretch, { text, before, after }: Around): Html => {
  const lost = runs.filter((r) => !r.markup && text.slice(r.start, r.end).trim() !== '')
  if (lost.length > 0)
    return html`${lost.map((r) => html`<strong class="lost">${both(findingWords.lost)}: ${text.slice(r.start, r.end)}</strong>`)}`
  const markup = runs.some((r) => r.markup)
  const inside =
    before?.fate.kind === 'text' &&
    after?.fate.kind === 'text' &&
    before.fate.paragraph === after.fate.paragraph
  if (inside) return markup ? sign : html` `
  const framed = [before, after].some((s) => s?.fate.kind !== 'text')
  return framed ? html`` : html`<br />`
}

const tallyTable = (reading: Reading, tally: Tally): Html => {
  const cuts = Object.entries(tally.cut) as readonly (readonly [RemovalKind, number])[]
  const rows: readonly (readonly [Label, number, Html | string, string])[] = [
    [findingWords.kept, tally.text, '', 'kept'],
    [findingWords.title, tally.title, '', 'title'],
    ...cuts
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([kind, n]) =>
          [labelOf(removals, kind), n, reasonsOf(reading.removed, kind), `cut ${kind}`] as const,
      ),
    ...(tally.lost > 0 ? [[findingWords.lost, tally.lost, '', 'lost'] as const] : []),
    [findingWords.white, tally.white, '', 'white'],
    [findingWords.tags, tally.markup, '', 'markup'],
  ]
  return html`<table class="tally">
    <thead>
      <tr>
        <th scope="col">${both(findingWords.fate)}</th>
        <th scope="col" class="n">${both(findingWords.characters)}</th>
        <th scope="col">${both(findingWords.reasons)}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([label, n, why, kind]) =>
          html`<tr>
            <th scope="row"><span class="${kind}">${both(label)}</span></th>
            <td class="n">${both(countLabel(n))}</td>
            <td>${why}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${both(findingWords.total)}</th>
        <td class="n">${both(countLabel(tally.total))}</td>
        <td></td>
      </tr>
    </tfoot>
  </table>`
}

const reasonsOf = (removed: readonly Removal[], kind: RemovalKind): Html => {
  const times = new Map<string, { readonly label: Label; count: number }>()
  for (const removal of removed) {
    if (removal.kind !== kind) continue
    const label = reasonLabel(removal)
    const known = times.get(label[0])
    if (known) known.count++
    else times.set(label[0], { label, count: 1 })
  }
  return html`${[...times.values()].map(
    ({ label, count }, i) =>
      html`${i > 0 ? ', ' : ''}${both(label)}${count > 1 ? html` × ${both(countLabel(count))}` : ''}`,
  )}`
}

const linkList = (removed: readonly Removal[]): Html => {
  const links = removed.flatMap((r) => r.links ?? [])
  return links.length === 0
    ? html``
    : html`<h3>${both(findingWords.links)}</h3>
        <ul>
          ${links.map((l) => html`<li>${l.title ?? l.url}${l.date ? html` · ${both(dateLabel(l.date))}` : ''}</li>`)}
        </ul>`
}
