import type { RawRange } from '../../../core/span.ts'
import { readTokens, readable } from './tokens.ts'

/**
 * Where HTML holds text: everything but tags, comments, scripts and styles. A second reading of the
 * page, by another tokenizer than the one that cleans it, so that the accounting can check the latter.
 */
export const textRanges = (source: string): readonly RawRange[] => {
  const ranges: RawRange[] = []
  let raw = ''
  const ignore = (): void => undefined
  readTokens(readable(source), {
    onopentagname: (start, end) => {
      raw = source.slice(start, end).toLowerCase()
    },
    onclosetag: () => {
      raw = ''
    },
    ontext: (start, end) => {
      if (raw !== 'script' && raw !== 'style') ranges.push([start, end])
    },
    ontextentity: ignore,
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
  })
  return ranges
}
