import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { ContentQuery } from './content-query.ts'

/** "(তাৎক্ষণিক) কোনো জবাব দেয়নি", "(তাঁদের কাউকে) কিছু বলেননি": what tells how or to whom is not what one says nothing of. */
export const isNothing = (
  token: Token,
  { row }: ContentQuery['cue'],
  { statements }: LanguagePack,
): boolean =>
  statements.pointers?.includes(token.norm) === true ||
  token.kind !== 'word' ||
  isOneOf(token, statements.kinds ?? []) ||
  (row.stance === 'declines' && token.features.case === 'acc')

/** "… জানতে চাইলে", "কেন এমন হলো, …", "ফেরানোর প্রশ্নে": a clause before one in which somebody says nothing that tells how he was asked. */
export const isAskedIn = (
  { tokens }: Scene,
  { start, end }: Span,
  { statements }: LanguagePack,
): boolean => {
  const next = tokens.findIndex((t) => t.start >= end)
  const verbs = tokens.slice(next, next + verbsOfAsking)
  const last = tokens.findLast((t) => start <= t.start && t.end <= end)
  const isMatter =
    (last?.pos !== 'ADP' && last?.features.case === 'loc') ||
    isOneOf(last, statements.asking?.topics ?? [])
  return last?.kind === 'punct' || isMatter || verbs.some((t) => t.features.nonFinite === 'cond')
}

/** Most verbs behind such a clause: "জানতে চাওয়া হলে". */
const verbsOfAsking = 4
