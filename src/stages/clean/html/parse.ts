import { Parser } from 'htmlparser2'
import { blockOf } from '../block.ts'
import type { Block, Run } from '../block.ts'
import { hintOf } from './hints.ts'
import type { Hint } from './hints.ts'

/** An element of the page, as far as choosing text needs it. */
export interface Element {
  readonly tag: string
  /** Index of the parent; −1 for a root. */
  readonly parent: number
  readonly hint: Hint | null
  readonly href: string | null
  /** itemprop, rel, datetime and class, for metadata. */
  readonly attributes: Readonly<Record<string, string>>
}

/** A page in one pass: its elements, its text in blocks in document order, and what its head says. */
export interface Page {
  readonly elements: readonly Element[]
  readonly blocks: readonly Block[]
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | null
  readonly language: string | null
  readonly jsonLd: readonly string[]
  readonly times: readonly string[]
  /** `<title>`. */
  readonly headTitle: string | null
  /** False for a fragment without html, head or body tags. */
  readonly whole: boolean
  /** Text that is no text of the page (`<title>`, `<textarea>`), by place. */
  readonly silent: readonly Run[]
}

const blockTags = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const scriptTags = new Set(['script', 'style', 'template', 'svg', 'math', 'object', 'canvas'])
const silentTags = new Set(['title', 'textarea', 'noscript', 'option', 'select'])
/** Elements deeper than this are read as text of the element at the limit: a bomb of nested tags stays linear. */
const maxDepth = 512

const sentenceEnd = /[।.!?…”"’')\]]\s*$/u

/** Reads HTML once, keeping the place of every piece of text. Never throws; unclosed tags close at the end. */
export const parsePage = (html: string): Page => {
  const elements: Element[] = []
  const blocks: Block[] = []
  const meta = new Map<string, string[]>()
  const jsonLd: string[] = []
  const times: string[] = []
  const silent: Run[] = []
  const stack: { index: number; tag: string; block: boolean }[] = []
  const open = { scripts: 0, silent: 0, links: 0, json: false, deep: 0 }
  let runs: Run[] = []
  let headTitle: string | null = null
  let canonical: string | null = null
  let language: string | null = null
  let whole = false

  const innermostBlock = (): { index: number; tag: string } =>
    stack.findLast((e) => e.block) ?? { index: -1, tag: '' }

  const flush = (): void => {
    if (runs.length === 0) return
    const at = innermostBlock()
    const made = blockOf(runs, stack.at(-1)?.index ?? at.index, at.tag)
    if (made) blocks.push({ ...made, element: at.index })
    runs = []
  }

  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'html' || tag === 'body' || tag === 'head') whole = true
        if (tag === 'html' && attributes['lang']) language = attributes['lang']
        if (tag === 'meta') addMeta(meta, attributes)
        if (tag === 'link' && attributes['rel'] === 'canonical')
          canonical = attributes['href'] ?? null
        if (tag === 'time' && attributes['datetime']) times.push(attributes['datetime'])
        if (tag === 'br') {
          const text = runs.map((r) => r.text).join('')
          if (sentenceEnd.test(text) || text.trim() === '') flush()
          else
            runs.push({
              start: parser.startIndex,
              end: parser.endIndex + 1,
              text: ' ',
              linked: false,
            })
          return
        }
        const isBlock = blockTags.has(tag)
        if (isBlock) flush()
        if (stack.length >= maxDepth) {
          open.deep++
          return
        }
        if (scriptTags.has(tag)) open.scripts++
        if (silentTags.has(tag)) open.silent++
        if (tag === 'a') open.links++
        if (tag === 'script') open.json = /ld\+json/iu.test(attributes['type'] ?? '')
        if (open.json && tag === 'script') jsonLd.push('')
        elements.push({
          tag,
          parent: stack.at(-1)?.index ?? -1,
          hint: hintOf(tag, attributes),
          href: tag === 'a' ? (attributes['href'] ?? null) : null,
          attributes,
        })
        stack.push({ index: elements.length - 1, tag, block: isBlock })
      },
      ontext: (data) => {
        const run = {
          start: parser.startIndex,
          end: parser.endIndex + 1,
          text: data,
          linked: open.links > 0,
        }
        if (open.scripts > 0) {
          if (open.json) jsonLd[jsonLd.length - 1] = (jsonLd.at(-1) ?? '') + data
          return
        }
        if (open.silent > 0) {
          if (stack.at(-1)?.tag === 'title') headTitle = (headTitle ?? '') + data
          silent.push(run)
          return
        }
        runs.push(run)
      },
      onclosetag: (tag) => {
        if (tag === 'br') return
        if (blockTags.has(tag)) flush()
        if (open.deep > 0) {
          open.deep--
          return
        }
        const top = stack.at(-1)
        if (top?.tag !== tag) return
        stack.pop()
        if (scriptTags.has(tag)) open.scripts--
        if (silentTags.has(tag)) open.silent--
        if (tag === 'a') open.links--
        if (tag === 'script') open.json = false
      },
    },
    {
      decodeEntities: true,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeSelfClosing: false,
    },
  )
  parser.write(html)
  parser.end()
  flush()
  return { elements, blocks, meta, canonical, language, jsonLd, times, headTitle, whole, silent }
}

const addMeta = (
  meta: Map<string, string[]>,
  attributes: Readonly<Record<string, string>>,
): void => {
  const key = (
    attributes['property'] ??
    attributes['name'] ??
    attributes['itemprop'] ??
    ''
  ).toLowerCase()
  const content = attributes['content']?.trim()
  if (key === '' || !content) return
  const list = meta.get(key)
  if (list) list.push(content)
  else meta.set(key, [content])
}
