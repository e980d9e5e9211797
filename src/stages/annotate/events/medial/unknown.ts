import type { Mention } from '../../../../core/reading.ts'

/** A name of which nothing is known but that it is written as one. */
export const isUnknown = ({ kind, entity, state }: Mention): boolean =>
  kind === 'other' && entity === null && !state
