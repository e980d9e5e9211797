import { html, raw } from 'hono/html'
import type { Build } from '../core/dossier.ts'
import { dossierBody, readingsOf } from './dossier.ts'
import { countLabel } from './format.ts'
import { foldedView } from './reports.ts'
import type { SourceOf } from './reports.ts'
import { titleLabel } from './title.ts'
import { both, words } from './words.ts'
import type { Html, Ui } from './words.ts'

/** How a page gets its style: a link on the server, the text itself in a single file. */
export interface Dress {
  readonly ui: Ui
  readonly style:
    | { readonly kind: 'link'; readonly href: string }
    | { readonly kind: 'inline'; readonly css: string; readonly policy: string }
}

const NAME = 'Shutro'

/** The frame of every page. No script at all: the switch of languages is a pair of radio buttons and a style rule. */
export const page = (title: string, body: Html, { ui, style }: Dress): Html =>
  html`<!doctype html>
    <html lang="${ui}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${style.kind === 'inline' ? html`<meta http-equiv="Content-Security-Policy" content="${style.policy}" />` : ''}
        <title>${title === NAME ? NAME : `${title} · ${NAME}`}</title>
        ${
          style.kind === 'link'
            ? html`<link rel="stylesheet" href="${style.href}" />`
            : raw(`<style>${style.css}</style>`)
        }
      </head>
      <body>
        <a class="skip" href="#main">${both(words.skip)}</a>
        <div class="bar">
          <a class="brand" href="${style.kind === 'link' ? `/?lang=${ui}` : '#top'}"
            ><span lang="bn">সূত্র</span> Shutro</a
          >
          <fieldset class="switch">
            <legend>${both(words.language)}</legend>
            <input type="radio" name="ui" id="ui-en" ${ui === 'en' ? 'checked' : ''} /><label
              for="ui-en"
              lang="en"
              >English</label
            >
            <input type="radio" name="ui" id="ui-bn" ${ui === 'bn' ? 'checked' : ''} /><label
              for="ui-bn"
              lang="bn"
              >বাংলা</label
            >
          </fieldset>
        </div>
        <main id="main" tabindex="-1">${body}</main>
      </body>
    </html>`

/** The list of stories. */
export const indexBody = (build: Build, href: (id: string) => string): Html =>
  html`<section class="index" id="top">
    <h1>${both(words.index)}</h1>
    <ul>
      ${build.dossiers.map(
        (d) =>
          html`<li>
            <a href="${href(d.id)}">${titleLabel(d)}</a>
            <p class="by">
              ${both(countLabel(d.reports.length))} ${both(words.reports)} ·
              ${d.languages.join(', ')}${d.processes.map((p) => html` · <span class="en" lang="en">${p.statusIn['en'] ?? p.status}</span><span class="bn" lang="bn">${p.statusIn['bn'] ?? p.status}</span>`)}
            </p>
          </li>`,
      )}
    </ul>
  </section>`

/** All dossiers on one page, for the single file. */
export const wholeBody = (build: Build, sourceOf: SourceOf): Html => {
  const view = foldedView(sourceOf)
  const readings = readingsOf(build)
  return html`${build.dossiers.length > 1 ? indexBody(build, (id) => `#${id}`) : html`<span id="top"></span>`}${build.dossiers.map((d) => dossierBody(d, readings, view))}`
}
