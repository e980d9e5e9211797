import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'

/** Most tokens of a time that is counted from what was told: "এর সাড়ে তিন বছর পর". */
const sinceTokens = 6

/**
 * The first token behind what joins a sentence to the one before, which is nobody's words: "(তবে) ভোট হবে", "(এদিকে,) …".
 *
 * @param meanwhile true to step as well over when or on what it is said: "(এ সময়) বিচারের", "(এর তিন বছর পর) ছাড়ের".
 */
export const afterJoining = (
  scene: Scene,
  pack: LanguagePack,
  {
    from,
    to,
    meanwhile,
  }: { readonly from: number; readonly to: number; readonly meanwhile: boolean },
): number => {
  const words = pack.statements.final
  if (!words) return from
  let first = from
  for (;;) {
    const length =
      wordingAt(scene.tokens, first, words.joining) ||
      (meanwhile
        ? wordingAt(scene.tokens, first, words.meanwhile) || sinceThen(scene, pack, first)
        : 0)
    const comma = scene.tokens[first + length]?.norm === ',' ? 1 : 0
    if (length === 0 || first + length + comma >= to) return first
    first += length + comma
  }
}

/** Number of tokens of a time that is counted from what was told: "এর তিন বছর পর"; 0 where none stands. */
const sinceThen = ({ tokens, dates }: Scene, { statements }: LanguagePack, at: number): number => {
  const { since = [], afterwards = [] } = statements.final ?? {}
  const [first, time] = [tokens[at], tokens[at + 1]]
  if (!first || !time || !since.includes(first.norm)) return 0
  const end = tokens.findIndex(
    (t, i) => i > at + 1 && i < at + sinceTokens && afterwards.includes(t.norm),
  )
  const before = tokens[end - 1]
  const counted = dates.some(
    ({ date }) => before !== undefined && date.at.start <= time.start && before.start < date.at.end,
  )
  return counted ? end - at + 1 : 0
}
