import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { serve } from './serve.mjs'

const { version } = JSON.parse(
  readFileSync(new URL('node_modules/chrono-node/package.json', import.meta.url), 'utf8'),
)

const two = (n) => String(n).padStart(2, '0')

/** As precise as the words were: chrono tells what it knows from what it implied. */
const valueOf = (start) => {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => start.get(part))
  const date = `${year}-${two(month)}-${two(day)}`
  if (start.isCertain('hour'))
    return { type: 'TIME', value: `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` }
  if (start.isCertain('day') || start.isCertain('weekday')) return { type: 'DATE', value: date }
  if (start.isCertain('month')) return { type: 'DATE', value: `${year}-${two(month)}` }
  return { type: 'DATE', value: start.isCertain('year') ? `${year}` : date }
}

await serve(version, ({ id, text, published }) => {
  const anchor = published ? new Date(`${published.slice(0, 10)}T12:00:00`) : undefined
  const found = chrono.parse(text, anchor)
  return () => ({
    schema: 'shutro/reading@1',
    id,
    paragraphs: [{ text, raw: [0, text.length], parts: [[0, text.length, 0]] }],
    dates: found.map(({ index, text: words, start }) => ({
      at: { paragraph: 0, start: index, end: index + words.length },
      raw: [index, index + words.length],
      text: words,
      timex: valueOf(start),
    })),
  })
})
