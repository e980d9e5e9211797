import { html } from 'hono/html'
import type { Dossier } from '../core/dossier.ts'
import type { Reading } from '../core/reading.ts'
import { reportAnchor, sourceName } from './evidence.ts'
import type { Readings } from './evidence.ts'
import { countLabel, dateLabel } from './format.ts'
import { both, labelOf, removals, words } from './words.ts'
import type { Html } from './words.ts'

/** The story's reports: outlet, date, why they are here, their clean text, what was removed. */
export const reportsSection = (dossier: Dossier, readings: Readings): Html =>
  html`${dossier.reports.map((id) => {
    const reading = readings.get(id)
    return reading ? reportBlock(dossier, reading) : ''
  })}`

const reportBlock = (dossier: Dossier, reading: Reading): Html => {
  const settled = dossier.settled.find((s) => s.report === reading.id && s.path === 'published')
  const why = dossier.membership.find((m) => m.report === reading.id)?.why ?? []
  const edtf =
    settled?.edtf ??
    (reading.published?.certainty === 'unknown' ? null : (reading.published?.edtf ?? null))
  return html`<div class="report" id="${reportAnchor(reading.id)}" tabindex="-1">
    <h3 lang="${reading.language}">${reading.title ?? sourceName(reading)}</h3>
    <p class="by">
      ${sourceName(reading)} · ${both(words.published)}
      ${both(dateLabel(edtf))}${settled ? html` <em>(${both(words.settled)}: ${settled.basis.join('; ')})</em>` : ''}
      · ${link(reading)}
    </p>
    <p class="by">${both(words.why)}: ${why.join('; ')}</p>
    <details>
      <summary>${both(['the report, cleaned', 'পরিষ্কার করা প্রতিবেদন'])}</summary>
      <div class="body" lang="${reading.language}">
        ${reading.paragraphs.map((p) => html`<p>${p.text}</p>`)}
      </div>
    </details>
    ${
      reading.removed.length > 0
        ? html`<details>
            <summary>
              ${both(words.removed)} <span class="count">${both(countLabel(reading.removed.length))}</span>
            </summary>
            <ul>
              ${reading.removed.map((r) => html`<li><span class="tag">${both(labelOf(removals, r.kind))}</span> ${r.reason}${(r.links ?? []).map((l) => html` · ${l.title ?? l.url}${l.date ? html` · ${both(dateLabel(l.date))}` : ''}`)}</li>`)}
            </ul>
          </details>`
        : ''
    }
  </div>`
}

/** Only http and https become links: nothing else of a report's markup is trusted. */
const link = (reading: Reading): Html => {
  const url = reading.url ?? reading.canonical
  return url !== null && /^https?:\/\//iu.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${reading.id}</a>`
    : html`<code>${reading.id}</code>`
}
