import { readFileSync } from 'node:fs'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readingOf } from './html-text.mjs'
import { serve } from './serve.mjs'

const { version } = JSON.parse(
  readFileSync(new URL('node_modules/defuddle/package.json', import.meta.url), 'utf8'),
)

await serve(`${version} + linkedom`, async ({ id, html, url }) => {
  const found = await Defuddle(parseHTML(html).document, url ?? 'https://page.example/')
  return () =>
    readingOf(id, {
      html: found.content,
      title: found.title,
      authors: [found.author],
      published: found.published,
    })
})
