import type { FrameRow } from '../../contract/events.ts'
import { accidentFrames } from './frames-accidents.ts'
import { accordFrames } from './frames-accords.ts'
import { coercionFrames } from './frames-coercion.ts'
import { courtFrames } from './frames-courts.ts'
import { dealingFrames } from './frames-dealings.ts'
import { givingFrames } from './frames-giving.ts'
import { disputeFrames } from './frames-dispute.ts'
import { row } from './frame-words.ts'
import { forceFrames } from './frames-force.ts'

/** English predicates by sense: the first that fits is taken. */
export const frames: readonly FrameRow[] = [
  ...accordFrames,
  ...forceFrames,
  ...coercionFrames,
  ...courtFrames,
  ...givingFrames,
  ...dealingFrames,
  ...disputeFrames,
  ...accidentFrames,
  row('withdraw-from', 'leave, quit, exit, withdraw, pull out', { joins: true }),
]
