import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { isManner } from './manner.ts'
import { afterPlace } from './speaking-places.ts'
import { afterBracket, thingBefore } from './verb-final-things.ts'

/** "ওসি ঘটনার সত্যতা নিশ্চিত করেছেন": the thing between the speaker and the cue, where it is one that can be said. */
export const aboutContent = (
  scene: Scene,
  { cue, pack, from, speaker }: ContentQuery,
): FoundContent | null => {
  const last = scene.tokens[cue.from - 1]
  const opens = speaker && speaker.to <= cue.from ? afterBracket(scene, speaker.to) : from
  const place = afterPlace(scene, pack, { from: opens, to: cue.from, one: false })
  // "তাৎক্ষণিকভাবে খবরটি নিশ্চিত করতে পারেনি"
  const told = afterListener(scene, { from: place, to: cue.from })
  const left = cue.row.inflected && isManner(scene.tokens[told], pack) ? told + 1 : told
  const first = scene.tokens[left]
  if (!speaker || !first || !last || left >= cue.from) return null
  if (befellThem(scene, pack, left) || anotherActs(scene, { from: left, to: cue.from })) return null
  return isOneOf(last, cue.row.about ?? [])
    ? one(scene, { start: first.start, end: last.end }, thingBefore)
    : null
}

/** "(প্রথম আলোকে) বিষয়টি": whom one tells it, right before the one word that points to it. */
const afterListener = (
  { tokens }: Scene,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  const [listener, thing] = [tokens[to - 2], tokens[to - 1]]
  const points = thing?.features.classifier !== undefined && listener?.features.case === 'acc'
  return points && to - 2 >= from && to - 2 - from < mostListener ? to - 1 : from
}

/** Most words of whom one tells it before its last. */
const mostListener = 3

/** "দুজন কর্মকর্তা নিহত হওয়ার ঘটনা": whom it befell does not tell of it. */
const befellThem = ({ tokens }: Scene, { statements }: LanguagePack, at: number): boolean =>
  isOneOf(tokens[at], statements.final?.befallen ?? []) &&
  tokens[at + 1]?.features.nonFinite === 'verbal-noun'

/** "… প্রতিষ্ঠাতা সালমা হক নিজেদের ভুল (স্বীকার করেছেন)": a person's name with no ending behind who was found stands for who does it. */
const anotherActs = (
  { tokens, mentions }: Scene,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.start ?? 0]
  return mentions.some(({ kind, at }) => {
    const last = tokens.findIndex((t) => t.end === at.end)
    const [word, next] = [tokens[last], tokens[last + 1]]
    return (
      kind === 'person' &&
      start <= at.start &&
      at.end < end &&
      word?.features.case === undefined &&
      next?.kind === 'word' &&
      next.pos === 'PRON'
    )
  })
}
