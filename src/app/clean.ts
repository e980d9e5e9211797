import { fatesOf } from '../core/fates.ts'
import type { Fates } from '../core/fates.ts'
import type { Report } from '../core/reading.ts'
import type { Intake, RefusedIntake } from '../intake/intake.ts'
import { toOriginal } from '../intake/original.ts'
import type { Original } from '../pipeline/board.ts'
import { NO_FURNITURE } from '../pipeline/furniture.ts'
import type { FurnitureTable } from '../pipeline/furniture.ts'
import { textRanges } from '../stages/clean/html/text-ranges.ts'
import { cleanLine } from './defaults.ts'
import type { Kit } from './defaults.ts'

/** A report that was cleaned, beside its original. */
export interface Cleaned {
  readonly kind: 'cleaned'
  readonly original: Original
  readonly report: Report
}

/** Cleans one original; what recurs around its outlet's reports is told by `furniture`. */
export const cleanOriginal = (
  original: Original,
  kit: Kit,
  furniture: FurnitureTable = NO_FURNITURE,
): Report => cleanLine.run({ original, furniture }, kit.tools).report

/** Cleans reports as they come, one in memory at a time; what cannot be read passes through. */
export const cleanAll = async function* (
  items: AsyncIterable<Intake>,
  kit: Kit,
): AsyncGenerator<Cleaned | RefusedIntake> {
  for await (const item of items) {
    if (item.kind === 'refused') yield item
    else {
      const original = toOriginal(item)
      yield { kind: 'cleaned', original, report: cleanOriginal(original, kit) }
    }
  }
}

/** The fate of every character of an original. */
export const fatesIn = (
  { text, mediaType }: { readonly text: string; readonly mediaType: string },
  report: Report,
): Fates => fatesOf(text, report, mediaType === 'text/html' ? textRanges(text) : [[0, text.length]])

/** The clean text: title and paragraphs with a blank line between. */
export const plainTextOf = ({ title, paragraphs }: Report): string =>
  [...(title === null ? [] : [title]), ...paragraphs.map((p) => p.text)].join('\n\n')
