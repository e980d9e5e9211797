import type { Mention } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** "সংসদ নির্বাচন", "বিজয় দিবস", "মাদুরো সরকারকে": a bare name before such a noun only describes it. */
export const describesNoun = (
  scene: Scene,
  pack: LanguagePack,
  { index, kind }: { readonly index: number; readonly kind: Mention['kind'] },
): boolean => {
  const { calledBy = [], described = [] } = pack.statements
  const nouns = kind === 'person' ? calledBy : described
  const next = scene.tokens[index + 1]
  // "ইত্তেফাক (ডিজিটালকে বলেন)": the end of an outlet's name bears the case.
  const told =
    kind === 'agency' &&
    next?.features.case === 'acc' &&
    next.pos !== 'PRON' &&
    mentionAt(scene, next) === undefined
  return told || isOneOf(next, nouns) || leadsBody(scene, pack, index)
}

/** True for the last word of a name before a body in the accusative that it tells whose it is. */
export const leadsBody = (
  { tokens }: Scene,
  { statements }: LanguagePack,
  index: number,
): boolean => {
  const body = tokens[index + 1]
  return body?.features.case === 'acc' && isOneOf(body, statements.ledBy ?? [])
}
