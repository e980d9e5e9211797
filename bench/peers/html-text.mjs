import { parseHTML } from 'linkedom'

const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'template', 'noscript'])

/** The text of an article's HTML, cut into paragraphs at block elements. */
export const paragraphsOf = (html) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html ?? ''}</body></html>`)
  const paragraphs = []
  let open = ''
  const close = () => {
    const text = open.replace(/\s+/gu, ' ').trim()
    if (text !== '') paragraphs.push({ text })
    open = ''
  }
  const walk = (node) => {
    if (node.nodeType === 3) open += node.textContent
    if (node.nodeType !== 1) return
    const name = node.localName
    if (silent.has(name)) return
    const block = blocks.has(name)
    if (block) close()
    for (const child of node.childNodes) walk(child)
    if (block) close()
  }
  walk(document.body)
  close()
  return paragraphs
}

/** A day as EDTF, or null for what is no date. */
export const dayOf = (value) => {
  if (!value) return null
  const stated = /^\d{4}-\d{2}-\d{2}/u.exec(String(value))?.[0]
  if (stated) return { edtf: stated }
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : { edtf: new Date(time).toISOString().slice(0, 10) }
}

/** An answer in the shape that the scorers read. */
export const readingOf = (id, { html, title, authors, published }) => ({
  schema: 'shutro/reading@1',
  id,
  title: title || null,
  authors: (authors ?? []).filter(Boolean),
  published: dayOf(published),
  paragraphs: paragraphsOf(html),
})
