import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readingOf } from './html-text.mjs'
import { serve } from './serve.mjs'

const require = createRequire(import.meta.url)
const version = `${require('@mozilla/readability/package.json').version} + linkedom ${require('linkedom/package.json').version}`

await serve(version, ({ id, html }) => {
  const article = new Readability(parseHTML(html).document).parse()
  return () =>
    readingOf(id, {
      html: article?.content,
      title: article?.title,
      authors: [article?.byline],
      published: article?.publishedTime,
    })
})
