/** The kinds of finding that a reading holds, in the order in which they are told. */
export const layers = ['dates', 'quantities', 'mentions', 'statements', 'events'] as const

export type Layer = (typeof layers)[number]
