import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import { serve } from './serve.mjs'

const { version } = JSON.parse(
  readFileSync(new URL('node_modules/compromise/package.json', import.meta.url), 'utf8'),
)

/** Punctuation that compromise leaves at the edges of a name. */
const bare = (words) => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')

await serve(version, ({ id, text }) => {
  const doc = nlp(text)
  const found = [
    ['person', doc.people()],
    ['organisation', doc.organizations()],
    ['place', doc.places()],
  ].map(([kind, view]) => [kind, view.json({ offset: true })])
  return () => ({
    schema: 'shutro/reading@1',
    id,
    paragraphs: [{ text, raw: [0, text.length], parts: [[0, text.length, 0]] }],
    mentions: found.flatMap(([kind, terms]) =>
      terms.flatMap(({ text: words, offset }) => {
        const name = bare(words)
        const start = text.indexOf(name, offset?.start ?? 0)
        const end = start + name.length
        return name === '' || start < 0
          ? []
          : [{ at: { paragraph: 0, start, end }, raw: [start, end], text: name, kind }]
      }),
    ),
  })
})
