import { readFileSync } from 'node:fs'
import { extractFromHtml } from '@extractus/article-extractor'
import { readingOf } from './html-text.mjs'
import { serve } from './serve.mjs'

const { version } = JSON.parse(
  readFileSync(
    new URL('node_modules/@extractus/article-extractor/package.json', import.meta.url),
    'utf8',
  ),
)

await serve(version, async ({ id, html, url }) => {
  const found = await extractFromHtml(html, url ?? 'https://page.example/')
  return () =>
    readingOf(id, {
      html: found?.content,
      title: found?.title,
      authors: [found?.author],
      published: found?.published,
    })
})
