import { peopleUnits } from '../../core/units.ts'
import type { Piece } from './pieces.ts'
import type { HeadRead } from './quantity-grammar.ts'

/** How a language joins two kinds of people who are counted together. */
export interface JoinedPeople {
  readonly joints: ReadonlySet<string>
  /** Words for people of any kind that close the pair: সদস্য, personnel. */
  readonly closing: ReadonlySet<string>
  /** True where the pair needs such a word, as where the second may begin a clause: "12 soldiers and police said". */
  readonly needsClosing: boolean
  /** Unit of a word; undefined for none. */
  readonly unitOf: (word: string) => string | null | undefined
}

/** "৪ হাজার পুলিশ ও সেনা সদস্য", "4,000 police and army personnel": one number counts both, so they are people. */
export const joinedPeople = (
  pieces: readonly Piece[],
  head: HeadRead | null,
  { joints, closing, needsClosing, unitOf }: JoinedPeople,
): HeadRead | null => {
  const norm = (at: number): string => pieces[at]?.norm ?? ''
  if (!head || head.shared || !peopleUnits.has(head.unit) || !joints.has(norm(head.next)))
    return head
  const second = head.next + 1
  const closed = closing.has(norm(second + 1))
  const unit = unitOf(norm(second))
  const isPeople = unit !== undefined && unit !== null && peopleUnits.has(unit)
  const isTold = needsClosing ? closed : isPeople
  if (!isTold || pieces[second]?.kind !== 'word') return head
  return {
    from: head.from,
    next: closed ? second + 2 : second + 1,
    unit: unit === head.unit ? head.unit : 'person',
  }
}
