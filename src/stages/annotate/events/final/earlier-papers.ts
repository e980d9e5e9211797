import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'

/** "পুরোনো আইন বাতিল হয়ে নতুন আইন কার্যকর হয়": of two papers the one before a participle is what that tells of. */
export const withoutEarlierPapers = (
  { scene: { tokens } }: Place,
  roles: readonly RoleDraft[],
): readonly RoleDraft[] => {
  const last = roles.findLast((r) => r.role === 'object')
  return roles.filter(
    (r) =>
      r.role !== 'object' ||
      !tokens.some(
        (t) =>
          t.features.nonFinite === 'conj' &&
          t.start >= r.span.end &&
          t.end <= (last?.span.start ?? 0),
      ),
  )
}
