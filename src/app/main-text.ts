import { mainTextOf } from '../stages/clean/html/main-text.ts'
import type { MainText } from '../stages/clean/html/main-text.ts'
import { labelsOf } from '../stages/clean/labels.ts'
import { packs } from './defaults.ts'

export type { MainText } from '../stages/clean/html/main-text.ts'

const labels = labelsOf(packs)

/**
 * The text of an article alone, from decoded HTML: what the full clean keeps, but for credits, publication lines and
 * repeats, which stay in. Takes about half the time and no knowledge files.
 *
 * @param url address of the page, for links without a host.
 */
export const mainText = (html: string, url?: string): MainText =>
  mainTextOf(html, { labels, url: url ?? null })
