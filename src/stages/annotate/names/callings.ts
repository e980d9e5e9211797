import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { setOf } from '../scene.ts'

/** "প্রসিকিউটর ওমর ফারুক", "পুলিশ করিম মিয়াকে": index after the callings before a person's name, which keeps its last word. */
export const pastCallings = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  pack: LanguagePack,
): number => {
  let at = from
  while (at + 1 < to && isCalling(tokens[at], to - at, pack)) at++
  return at
}

const isCalling = (
  token: Token | undefined,
  words: number,
  { names, statements }: LanguagePack,
): boolean => {
  const norm = token?.norm ?? ''
  if (names.callings?.has(norm)) return words > 2
  if (names.proof?.epithets.has(norm)) return true
  // "স্বৈরাচার হাসিনা": what is said of somebody, but for what people are named with as well.
  if (names.epithets?.has(norm)) return names.nameWords?.person.has(norm) !== true
  return (
    (names.everyday.has(norm) || setOf(statements.speakers).has(norm)) &&
    names.nameWords?.person.has(norm) !== true
  )
}
