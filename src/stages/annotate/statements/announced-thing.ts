import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { afterJoining } from './content-opening.ts'

/**
 * The first token of a thing that somebody announces, behind when, where and by what he does: "(সোমবার সন্ধ্যায় জাতির উদ্দেশে ভাষণে)
 * ভোটের তারিখ", "(প্রজ্ঞাপনের মাধ্যমে) সময়সূচি", "(পরীক্ষা করে) তাকে মৃত".
 */
export const announcedFrom = (
  scene: Scene,
  pack: LanguagePack,
  { from, to }: { readonly from: number; readonly to: number },
): number => {
  const joined = afterJoining(scene, pack, { from, to, meanwhile: false })
  const timed = afterTime(scene, { from: joined, to })
  const placed = afterPlace(scene, pack, { from: timed, to })
  return afterLook(scene, pack, { from: placed, to })
}

interface Range {
  readonly from: number
  readonly to: number
}

/** "(সোমবার (৮ ডিসেম্বর) রাত ৩টার দিকে) …", but no day alone, which may be that of the thing. */
const afterTime = (scene: Scene, { from, to }: Range): number => {
  const { tokens } = scene
  const dateAt = (i: number): Scene['dates'][number] | undefined => {
    const token = tokens[i]
    return (
      token &&
      scene.dates.find(({ date: { at } }) => at.start <= token.start && token.start < at.end)
    )
  }
  const isPart = (i: number): boolean => {
    const kind = dateAt(i)?.date.kind
    if (kind === 'date' || kind === 'time') return true
    const mark = tokens[i]?.norm
    return (mark === '(' && isPart(i + 1)) || (mark === ')' && dateAt(i - 1) !== undefined)
  }
  let first = from
  while (first < to - 1 && isPart(first)) first++
  const [last, next] = [tokens[first - 1], tokens[first]]
  const hour = tokens.slice(from, first).some((_, k) => dateAt(from + k)?.date.kind === 'time')
  const stands = hour && last?.features.case !== 'gen' && next?.kind === 'word'
  return stands && next.pos !== 'ADP' ? first : from
}

/** "(জাতির উদ্দেশে দেওয়া ভাষণে) …", "(জারি করা প্রজ্ঞাপনের মাধ্যমে) …": behind the last act of speaking, or the writing by which it is done. */
const afterPlace = (
  { tokens }: Scene,
  { statements }: LanguagePack,
  { from, to }: Range,
): number => {
  const { places = [], documents = [], doneBy = [] } = statements
  const by = (i: number): boolean =>
    tokens[i]?.features.case === 'gen' &&
    isOneOf(tokens[i], documents) &&
    doneBy.includes(tokens[i + 1]?.norm ?? '')
  for (let i = to - 2; i >= from; i--) {
    const end =
      tokens[i]?.features.case === 'loc' && isOneOf(tokens[i], places) ? i + 1 : by(i) ? i + 2 : 0
    if (end > 0 && end < to && tokens[end]?.kind === 'word' && tokens[end]?.pos !== 'VERB')
      return end
  }
  return from
}

/** "(পরীক্ষা-নিরীক্ষা করে) তাকে মৃত": what a doctor does before he tells that somebody is dead. */
const afterLook = (
  { tokens }: Scene,
  { statements }: LanguagePack,
  { from, to }: Range,
): number => {
  if (statements.final?.befallen.includes(tokens[to - 1]?.norm ?? '') !== true) return from
  const act = tokens.findIndex((t, i) => i > from && i < to - 1 && t.features.nonFinite === 'conj')
  const isNoun = tokens
    .slice(from, act)
    .every((t) => (t.kind === 'word' && t.features.case === undefined) || '-–'.includes(t.norm))
  return act !== -1 && isNoun && act - from <= mostLook ? act + 1 : from
}

/** Most tokens of such an act before its verb: "পরীক্ষা-নিরীক্ষা". */
const mostLook = 4
