import { html } from 'hono/html'
import type { Process, ProcessStep } from '../core/dossier.ts'
import { evidenceOf } from './evidence.ts'
import type { Readings } from './evidence.ts'
import { dateLabel } from './format.ts'
import type { Namer } from './namer.ts'
import { both, labelOf, stepNames, words } from './words.ts'
import type { Html } from './words.ts'

/** The process as a ladder: what is done, by whom and when, what must come next. */
export const processSection = (process: Process, readings: Readings, name: Namer): Html =>
  html`<section class="process">
    <h3>${both([process.title, titleBn(process, name)])}</h3>
    <p class="status">
      <span class="en" lang="en">${process.statusIn['en'] ?? process.status}</span
      ><span class="bn" lang="bn">${process.statusIn['bn'] ?? process.status}</span>
    </p>
    <ol class="ladder">
      ${process.steps.map((step) => doneStep(step, readings, name))}
      ${process.next.map((id) => openStep(id, 'next'))}
      ${process.later.map((id) => openStep(id, 'later'))}
    </ol>
    ${(process.conditions ?? []).map(
      (c) =>
        html`<div class="condition">
          <p>
            <strong>${both(words.condition)}:</strong> ${both(labelOf(stepNames, c.step))} ←
            ${c.requires.map((r, i) => html`${i > 0 ? ' + ' : ''}${both(labelOf(stepNames, r))}`)}
            ${c.attributedTo.length > 0 ? html` · ${c.attributedTo.map((id, i) => html`${i > 0 ? ', ' : ''}${both(name(id))}`)}` : html` · ${both(words.reporter)}`}
            ${c.note ? html` <em>${both(words.narrower)}</em>` : ''}
          </p>
          ${evidenceOf(c.evidence, readings)}
        </div>`,
    )}
    ${process.premature.map(
      (p) =>
        html`<div class="condition">
          <p><strong>${both(words.notCounted)}:</strong> ${both(labelOf(stepNames, p.step))}</p>
          ${evidenceOf(p.evidence, readings)}
        </div>`,
    )}
  </section>`

const titleBn = (process: Process, name: Namer): string =>
  `চুক্তি: ${process.parties.map((p) => name(p)[1]).join('–')}`

const doneStep = (step: ProcessStep, readings: Readings, name: Namer): Html =>
  html`<li class="step is-done">
    <div class="head">
      <span class="what">${both(labelOf(stepNames, step.step))}</span>
      <span class="date">${both(dateLabel(step.date))}</span>
    </div>
    <p class="by">
      ${step.by.map((id, i) => html`${i > 0 ? ' · ' : ''}${both(name(id))}${step.impliedBy?.includes(id) ? html` <em>(${both(words.implied)})</em>` : ''}`)}
      ${step.chamber ? html` · ${step.chamber}` : ''}${step.place ? html` · ${both(name(step.place))}` : ''}
      ${step.certainty === 'implied' ? html` · <em>${both(words.implied)}</em>${step.basis ? html` <span class="basis">(${step.basis.join('; ')})</span>` : ''}` : ''}
    </p>
    ${step.alternatives.length > 0 ? html`<p class="by">${both(words.alsoDated)}: ${step.alternatives.map((a, i) => html`${i > 0 ? ', ' : ''}${both(dateLabel(a.date))}`)}</p>` : ''}
    ${evidenceOf(
      [...step.evidence, ...step.alternatives.flatMap((a) => a.evidence)].filter(
        (e, i, all) => all.findIndex((o) => o.report === e.report && o.raw[0] === e.raw[0]) === i,
      ),
      readings,
    )}
  </li>`

const openStep = (id: string, when: 'next' | 'later'): Html =>
  html`<li class="step is-${when}">
    <div class="head">
      <span class="what">${both(labelOf(stepNames, id))}</span>
      <span class="tag">${both(words[when])}</span>
    </div>
  </li>`
