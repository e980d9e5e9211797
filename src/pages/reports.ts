import { html } from 'hono/html'
import type { Dossier, Settlement } from '../core/dossier.ts'
import type { Reading } from '../core/reading.ts'
import { reportAnchor, sourceName } from './evidence.ts'
import type { Readings } from './evidence.ts'
import { findingWords } from './finding-words.ts'
import { findingsView } from './findings.ts'
import { dateLabel } from './format.ts'
import { originalView } from './original.ts'
import type { Source } from './original.ts'
import { both, words } from './words.ts'
import type { Html } from './words.ts'

/** What a dossier settled for one report, by path in its reading (`published`, `dates/3`). */
export type Settled = ReadonlyMap<string, Settlement>

/** How a dossier shows what is in a report: a link to its page, or the views themselves, folded. */
export type ReportView = (reading: Reading, settled: Settled) => Html

/** The original of a reading; null where it is not at hand. */
export type SourceOf = (reading: Reading) => Source | null

/** The story's reports: outlet, date, why they are here, and the way to their findings and cuts. */
export const reportsSection = (dossier: Dossier, readings: Readings, view: ReportView): Html => {
  const settled = settledIn(dossier)
  const why = new Map(dossier.membership.map((m) => [m.report, m.why]))
  return html`${dossier.reports.map((id) => {
    const reading = readings.get(id)
    const own = settled.get(id) ?? new Map<string, Settlement>()
    return reading
      ? html`<div class="report" id="${reportAnchor(id)}" tabindex="-1">
          <h3 lang="${reading.language}">${reading.title ?? sourceName(reading)}</h3>
          ${particulars(reading, own)}
          <p class="by">${both(words.why)}: ${(why.get(id) ?? []).join('; ')}</p>
          ${view(reading, own)}
        </div>`
      : ''
  })}`
}

/** What the dossier settled, by report. */
const settledIn = (dossier: Dossier): ReadonlyMap<string, Settled> => {
  const byReport = new Map<string, Map<string, Settlement>>()
  for (const settlement of dossier.settled) {
    const own = byReport.get(settlement.report) ?? new Map<string, Settlement>()
    byReport.set(settlement.report, own.set(settlement.path, settlement))
  }
  return byReport
}

const particulars = (reading: Reading, settled: Settled): Html => {
  const story = settled.get('published')
  const edtf =
    story?.edtf ??
    (reading.published?.certainty === 'unknown' ? null : (reading.published?.edtf ?? null))
  return html`<p class="by">
    ${sourceName(reading)} · ${both(words.published)}
    ${both(dateLabel(edtf))}${story ? html` <em>(${both(words.settled)}: ${story.basis.join('; ')})</em>` : ''}
    · ${link(reading)}
  </p>`
}

/** Only http and https become links: nothing else of a report's markup is trusted. */
const link = (reading: Reading): Html => {
  const url = reading.url ?? reading.canonical
  return url !== null && /^https?:\/\//iu.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${reading.id}</a>`
    : html`<code>${reading.id}</code>`
}

/** The way to a report's page. */
export const linkedView =
  (href: (anchor: string) => string): ReportView =>
  (reading) =>
    html`<p>
      <a href="${href(reportAnchor(reading.id))}">${both(findingWords.open)}</a>
    </p>`

/** Both views of a report, folded, for the single file. */
export const foldedView =
  (sourceOf: SourceOf): ReportView =>
  (reading, settled) => {
    const source = sourceOf(reading)
    return html`<details>
        <summary>${both(findingWords.findings)}</summary>
        ${findingsView(reading, settled)}
      </details>
      ${
        source
          ? html`<details>
              <summary>${both(findingWords.original)}</summary>
              ${originalView(reading, source)}
            </details>`
          : ''
      }`
  }

interface ReportPage {
  readonly dossier: Dossier
  readonly source: Source | null
  /** Address of the dossier's page. */
  readonly back: string
}

/** The page of one report: its text with findings layer by layer, and its original with every cut. */
export const reportBody = (reading: Reading, { dossier, source, back }: ReportPage): Html => {
  const settled = settledIn(dossier).get(reading.id) ?? new Map<string, Settlement>()
  return html`<article class="report-page">
    <p class="by"><a href="${back}">${both(findingWords.back)}</a></p>
    <h1 lang="${reading.language}">${reading.title ?? sourceName(reading)}</h1>
    ${particulars(reading, settled)}
    <section id="findings">
      <h2>${both(findingWords.findings)}</h2>
      ${findingsView(reading, settled)}
    </section>
    ${
      source
        ? html`<section id="original">
            <h2>${both(findingWords.original)}</h2>
            ${originalView(reading, source)}
          </section>`
        : ''
    }
  </article>`
}
