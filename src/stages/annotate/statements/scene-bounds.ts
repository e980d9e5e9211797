import type { Token } from '../../../lang/contract/token.ts'
import type { Scene } from '../scene.ts'

/** No blank stands between two sentences where the page lost the joint of two paragraphs. */
export const isGlued = (before: Scene | undefined, { span }: Scene): boolean =>
  before?.span.end === span.start

/** True for a token in no quotation. */
export const isOutside = ({ quotations }: Scene, { start }: Token): boolean =>
  !quotations.some((q) => q.start < start && start < q.end)
