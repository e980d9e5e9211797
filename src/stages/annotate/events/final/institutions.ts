import type { EntityClass } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Found } from './found.ts'

/** "নেপালের প্রধানমন্ত্রী", "পুলিশ": where nobody named acts, the institution does, and its state with it. */
export const institutionOf = (
  scene: Scene,
  pack: LanguagePack,
  { from, match, end }: Found,
): readonly RoleDraft[] => {
  const { tokens } = scene
  for (let i = from; i < match.from; i++)
    if (isInstitution(scene, pack, i) && leavesRoom(tokens[i + 1])) return [roleAt(scene, pack, i)]
  const stop = tokens.findIndex((t, i) => i >= end && t.kind === 'punct')
  const last = (stop === -1 ? tokens.length : stop) - 1
  const behind = isFinite(tokens[end - 1]) && last >= end && last - end < 4
  return behind && isInstitution(scene, pack, last) ? [roleAt(scene, pack, last)] : []
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
const leavesRoom = (next: Token | undefined): boolean =>
  next?.pos === 'VERB' ||
  next?.pos === 'ADV' ||
  next?.features.case !== undefined ||
  next?.features.classifier !== undefined

const roleAt = (scene: Scene, pack: LanguagePack, index: number): RoleDraft => {
  const token = scene.tokens[index]
  const start = token?.start ?? 0
  const named = classOf(pack, token?.norm ?? '')
  const owner = scene.mentions.find(
    (m) =>
      typeof m.state === 'string' &&
      m.at.end <= start &&
      /^(?:\p{M}*[\p{L}\p{M}]{0,3})\s+(?:(?:পররাষ্ট্র|প্রধান|সুপ্রিম)\s+)?$/u.test(
        scene.text.slice(m.at.end, start),
      ) &&
      /^\S*র\s/u.test(scene.text.slice(m.at.end, start)),
  )
  return {
    role: 'agent',
    span: { start: owner?.at.start ?? start, end: token?.end ?? start },
    ...(named ? { class: named } : {}),
    ...(owner ? { mention: owner } : {}),
  }
}
