import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import type { RoleDraft } from './draft.ts'

/**
 * "Kenyan President Anna Otieno", "Kenya's defence ministry": one party, whose state is told by itself. It stays among
 * the ids of those who act, and is shown once.
 */
export const isSaidAgain = (
  { text }: Scene,
  { text: { joints } }: LanguagePack,
  { role, mention, phrase }: RoleDraft,
  roles: readonly RoleDraft[],
): boolean =>
  mention !== undefined &&
  phrase === undefined &&
  (mention.kind === 'state' || mention.class === 'state') &&
  roles.some(({ role: same, mention: party }) => {
    if (same !== role || !party?.state || party.state !== mention.state) return false
    if (party.kind !== 'person' && party.kind !== 'organisation') return false
    if (party.at.start <= mention.at.end) return false
    const between = text.slice(mention.at.end, party.at.start)
    const words = between
      .replace(/^['’]s/u, '')
      .trim()
      .split(' ')
    return (
      !/[^\p{L}\p{M}\s'’-]/u.test(between) &&
      words.length <= longestOffice &&
      !words.some((word) => joints.includes(word))
    )
  })

/** Most words between a state and who bears its office: "Minister of State for Foreign Affairs". */
const longestOffice = 6
