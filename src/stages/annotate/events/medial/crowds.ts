import { tokenFrom } from '../../scene.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import type { RoleDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'

/** "Students blocked a road", "they marched", no "a young woman protested": who does the act at item `k` is more than one. */
export const isCrowd = (
  { scene, pack, items }: Clauses,
  k: number,
  unnamed: readonly RoleDraft[],
): boolean =>
  (items[k] as VerbGroup).shape === 'finite' &&
  unnamed.some(({ role, span }) => {
    if (role !== 'agent') return false
    const words = scene.tokens.slice(
      tokenFrom(scene.tokens, span.start),
      tokenFrom(scene.tokens, span.end),
    )
    return words.some(
      ({ norm, lemma, pos }) =>
        pack.names.groups.includes(norm) ||
        (/^(?:NOUN|PROPN|NUM)$/u.test(pos ?? 'X') && (norm.endsWith('s') || norm !== lemma)) ||
        norm === 'people',
    )
  })
