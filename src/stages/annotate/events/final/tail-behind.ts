import type { Token } from '../../../../lang/contract/token.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import type { Place } from './found.ts'
import { tailOf } from './tail.ts'

/**
 * The words behind the verb up to the stop, or up to the holder of an office whose departments are a list: "(পদত্যাগ করেছেন) বস্ত্র,
 * পাট ও শিল্প উপদেষ্টা রহিমা খাতুন।"
 */
export const tailBehind = (place: Place, begin: number): readonly Token[] => {
  const { scene } = place
  const tail = tailOf(scene.tokens.slice(begin))
  const last = tail.at(-1)
  const comma = last ? scene.tokens.indexOf(last) + 1 : 0
  if (scene.tokens[comma]?.norm !== ',' || tail.some((t) => mentionAt(scene, t))) return tail
  const rest = scene.tokens.slice(comma).filter((t) => t.norm !== ',')
  const stop = rest.findIndex((t) => t.kind === 'punct')
  const listed = rest.slice(0, stop === -1 ? undefined : stop)
  const holder = listed.findIndex((t) => mentionAt(scene, t)?.kind === 'person')
  const named = listed.slice(holder)
  return holder > 0 &&
    isOffice(place, listed[holder - 1]) &&
    named.every((t) => mentionAt(scene, t) === mentionAt(scene, named[0] as Token)) &&
    !listed.some((t) => t.pos === 'VERB' && !mentionAt(scene, t))
    ? [...tail, ...listed]
    : tail
}

const isOffice = ({ pack, final }: Place, token: Token | undefined): boolean =>
  isOneOf(token, final.offices) ||
  pack.events.institutions.some((row) => isOneOf(token, row.words)) ||
  (token !== undefined && final.callings.some((end) => token.norm.endsWith(end)))
