import type { TokenizerCallbacks } from 'htmlparser2'
import type { RawRange } from '../../../core/span.ts'
import { LineBuilder } from './line-builder.ts'
import { ElementStack } from './element-stack.ts'
import type { Page } from './page.ts'
import { KEPT_ATTRIBUTES, VOID } from './tags.ts'
import { readTokens, readable } from './tokens.ts'

const DATA_TYPE = /^\s*application\/ld\+json/iu

/**
 * Reads HTML once, in time linear in its length, however it is nested or broken.
 *
 * @param source the decoded original.
 * @returns elements, lines of text with their places in `source`, and what belongs to neither.
 */
export const scanHtml = (source: string): Page => {
  const markup = readable(source)
  const stack = new ElementStack()
  const builder = new LineBuilder(source, stack)
  const data: RawRange[] = []
  const debris: RawRange[] = []
  let tag = { name: '', start: 0, attributes: {} as Record<string, string> }
  let attribute = { name: '', value: '', kept: false }
  let reached = 0
  let whole = false

  const open = (end: number): void => {
    reached = end + 1
    if (tag.name === 'html' || tag.name === 'head' || tag.name === 'body') whole = true
    const before = stack.block()
    const { index, inline } = stack.open({ ...tag, end: reached })
    if (tag.name === 'br') builder.lineBreak(tag.start, reached)
    else if (!inline || stack.block() !== before) builder.endLine()
    if (index >= 0 && VOID.has(tag.name)) stack.closeVoid(index, reached)
  }
  const text = (start: number, end: number, decoded?: string): void => {
    reached = Math.max(reached, end)
    const special = stack.special()
    if (special === 'script' && DATA_TYPE.test(stack.top()?.attributes['type'] ?? '')) {
      data.push([start, end])
    }
    if (special === null) builder.add({ start, end, ...(decoded === undefined ? {} : { decoded }) })
    else if (special === 'title') {
      builder.addTitle({ start, end, ...(decoded === undefined ? {} : { decoded }) })
    }
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = { name: markup.slice(start, end).toLowerCase(), start: start - 1, attributes: {} }
    },
    onattribname: (start, end) => {
      const name = markup.slice(start, end).toLowerCase()
      attribute = { name, value: '', kept: KEPT_ATTRIBUTES.has(name) }
    },
    onattribdata: (start, end) => {
      if (attribute.kept) attribute.value += source.slice(start, end)
    },
    onattribentity: (code) => {
      if (attribute.kept) attribute.value += String.fromCodePoint(code)
    },
    onattribend: () => {
      if (attribute.kept) tag.attributes[attribute.name] ??= attribute.value
    },
    onopentagend: open,
    onselfclosingtag: (end) => {
      open(end)
    },
    onclosetag: (start, end) => {
      const close = source.indexOf('>', end)
      if (close !== -1) reached = close + 1
      const name = markup.slice(start, end).toLowerCase()
      const before = stack.block()
      if (stack.close(name, reached)) {
        if (stack.block() !== before) builder.endLine()
      } else if (name === 'p' || name === 'br') builder.endLine()
    },
    ontext: (start, end) => text(start, end),
    ontextentity: (code, end) =>
      text(source.lastIndexOf('&', end - 1), end, String.fromCodePoint(code)),
    oncomment: (_start, end) => void (reached = Math.max(reached, end + 1)),
    oncdata: (_start, end) => void (reached = Math.max(reached, end + 1)),
    ondeclaration: (_start, end) => void (reached = Math.max(reached, end + 1)),
    onprocessinginstruction: (_start, end) => void (reached = Math.max(reached, end + 1)),
    onend: () => undefined,
  }
  readTokens(markup, callbacks, { decodeEntities: true })
  builder.endLine()
  stack.closeAll(source.length)
  if (source.slice(reached).trim() !== '') debris.push([reached, source.length])
  const { lines, blanks, titles } = builder.result()
  debris.push(...blanks)
  return { elements: stack.elements, lines, data, documentTitles: titles, debris, whole }
}
