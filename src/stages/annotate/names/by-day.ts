import { mapped } from '../../../core/mapped.ts'
import type { Edtf } from '../../../core/reading.ts'
import { heldOn } from '../../../knowledge/roles.ts'
import type { Role } from '../../../knowledge/types.ts'
import { earliest, latest } from '../../../values/date.ts'
import { addDays } from '../../../values/day.ts'
import type { Draft } from './match.ts'

/** Days by which papers call somebody by an office before it begins: "প্রধানমন্ত্রী হচ্ছেন", "the next chief justice". */
const ahead = 180

/** People with the offices that had begun by a report's day: in 1991 nobody was called after what he came to in 2001. */
export const asOfDay = (drafts: readonly Draft[], day: Edtf | null): readonly Draft[] => {
  const last = day === null ? null : latest(day)
  if (last === null) return drafts
  const until = addDays(last, ahead)
  const begun = (draft: Draft): Draft => {
    const { roles, rivals } = draft
    const held = roles?.filter(({ from }) => (earliest(from) ?? '0') <= until)
    const then = held && held.length < (roles?.length ?? 0) ? { ...draft, roles: held } : draft
    return rivals ? { ...then, rivals: rivals.map(begun) } : then
  }
  return mapped(drafts, (draft) => (draft.kind === 'person' ? begun(draft) : draft))
}

/** The one of several people who held such an office on a day; null where none or more did. */
export const theOneOn = (
  people: readonly Draft[],
  day: Edtf | null,
  isSuch: (role: Role) => boolean,
): Draft | null => {
  if (day === null) return null
  const then = people.filter(({ roles = [] }) =>
    roles.some((role) => isSuch(role) && heldOn(role, day) !== 'no'),
  )
  return then.length === 1 ? (then[0] ?? null) : null
}
