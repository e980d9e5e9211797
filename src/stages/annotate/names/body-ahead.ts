import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

/** Most words from a paper's name to the head of the body that it opens. */
const reach = 4

/** "The National Moon Sighting Committee": what a paper is called opens the name of a body, by the capitals behind it. */
export const opensBody = (
  tokens: readonly Token[],
  to: number,
  { names }: LanguagePack,
): boolean => {
  for (let i = to; i < to + reach; i++) {
    const token = tokens[i]
    if (!token || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
    if (i > to && names.unknown?.organisations.has(token.norm)) return true
  }
  return false
}

/** "Arsenal de Sarandi": a small word of names takes a body's or a town's name on into a longer one. */
export const goesOnByParticle = (
  tokens: readonly Token[],
  to: number,
  { names }: LanguagePack,
): boolean =>
  names.unknown?.particles.has(tokens[to]?.text ?? '') === true &&
  /^\p{Lu}\p{Ll}/u.test(tokens[to + 1]?.text ?? '')

/** "The national flag carrier" is no paper: the second word of its name has its capital too. */
export const keepsCapitals = (tokens: readonly Token[], exact: string): boolean => {
  const wanted = exact.split(' ')[1] ?? ''
  const given = tokens[1]?.text ?? ''
  return (
    !/^\p{Lu}/u.test(wanted) || !/^\p{Ll}/u.test(given) || /^\p{Ll}/u.test(tokens[0]?.text ?? '')
  )
}
