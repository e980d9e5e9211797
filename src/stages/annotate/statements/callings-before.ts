import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { isOfficeWord } from './lone-speaker.ts'

/** True for what people are called before their names: an office, a trade, a rank. */
export const isCalling = (token: Token, pack: LanguagePack): boolean => {
  const { speakers, final } = pack.statements
  // The last letter of আমির is its own.
  if (speakers.includes(token.norm)) return true
  if (token.features.case !== undefined || token.features.classifier !== undefined) return false
  return (
    isOneOf(token, speakers) ||
    pack.names.everyday.has(token.norm) ||
    isOneOf(token, final?.callings ?? []) ||
    pack.names.ranks?.has(token.norm) === true ||
    isOfficeWord(token.norm, pack.names) ||
    (final?.callingEndings ?? []).some((end) => token.norm.endsWith(end))
  )
}

/** "(অধ্যাপক ড.) সালমা হক", "(কর্নেল) রহিম শেখ": index of the first title or rank right before a name. */
export const titlesBefore = (
  { tokens }: Scene,
  { names, statements }: LanguagePack,
  name: number,
  limit: number,
): number => {
  let from = name
  for (;;) {
    const dotted = tokens[from - 1]?.norm === '.'
    const at = dotted ? from - 2 : from - 1
    const word = tokens[at]?.norm ?? ''
    const isTitle =
      names.honorifics.includes(word) ||
      (dotted
        ? statements.final?.shortTitles.includes(word) === true
        : names.ranks?.has(word) === true)
    if (at < limit || !isTitle) return from
    from = at
  }
}

/** "ওসি (তদন্ত) রহিম শেখ": index of the bracket right before a name that tells of the office, else of the name. */
export const beforeBracket = ({ tokens }: Scene, name: number, limit: number): number => {
  if (tokens[name - 1]?.norm !== ')') return name
  const open = tokens.findLastIndex((t, i) => i < name && t.norm === '(')
  return open > limit && name - open <= bracketTokens ? open : name
}

/** Most tokens of such a bracket with its marks. */
const bracketTokens = 6

/** "এই নির্বাচন কমিশনার": one person by what he is. */
export const pointsAt = (words: readonly Token[], pack: LanguagePack): boolean => {
  const [first, ...rest] = words
  const last = rest.at(-1)
  return (
    last !== undefined &&
    rest.length <= mostPointed &&
    pack.statements.final?.thisOne.includes(first?.norm ?? '') === true &&
    rest.every((t) => t.kind === 'word' && !isOneOf(t, pack.statements.noNames ?? [])) &&
    isCalling(last, pack)
  )
}

/** Most words behind what points. */
const mostPointed = 3
