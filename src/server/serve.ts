import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { fontBytes, fontWeights, linkedCss, serverPolicy } from '../app/assets.ts'
import { sourcesIn } from '../app/sources.ts'
import type { Originals } from '../app/sources.ts'
import { Unavailable } from '../core/errors.ts'
import type { Build } from '../core/dossier.ts'
import { dossierBody, readingsOf } from '../pages/dossier.ts'
import { reportAnchor } from '../pages/evidence.ts'
import { indexBody, page } from '../pages/layout.ts'
import { linkedView, reportBody } from '../pages/reports.ts'
import { html } from 'hono/html'
import type { Ui } from '../pages/words.ts'

/** The pages of one build as a web application. */
export const appOf = (build: Build, originals: Originals): Hono => {
  const app = new Hono()
  const readings = readingsOf(build)
  const sourceOf = sourcesIn(originals)
  const reports = new Map(
    build.dossiers.flatMap((dossier) =>
      dossier.reports.map(
        (id) => [reportAnchor(id), { dossier, reading: readings.get(id) }] as const,
      ),
    ),
  )
  const css = linkedCss()
  const style = { kind: 'link', href: '/assets/style.css' } as const
  const uiOf = (value: string | undefined): Ui => (value === 'bn' ? 'bn' : 'en')
  app.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'no-referrer' }))
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', serverPolicy)
  })
  app.get('/', (c) => {
    const ui = uiOf(c.req.query('lang'))
    return c.html(
      page(
        'Shutro',
        indexBody(build, (id) => `/dossiers/${id}?lang=${ui}`),
        { ui, style },
      ),
    )
  })
  app.get('/dossiers/:id', (c) => {
    const dossier = build.dossiers.find((d) => d.id === c.req.param('id'))
    if (!dossier) return c.notFound()
    const ui = uiOf(c.req.query('lang'))
    const view = linkedView((anchor) => `/reports/${anchor}?lang=${ui}`)
    return c.html(page(dossier.title, dossierBody(dossier, readings, view), { ui, style }))
  })
  app.get('/reports/:anchor', (c) => {
    const { dossier, reading } = reports.get(c.req.param('anchor')) ?? {}
    if (!dossier || !reading) return c.notFound()
    const ui = uiOf(c.req.query('lang') ?? reading.language)
    const back = `/dossiers/${dossier.id}?lang=${ui}`
    const body = reportBody(reading, { dossier, source: sourceOf(reading), back })
    return c.html(page(reading.title ?? reading.id, body, { ui, style }))
  })
  app.get('/api/build.json', (c) => c.json(build))
  app.get('/assets/style.css', (c) =>
    c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  for (const weight of fontWeights) {
    app.get(`/assets/bengali-${weight}.woff2`, (c) =>
      c.body(new Uint8Array(fontBytes(weight)), 200, {
        'content-type': 'font/woff2',
        'cache-control': 'max-age=31536000',
      }),
    )
  }
  app.notFound((c) =>
    c.html(
      page(
        'Not found',
        html`<h1>404</h1>
          <p><a href="/">Shutro</a></p>`,
        { ui: 'en', style },
      ),
      404,
    ),
  )
  return app
}

/** A server that runs: where it is, and how to stop it. */
export interface Running {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Ports tried after the one asked for, when it is taken. */
const tries = 20

/** Where to serve, and the decoded originals by report id. */
export interface ServeOptions {
  readonly port: number
  readonly originals: Originals
}

/** Serves a build on this machine alone; a taken port gives way to the next free one. */
export const serveBuild = async (
  build: Build,
  { port, originals }: ServeOptions,
): Promise<Running> => {
  const app = appOf(build, originals)
  for (let at = port; at < port + tries; at++) {
    const running = await listen(app, at)
    if (running) return running
  }
  throw new Unavailable(
    'E_PORT',
    `ports ${port} to ${port + tries - 1} are taken; give another with --port`,
  )
}

const listen = (app: Hono, port: number): Promise<Running | null> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve({
        address: `http://localhost:${info.port}/`,
        close: () => new Promise((done) => server.close(() => done())),
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
  })
