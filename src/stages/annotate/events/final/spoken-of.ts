import type { Mention } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import { isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

/** Acts by which somebody only says something. */
const sayings: ReadonlySet<Sense> = new Set<Sense>([
  'demand',
  'appeal',
  'accuse',
  'criticise',
  'reject',
  'threaten',
  'warn',
  'promise',
  'support',
  'praise',
])

/**
 * "তিনি সুদানে যুদ্ধবিরতির আহ্বান জানান": a land or a body of which somebody speaks is not where he does, but before what he speaks at:
 * "তিনি জাপানে এক সভায় আহ্বান জানান".
 *
 * @param index of the last token of its name.
 */
export const isSpokenOf = (
  { scene: { tokens }, final, found: { match } }: Place,
  { kind }: Mention,
  index: number,
): boolean =>
  (kind === 'state' || kind === 'organisation') &&
  sayings.has(match.row.sense) &&
  !tokens
    .slice(index + 1, match.from)
    .some((t) => t.features.case === 'loc' && isOneOf(t, final.occasions))
