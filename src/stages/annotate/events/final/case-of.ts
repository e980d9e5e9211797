import type { Mention } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NameCase, VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import type { Scene } from '../../scene.ts'
import { afterBrackets } from './brackets.ts'
import { nfc } from '../../../../text/normalise.ts'

/** The token that ends a mention carries its case. */
export const lastToken = (
  scene: Scene,
  mention: Mention,
): { readonly token: Token; readonly index: number } | null => {
  const index = scene.tokens.findLastIndex((t) => t.start < mention.at.end)
  const token = scene.tokens[index]
  return token ? { token, index } : null
}

/** Case of a mention by what stands between its end and its token's end. */
export const caseOf = (final: VerbFinalPart, mention: Mention, token: Token): NameCase | 'nom' => {
  // A guessed name may have swallowed its ending: "ফয়সালের".
  const written = nfc(mention.text)
  const swallowed = final.swallowed.find((row) => row.endings.some((e) => written.endsWith(e)))
  if (mention.entity === null && swallowed) return swallowed.case
  const rest = nfc(token.text.slice(Math.max(0, mention.at.end - token.start)))
  const stress = final.stress.find((s) => rest.endsWith(s)) ?? ''
  const ending = rest.replace(/^-/u, '').slice(0, -stress.length || undefined)
  if (ending === '')
    return stress === '' && token.norm === token.stems[0] && mention.at.end < token.end
      ? 'gen'
      : nominal(mention, token)
  return final.endings.find((row) => row.endings.some((e) => ending.endsWith(e)))?.case ?? 'nom'
}

/** A wording of the base may itself end like a case (adjectives: ইউক্রেনীয়); it counts as bare. */
const nominal = (mention: Mention, token: Token): NameCase | 'nom' =>
  mention.kind === 'instrument' ? (token.features.case ?? 'nom') : 'nom'

/** "রহিম শেখ’র ভাইকে": the case that an ending behind an apostrophe gives. */
export const partedCase = (
  { tokens }: Scene,
  final: VerbFinalPart,
  index: number,
): NameCase | undefined => {
  const [own, mark, ending] = tokens.slice(index, index + 3)
  const apart = (mark?.norm === '’' || mark?.norm === "'") && own?.end === mark.start
  return apart && mark.end === ending?.start
    ? final.endings.find((row) => row.endings.includes(ending.norm))?.case
    : undefined
}

/** "রহিম শেখ (৩৫)-কে", "রহিম শেখ (বাবু) কে": the case that an ending behind brackets gives to the name before them, and the token that bears it. */
export const caseBehindBrackets = (
  { tokens }: Scene,
  final: VerbFinalPart,
  open: number,
): { readonly index: number; readonly grammatical: NameCase } | undefined => {
  const close = afterBrackets(tokens, open)
  if (close === open) return undefined
  const index = /^[-–—]$/u.test(tokens[close]?.norm ?? '') ? close + 1 : close
  const grammatical = final.endings.find(
    (row) => row.case !== 'loc' && row.endings.includes(tokens[index]?.norm ?? ''),
  )?.case
  return grammatical && { index, grammatical }
}
