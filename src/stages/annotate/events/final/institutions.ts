import type { EntityClass } from '../../../../core/reading.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { caseOf, lastToken } from './case-of.ts'
import type { Place } from './found.ts'

/**
 * "নেপালের প্রধানমন্ত্রী", "পুলিশ": where nobody named acts, the institution does, and its state with it.
 *
 * @param onlyBehind true where the subject stands behind the verb.
 */
export const institutionOf = (place: Place, onlyBehind: boolean): readonly RoleDraft[] => {
  const { scene, pack, found } = place
  const { tokens } = scene
  const { from, match, end } = found
  if (!onlyBehind)
    for (let i = from; i < match.from; i++)
      if (isInstitution(scene, pack, i) && leavesRoom(place, i)) return [roleAt(place, i)]
  const stop = tokens.findIndex((t, i) => i >= end && t.kind === 'punct')
  const last = (stop === -1 ? tokens.length : stop) - 1
  const behind = isFinite(tokens[end - 1]) && last >= end && last - end < 4
  return behind && isInstitution(scene, pack, last) ? [roleAt(place, last)] : []
}

const classOf = (pack: LanguagePack, word: string): EntityClass | undefined =>
  pack.events.institutions.find((row) => row.words.includes(word))?.class

const isInstitution = (scene: Scene, pack: LanguagePack, index: number): boolean => {
  const token = scene.tokens[index]
  return (
    token !== undefined &&
    classOf(pack, token.norm) !== undefined &&
    mentionAt(scene, token) === undefined
  )
}

/** What follows must not be the head that it only describes: "পুলিশ সুপার", "সংসদ নির্বাচন". */
const leavesRoom = ({ scene, pack, found }: Place, index: number): boolean => {
  const next = scene.tokens[index + 1]
  if (next === undefined) return false
  // "উপদেষ্টা আসিফ মাহমুদকে": the office is that of whoever is named behind it.
  const named = mentionAt(scene, next)
  const office = classOf(pack, scene.tokens[index]?.norm ?? '')
  if (named?.kind === 'person' && office !== 'court' && office !== 'group') return false
  return (
    index + 1 === found.match.from ||
    next.pos === 'VERB' ||
    next.pos === 'ADV' ||
    next.pos === 'DET' ||
    next.features.case !== undefined ||
    next.features.classifier !== undefined ||
    named !== undefined
  )
}

/** The institution with the state in the genitive that stands before it, perhaps with a word of rank between. */
const roleAt = ({ scene, pack, final }: Place, index: number): RoleDraft => {
  const token = scene.tokens[index]
  const named = classOf(pack, token?.norm ?? '')
  const owner = scene.mentions.find((m) => {
    const last = lastToken(scene, m)
    if (typeof m.state !== 'string' || !last || last.index >= index) return false
    const between = scene.tokens.slice(last.index + 1, index)
    return (
      caseOf(final, m, last.token) === 'gen' &&
      between.length <= 1 &&
      between.every((t) => final.ranks.includes(t.norm))
    )
  })
  return {
    role: 'agent',
    span: { start: owner?.at.start ?? token?.start ?? 0, end: token?.end ?? 0 },
    ...(named ? { class: named } : {}),
    ...(owner ? { mention: owner } : {}),
  }
}
