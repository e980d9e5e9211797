import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** Most words of where somebody speaks, but for the day. */
const most = 8

/**
 * The first token behind when and where something is told, which is no part of it: "(মঙ্গলবার এক বিবৃতিতে) ভোটের ফল",
 * "(একটি পোস্ট দিয়ে) …".
 *
 * @param one true to step over a place only where a determiner says that it is one act of speaking.
 */
export const afterPlace = (
  scene: Scene,
  pack: LanguagePack,
  { from, to, one }: { readonly from: number; readonly to: number; readonly one: boolean },
): number => {
  const { tokens } = scene
  const isOf = (index: number): boolean => tokens[index]?.features.case === 'gen'
  let first = from
  if (!one) {
    while (first < to && isDayPart(scene, first)) first++
    // "মঙ্গলবারের হামলা": the day is whose it is.
    if (first > from && isOf(first - 1)) first = from
  }
  for (let end = first; ;) {
    end = placeEnd(scene, pack, { from: end, to, one })
    if (end === -1) return first
    // "ফেসবুকে ছড়ানো খবর" is another's place.
    if (scene.tokens[end]?.pos !== 'VERB') first = end
  }
}

/** Index after the next act or place of speaking, with what belongs to it; -1 where none stands. */
const placeEnd = (
  scene: Scene,
  pack: LanguagePack,
  { from, to, one }: { readonly from: number; readonly to: number; readonly one: boolean },
): number => {
  let determined = false
  let words = 0
  for (let i = from; i < to - 1 && words < most; i++) {
    const token = scene.tokens[i]
    if (!token) return -1
    if (!isDayPart(scene, i)) words++
    // "সংবাদ সম্মেলনে": nobody asks for anything to be done there.
    determined ||= token.pos === 'DET' || isOfPress(token, pack)
    if (isOneOf(token, pack.statements.places ?? [])) {
      const end = isPlaced(scene, i) ? i + 1 : isDone(scene, i, pack) ? i + 2 : 0
      if (end > 0 && (determined || !one)) return end
    }
    const { case: ending, nonFinite } = token.features
    const word = token.kind === 'word' && (token.pos !== 'VERB' || nonFinite === 'verbal-noun')
    if (ending === 'acc' || !(word || isDayPart(scene, i))) return -1
  }
  return -1
}

const isOfPress = (token: Token, { statements }: LanguagePack): boolean =>
  statements.final?.press.includes(token.norm) === true

const isPlaced = ({ tokens }: Scene, index: number): boolean =>
  tokens[index]?.features.case === 'loc'

/** "পোস্ট দিয়ে", "টুইট করে". */
const isDone = ({ tokens }: Scene, index: number, { statements }: LanguagePack): boolean =>
  tokens[index]?.features.case === undefined && isOneOf(tokens[index + 1], statements.doneBy ?? [])

/** A token of a date, or a bracket around one: "মঙ্গলবার (১২ আগস্ট)". */
const isDayPart = (scene: Scene, index: number): boolean => {
  const isDated = (i: number): boolean => {
    const token = scene.tokens[i]
    return (
      token !== undefined &&
      scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)
    )
  }
  const mark = scene.tokens[index]?.norm
  return (
    isDated(index) || (mark === '(' && isDated(index + 1)) || (mark === ')' && isDated(index - 1))
  )
}
