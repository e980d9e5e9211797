import type { FrameRow } from '../contract/events.ts'
import { dealingFrames } from './frames-dealings.ts'
import { forceFrames } from './frames-force.ts'

/** English predicates by sense: the first that fits is taken. */
export const frames: readonly FrameRow[] = [...forceFrames, ...dealingFrames]
