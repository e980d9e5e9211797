import { wordKey } from '../../../text/normalise.ts'
import { bylineNames } from '../byline.ts'
import { labelKey } from '../labels.ts'
import type { Labels } from '../labels.ts'
import type { Metadata } from './metadata.ts'
import type { Element, Page } from './page.ts'

const AUTHOR_HINT =
  /[^a-z0-9](?:author|byline|by-line|writer|reporter)(?:s|-?name|__name|-?link|_name)?(?=[^a-z0-9])/u
const NOBODY =
  /^(?:admin|administrator|editor|editors|redaktion|staff|guest|unknown|user|webmaster)$/iu
/** Longest line, in UTF-16 units, that is read as a byline. */
const LONGEST = 120

/** The report's authors: what the markup states, else elements that the page marks as its author. */
export const authorsOf = (page: Page, metadata: Metadata, labels: Labels): readonly string[] => {
  const site = wordKey(metadata.outlet ?? '')
  const fit = (names: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => isName(name, labels) && wordKey(name) !== site)),
  ]
  const stated = fit(metadata.authors)
  if (stated.length > 0) return stated
  const strong = fit(namesIn(page, labels, isMarked))
  return strong.length > 0 ? strong : fit(namesIn(page, labels, isHinted))
}

const isName = (name: string, labels: Labels): boolean =>
  !NOBODY.test(name) && name.length >= 3 && name.length <= 80 && !labels.byline.has(labelKey(name))

const isMarked = ({ attributes }: Element): boolean =>
  /(?:^|\s)author(?:\s|$)/iu.test(attributes['rel'] ?? '') ||
  /(?:^|\s)(?:author|creator)(?:\s|$)/iu.test(attributes['itemprop'] ?? '')

const isHinted = ({ hints, tag }: Element): boolean =>
  tag !== 'body' && hints !== '' && AUTHOR_HINT.test(hints)

/** Names in the first lines that stand inside a marked element. */
const namesIn = (
  page: Page,
  labels: Labels,
  marks: (element: Element) => boolean,
): readonly string[] => {
  const inside: boolean[] = []
  for (const element of page.elements)
    inside.push((element.parent >= 0 && (inside[element.parent] ?? false)) || marks(element))
  const names: string[] = []
  for (const line of page.lines) {
    if (!inside[line.element] || line.text.length > LONGEST) continue
    const found = bylineNames(line.text, labels)
    names.push(...found)
    if (names.length > 0) break
  }
  return names.slice(0, 6)
}
