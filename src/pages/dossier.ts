import { html } from 'hono/html'
import type { Actor, Build, Dossier } from '../core/dossier.ts'
import { isByName } from '../core/identity-basis.ts'
import { evidenceOf } from './evidence.ts'
import type { Readings } from './evidence.ts'
import { basisLabel } from './finding-words.ts'
import { amountLabel, countLabel, dateLabel } from './format.ts'
import { namerOf } from './namer.ts'
import type { Namer } from './namer.ts'
import { processSection } from './process.ts'
import { reportsSection } from './reports.ts'
import type { ReportView } from './reports.ts'
import { titleLabel } from './title.ts'
import {
  actsBn,
  countedBn,
  both,
  labelOf,
  originKinds,
  stanceLabel,
  stepNames,
  verdicts,
  words,
} from './words.ts'
import type { Html, Label } from './words.ts'

/** Readings of a build by id. */
export const readingsOf = (build: Build): Readings => new Map(build.readings.map((r) => [r.id, r]))

const section = (id: string, title: Label, body: Html | readonly Html[]): Html =>
  html`<section id="${id}">
    <h2>${both(title)}</h2>
    ${body}
  </section>`

/** One dossier: every line opens the outlet's own words. */
export const dossierBody = (dossier: Dossier, readings: Readings, view: ReportView): Html => {
  const name = namerOf(dossier)
  const key = dossier.id
  return html`<article class="dossier" id="${key}">
    <header>
      <h1>${titleLabel(dossier)}</h1>
      <p class="meta">
        ${both(countLabel(dossier.reports.length))} ${both(words.reports)} ·
        ${both(countLabel(dossier.origins.filter((o) => o.level === 'report').length))} ${both(words.origins)} ·
        ${dossier.languages.join(', ')}
      </p>
    </header>
    ${
      dossier.processes.length > 0
        ? section(
            `${key}-process`,
            words.processes,
            dossier.processes.map((p) => processSection(p, readings, name)),
          )
        : ''
    }
    ${dossier.timeline.length > 0 ? section(`${key}-timeline`, words.timeline, timeline(dossier, readings, name)) : ''}
    ${dossier.claims.length > 0 ? section(`${key}-claims`, words.claims, claims(dossier, readings, name)) : ''}
    ${
      dossier.ledgers.length > 0
        ? section(
            `${key}-numbers`,
            words.ledgers,
            dossier.ledgers.map((l) => ledger(dossier, l, { readings, name })),
          )
        : ''
    }
    ${dossier.provisions.length > 0 ? section(`${key}-provisions`, words.provisions, provisions(dossier, readings, name)) : ''}
    ${dossier.disagreements.length > 0 ? section(`${key}-disagreements`, words.disagreements, disagreements(dossier, readings)) : ''}
    ${section(`${key}-actors`, words.actors, actors(dossier, readings))}
    ${section(`${key}-origins`, words.origins, origins(dossier))}
    ${section(`${key}-reports`, words.reports, reportsSection(dossier, readings, view))}
  </article>`
}

/** States, and those that the dossier names: a storm that kills has an id, and nobody by that name. */
const namedActors = (dossier: Dossier, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => id.length === 2 || dossier.actors.some((a) => a.entity === id))

const timeline = (dossier: Dossier, readings: Readings, name: Namer): Html =>
  html`<ol class="timeline">
    ${dossier.timeline.map((line) => {
      const actors = namedActors(dossier, line.actors)
      return html`<li id="${line.id}">
        <div class="date">${both(dateLabel(line.date))}</div>
        <div>
          <p class="fact" lang="${line.language ?? 'und'}">${line.fact}</p>
          <p class="by">
            ${line.step ? html`<span class="tag">${both(labelOf(stepNames, line.step.split('/')[1] ?? line.step))}</span> ` : ''}${actors.map((a, i) => html`${i > 0 ? ', ' : ''}${both(name(a))}`)}
            ${line.step || actors.length > 0 ? '·' : ''}
            <span class="tag ${line.status}">${both(words[line.status])}</span>
          </p>
          ${evidenceOf(line.evidence, readings)}
        </div>
      </li>`
    })}
  </ol>`

const claims = (dossier: Dossier, readings: Readings, name: Namer): Html =>
  html`<ul class="claims">
    ${dossier.claims.map((claim) => {
      const stance = stanceLabel(claim)
      const language = claim.language ?? 'und'
      const known = (claim.entities ?? []).length === 1 ? name(claim.entities?.[0] ?? '') : null
      return html`<li id="${claim.id}">
        <p>
          <strong
            >${known ? both(known) : html`<span lang="${language}">${claim.source}</span>`}</strong
          >
          <span class="tag">${both(stance)}</span>
        </p>
        <p class="fact" lang="${language}">${claim.gist}</p>
        ${
          claim.answeredBy.length > 0
            ? html`<p class="by">
                ${both(words.answered)}:
                ${claim.answeredBy.map((a, i) => html`${i > 0 ? ', ' : ''}${both(stanceLabel(a))}`)}
              </p>`
            : ''
        }
        ${evidenceOf([...claim.evidence, ...claim.answeredBy.flatMap((a) => a.evidence)], readings)}
      </li>`
    })}
  </ul>`

/** "উত্তর কোরিয়ার কত সেনা পাঠানো হয়েছে?"; the English question where a word is not in the tables. */
const questionBn = (entry: Dossier['ledgers'][number], dossier: Dossier): string => {
  const [act, owner] = entry.scope.split(', ').reverse()
  const [counted, done] = [countedBn[entry.unit ?? ''], actsBn[act ?? '']]
  if (counted === undefined || done === undefined) return entry.question
  const name = dossier.actors.find((a) => a.name === owner)?.names['bn']
  const whose = name === undefined ? '' : `${name}${/[\u09BE-\u09CC]$/u.test(name) ? 'র' : 'ের'} `
  return `${whose}কত ${counted} ${done}?`
}

interface Showing {
  readonly readings: Readings
  readonly name: Namer
}

const ledger = (
  dossier: Dossier,
  entry: Dossier['ledgers'][number],
  { readings, name }: Showing,
): Html =>
  html`<div class="ledger" id="${entry.id}">
    <h3>${both([entry.question, questionBn(entry, dossier)])}</h3>
    <p><span class="tag ${entry.verdict}">${both(labelOf(verdicts, entry.verdict))}</span></p>
    <ul>
      ${entry.entries.map(
        (e) =>
          html`<li>
            <p>
              <strong class="number">${both(amountLabel(e))}</strong>
              ${e.attributedTo.length > 0 ? e.attributedTo.map((a, i) => html`${i > 0 ? ', ' : ' — '}${both(name(a))}`) : html` — ${e.speaker ?? both(words.reporter)}`}
              ${e.place ? html` · ${both(name(e.place))}` : ''} · ${both(words.asOf)}
              ${both(dateLabel(e.asOf))}
            </p>
            ${evidenceOf(e.evidence, readings)}
          </li>`,
      )}
    </ul>
    <p class="why" lang="en">${entry.why}</p>
  </div>`

const provisions = (dossier: Dossier, readings: Readings, name: Namer): Html =>
  html`<ul class="claims">
    ${dossier.provisions.map(
      (p) =>
        html`<li id="${p.id}">
          <p class="fact" lang="${p.language ?? 'und'}">${p.duty}</p>
          <p class="by">
            ${p.bearer.map((b, i) => html`${i > 0 ? ' · ' : ''}${both(name(b))}`)}${p.article ? html` · Art. ${p.article}` : ''}${p.condition ? html` · ${both(words.condition)}: <span lang="${p.language ?? 'und'}">${p.condition}</span>` : ''}
          </p>
          ${evidenceOf(p.evidence, readings)}
        </li>`,
    )}
  </ul>`

const disagreements = (dossier: Dossier, readings: Readings): Html =>
  html`<ul class="claims">
    ${dossier.disagreements.map(
      (d) =>
        html`<li id="${d.id}">
          <p>${d.question}</p>
          <ul>
            ${d.values.map((v) => html`<li>${v.value}${evidenceOf(v.evidence, readings)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`

const actors = (dossier: Dossier, readings: Readings): Html =>
  html`<ul class="actors">
    ${dossier.actors.map((a) => html`<li><strong>${both([a.name, a.names['bn'] ?? a.name])}</strong>${a.roles.length > 0 ? html` <span class="by">${a.roles.join(', ')}</span>` : ''}${whyOf(a)}${evidenceOf(a.evidence, readings)}</li>`)}
  </ul>`

/** Why an actor is the one: "known by the name alone: a name that everybody knows". */
const whyOf = ({ why = [] }: Actor): Html | string =>
  why.length === 0
    ? ''
    : html` <span class="basis">(${isByName({ basis: why }) ? html`${both(words.byName)}: ` : ''}${why.map((told, i) => html`${i > 0 ? '; ' : ''}${both(basisLabel(told))}`)})</span>`

const origins = (dossier: Dossier): Html =>
  html`<ul class="origins">
    ${dossier.origins.map((o) => html`<li><strong>${o.name}</strong> <span class="tag">${both(labelOf(originKinds, o.kind))}</span> <span class="by">${both(countLabel(o.reports.length))} ${both(words.reports)}${o.level === 'report' ? html` · ${o.basis.join(', ')}` : ''}</span></li>`)}
  </ul>`
