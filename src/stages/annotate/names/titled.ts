import type { Token } from '../../../lang/contract/token.ts'

/** Fewest words of four letters that show how a sentence is set. */
const fewest = 3

/** How a sentence is set: running text, a headline whose words all begin with capitals, or capitals only. */
export type Setting = 'running' | 'titled' | 'capitals'

/** Tells how a sentence is set: in a headline of capitals a capital tells nothing. A headline ends without a stop. */
export const settingOf = (tokens: readonly Token[]): Setting => {
  const words = tokens.filter((t) => t.kind === 'word' && /^\p{L}{2}/u.test(t.text))
  if (words.length > 1 && words.every((t) => /^\p{Lu}+$/u.test(t.text))) return 'capitals'
  if (/^[.!?…]$/u.test(tokens.at(-1)?.text ?? '')) return 'running'
  const long = words.filter((t) => /^\p{L}{4}/u.test(t.text))
  const small = long.filter((t) => /^\p{Ll}/u.test(t.text)).length
  return long.length >= fewest && small * 5 < long.length ? 'titled' : 'running'
}

/** Most tokens of a work's title. */
const longestTitle = 9

const openers = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['``', "''"],
  ['«', '»'],
])

/** Tokens `[from, to)` inside quotation marks. */
interface Quoted {
  readonly from: number
  readonly to: number
}

/** Titles of works in quotation marks: a few words of which each long one begins with a capital. */
export const quotedTitles = (tokens: readonly Token[]): readonly Quoted[] => {
  const found: Quoted[] = []
  for (let i = 0; i < tokens.length; i++) {
    const close = openers.get(tokens[i]?.text ?? '')
    if (close === undefined || isPossessive(tokens, i)) continue
    const to = tokens.findIndex((t, k) => k > i && k <= i + longestTitle && t.text === close)
    if (to === -1) continue
    const words = tokens.slice(i + 1, to).filter((t) => t.kind === 'word')
    const letter = words.length === 1 && /^\p{L}\.?$/u.test(words[0]?.text ?? '')
    if (words.length > 0 && !letter && words.every(isTitleWord)) found.push({ from: i + 1, to })
    i = to
  }
  return found
}

/** "the Raptors 'Sam Mitchell": an apostrophe behind a plural, set to the wrong word. */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "'" &&
  tokens[at - 1]?.pos === 'PROPN' &&
  /s$/u.test(tokens[at - 1]?.text ?? '')

const isTitleWord = ({ text, pos }: Token, k: number): boolean =>
  /^[\p{Lu}\p{N}]/u.test(text) || (k > 0 && small.has(pos ?? 'X'))

const small: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'PRON'])
