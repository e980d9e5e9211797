import type { Span } from '../../../../core/span.ts'
import { senseRow } from '../../../../core/senses.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { isMatter } from './earlier-act.ts'
import type { Place } from './found.ts'
import { phraseAt } from './phrase.ts'

/** Types of acts that are spoken: where the words lead is no place of theirs. */
const spoken: ReadonlySet<string> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'SUPPORT',
])

/** "চকবাজার এলাকায়", "ধনপুর গ্রাম থেকে": the last place before the act that a common noun names, with the town it lies in. */
export const placeWithoutName = (place: Place): RoleDraft | undefined => {
  const { scene, final, found } = place
  if (spoken.has(senseRow(found.match.row.sense).plover ?? '')) return undefined
  for (let i = found.match.from - 1; i >= found.from; i--) {
    const token = scene.tokens[i]
    const told = token?.features.nonFinite
    if (told !== undefined && told !== 'conj') return undefined
    if (isMatter(scene.tokens, final, i)) return undefined
    if (!isPlaceWord(place, i)) continue
    // "পাবনা জেলায় কর্মরত দুই কর্মকর্তা": where somebody serves who is only told of.
    if (final.stationed.includes(scene.tokens[i + 1]?.norm ?? '')) continue
    const span = withoutCut(place, phraseAt(place, i, { named: true }), i)
    if (!span) continue
    const within = scene.mentions.find(
      (m) =>
        m.kind === 'place' &&
        m.at.start >= span.start &&
        m.at.end <= span.end &&
        // "ঢাকা-মুন্সীগঞ্জ সড়কে": a road lies in neither.
        !/^[-–]|[-–]$/u.test(
          scene.text.slice(m.at.end, m.at.end + 1) +
            ' ' +
            scene.text.slice(m.at.start - 1, m.at.start),
        ),
    )
    return within ? { role: 'place', span, mention: within } : { role: 'place', span }
  }
  return undefined
}

/**
 * A phrase from where it is whole: "(ফতুল্লা) থানাধীন পাগলা এলাকায়" is told without the word that only binds it to a name before;
 * of "(বয়রা) এলাকায়" alone nobody knows which.
 */
const withoutCut = ({ scene, final }: Place, { start, end }: Span, head: number): Span | null => {
  const { tokens } = scene
  let first = tokens.findIndex((t) => t.start >= start)
  while (first < head && final.partsOfGround.includes(tokens[first]?.norm ?? '')) first++
  const before = tokens[first - 1]
  const cut =
    first === head &&
    isOneOf(tokens[head], final.partsOfGround) &&
    before?.kind === 'word' &&
    (before.pos === undefined || before.pos === 'NOUN') &&
    before.features.case === undefined
  return cut ? null : { start: tokens[first]?.start ?? start, end }
}

const isPlaceWord = ({ scene, final, found }: Place, index: number): boolean => {
  const token = scene.tokens[index]
  if (!token || mentionAt(scene, token) || !isOneOf(token, final.grounds)) return false
  if (token.features.case === 'loc') return true
  return (
    token.features.case === undefined &&
    isOneOf(scene.tokens[index + 1], final.whence) &&
    (found.match.row.sense === 'arrest' ||
      found.match.row.sense === 'seize' ||
      found.match.row.sense === 'abduct')
  )
}
