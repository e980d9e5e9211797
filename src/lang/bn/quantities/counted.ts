import { joinedPeople } from '../../shared/joined-people.ts'
import type { JoinedPeople } from '../../shared/joined-people.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead, NumberRead } from '../../shared/quantity-grammar.ts'
import { headAt } from './heads.ts'
import { unitOf } from './units.ts'

/** What a number counts or measures: its noun, both nouns of a pair of people, and no money where a weight is told. */
export const countedAt = (
  pieces: readonly Piece[],
  at: number,
  read: NumberRead,
): HeadRead | null => weighed(pieces, joinedPeople(pieces, headAt(pieces, at, read), together))

const together: JoinedPeople = {
  joints: new Set(['ও', 'এবং']),
  closing: new Set(['সদস্য', 'সদস্যরা', 'কর্মী', 'কর্মকর্তা'].map((w) => w.normalize('NFC'))),
  needsClosing: false,
  unitOf,
}

/** Pieces before a unit among which a weight is told. */
const reach = 6

/** "ওজন প্রায় ৫০ পাউন্ড", "২০ পাউন্ড ওজনের": a weight is no money. */
const weighed = (pieces: readonly Piece[], head: HeadRead | null): HeadRead | null => {
  if (head?.unit !== 'GBP') return head
  const beside = [...pieces.slice(Math.max(0, head.from - reach), head.from), pieces[head.next]]
  return beside.some((p) => p?.norm.startsWith('ওজন')) ? { ...head, unit: null } : head
}
