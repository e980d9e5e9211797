import { Tokenizer } from 'htmlparser2'
import type { TokenizerCallbacks } from 'htmlparser2'

/** Elements whose content the tokenizer reads as bare text up to their end tag. */
const BARE = /<(\/?)(iframe|noembed|noframes|xmp|plaintext|textarea|title)(?=[\s/>])/iuy

/** Their first letters, lower case: most tags need no pattern. */
const FIRST = new Set([...'inxpt'].map((letter) => letter.charCodeAt(0)))

/** Reads HTML made by `readable` as tokens with their positions. */
export const readTokens = (markup: string, callbacks: TokenizerCallbacks): void => {
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...callbacks,
      // An end tag that the file's end cuts off is told a second time as text from before the start.
      ontext: (start, end) => {
        if (start >= 0) callbacks.ontext(start, end)
      },
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
}

/**
 * The same text, as long as before, where bare-text elements that nothing ends have an unknown name:
 * as they stand they would swallow the rest of the page.
 */
export const readable = (source: string): string => {
  const open = new Map<string, number>()
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    const slash = source.charCodeAt(at + 1) === 0x2f
    if (!FIRST.has(source.charCodeAt(at + (slash ? 2 : 1)) | 0x20)) continue
    BARE.lastIndex = at
    const match = BARE.exec(source)
    if (match === null) continue
    const name = (match[2] ?? '').toLowerCase()
    if (match[1] === '/') open.delete(name)
    else if (!open.has(name)) open.set(name, at)
  }
  let text = source
  for (const [name, at] of open) {
    const tag = new RegExp(`<${name}(?=[\\s/>])`, 'giu')
    text = text.slice(0, at) + text.slice(at).replace(tag, `<q${name.slice(1)}`)
  }
  return text
}
