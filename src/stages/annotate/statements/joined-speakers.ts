import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { modifies } from './modifies.ts'
import { ownStart } from './speaker-extent.ts'

/** Where a speaker begins whose last token is `head`, with those who are joined to it. */
export const phraseStart = (
  scene: Scene,
  pack: LanguagePack,
  head: number,
  limit: number,
): number => {
  const from = ownStart(scene, pack, head, limit)
  const joined = scene.tokens.slice(from, head).some((t) => pack.text.joints.includes(t.norm))
  const first = joinedFrom(scene, pack, { from, limit, joined })
  // "(সংগঠনটি) ও পরিচালনা পর্ষদ": what a joint joins nothing to does not begin with it.
  return first < head && pack.text.joints.includes(scene.tokens[first]?.norm ?? '')
    ? first + 1
    : first
}

interface Place {
  /** The first token of the last speaker. */
  readonly from: number
  readonly limit: number
  /** True where a joint stands in it already: "যুক্তরাষ্ট্র ও ইউক্রেনের সংস্থাগুলো". */
  readonly joined: boolean
}

/**
 * Where speakers begin that are joined to one: "দক্ষিণ কোরিয়া, ইউক্রেন ও (পশ্চিমারা)", "রেজাউল করিম ও পুলিশ সুপার (নাসরিন
 * সুলতানা)". The last joint is a word; before it commas join as well.
 */
const joinedFrom = (scene: Scene, pack: LanguagePack, { from, limit, joined }: Place): number => {
  const { tokens } = scene
  let first = from
  for (;;) {
    const at = jointBefore(scene, pack, { from: first, limit })
    const [joint, before] = [tokens[at], tokens[at - 1]]
    if (!joint || !before || at - 1 < limit) return first
    if (joint.norm === ',' && first === from && !joined) return first
    const mention = mentionAt(scene, before)
    if (!mention || !canAct(mention) || (at < first - 1 && mention.kind !== 'person')) return first
    first = at - 1
    while (first > limit && (tokens[first - 1]?.start ?? -1) >= mention.at.start) first--
  }
}

/** The joint right before a speaker, or before the office that stands before a name; -1 where none stands. */
const jointBefore = (
  scene: Scene,
  pack: LanguagePack,
  { from, limit }: Omit<Place, 'joined'>,
): number => {
  const joins = (i: number): boolean => {
    const norm = scene.tokens[i]?.norm
    return norm !== undefined && (norm === ',' || pack.text.joints.includes(norm))
  }
  if (joins(from - 1)) return from - 1
  let at = from
  let office = false
  while (at > limit && from - at < titleWords && !joins(at - 1) && modifies(scene, pack, at - 1)) {
    at--
    // "ব্যবসায়ীরা" is no office of one.
    if (pack.text.endings.plural.test(scene.tokens[at]?.norm ?? '')) return -1
    office ||= isOneOf(scene.tokens[at], pack.statements.speakers)
  }
  const word = scene.tokens[at - 1]?.norm ?? ''
  return office && pack.text.joints.includes(word) ? at - 1 : -1
}

/** Most words of an office before a name. */
const titleWords = 7
