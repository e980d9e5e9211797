import type { Labels } from './labels.ts'
import { lineKind } from './line-kind.ts'
import type { LineKind } from './line-kind.ts'
import type { Verdict } from './verdict.ts'

/** The reason with which a byline is cut. */
export const BYLINE = 'byline'
/** The reason with which a line is cut that papers print after their articles. */
export const AFTER = 'words after an article'

const REASONS: Readonly<Record<LineKind, Verdict>> = {
  'related-label': { kind: 'related', reason: 'label of related reports' },
  related: { kind: 'related', reason: 'label and headline' },
  share: { kind: 'share', reason: 'words of a share bar' },
  caption: { kind: 'caption', reason: 'words of a caption' },
  advert: { kind: 'advert', reason: 'label of an advertisement' },
  tail: { kind: 'other', reason: AFTER },
  byline: { kind: 'other', reason: BYLINE },
}

/** What a line's words alone say. */
export const byWords = (line: { readonly text: string }, labels: Labels): Verdict | null => {
  const kind = lineKind(line.text, labels)
  return kind === null ? null : REASONS[kind]
}
