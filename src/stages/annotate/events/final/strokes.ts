import type { Sense } from '../../../../core/senses.ts'
import type { Span } from '../../../../core/span.ts'
import { isOneOf, lastWhere, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'
import { ownersOf } from './nominal-roles.ts'
import { phraseAt } from './phrase.ts'
import { withoutOwning } from './without-endings.ts'

/** What befalls people by force. */
const fates: ReadonlySet<Sense> = new Set(['kill', 'injure', 'die', 'be-injured'])

/** Index of the stroke by which it befell them, "(পুলিশের) গুলিতে … নিহত হন"; -1 where none stands in the clause. */
const strokeOf = ({ scene, final, found: { from, match } }: Place): number =>
  fates.has(match.row.sense)
    ? lastWhere(
        scene.tokens,
        { from, to: match.from },
        (t) => t.features.case === 'loc' && isOneOf(t, final.strokes),
      )
    : -1

/** Index of the last word before a stroke that does not only tell its kind: "ইসরায়েলি (ড্রোন) হামলায়". */
const beforeKinds = ({ scene, final }: Place, stroke: number): number => {
  let at = stroke - 1
  while (isOneOf(scene.tokens[at], final.strokeKinds)) at--
  return at
}

/** "ইসরায়েলি বাহিনীর গুলিতে", "পুলিশের গুলিতে", "ইসরায়েলি হামলায়": whose stroke killed or injured them. */
export const strikersOf = (place: Place): readonly RoleDraft[] => {
  const stroke = strokeOf(place)
  if (stroke === -1) return []
  const { scene, found } = place
  const owners = ownersOf({
    ...place,
    found: { ...found, match: { ...found.match, from: stroke } },
  })
  // "দলটির বাহিনীর হামলায়": a force that no state owns is none of its army.
  const known = owners.filter((o) => o.mention !== undefined || !isForce(place, o.span))
  if (known.length > 0) return known
  const token = scene.tokens[beforeKinds(place, stroke)]
  const land = token && mentionAt(scene, token)
  return land?.rule === 'knowledge:adjective' && land.kind === 'state'
    ? [{ role: 'agent', span: land.at, mention: land }]
    : []
}

/** "সন্ত্রাসীদের হামলায়", "দুই বন্দুকধারীর গুলিতে": the same of people without a name. */
export const unnamedStrikers = (
  place: Place,
  isPeople: (index: number) => boolean,
): Span | undefined => {
  const stroke = strokeOf(place)
  const owner = beforeKinds(place, stroke)
  const token = stroke === -1 ? undefined : place.scene.tokens[owner]
  return token?.features.case === 'gen' &&
    !mentionAt(place.scene, token) &&
    !isOneOf(token, place.pack.events.forces) &&
    isPeople(owner)
    ? withoutOwning(phraseAt(place, owner, { named: true }), token)
    : undefined
}

const isForce = ({ scene, pack }: Place, { end }: Span): boolean =>
  isOneOf(
    scene.tokens.find((t) => t.start < end && end <= t.end),
    pack.events.forces,
  )
