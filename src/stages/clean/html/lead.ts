import { endsSentence } from '../labels.ts'
import type { Verdict } from '../verdict.ts'
import { LANG, XML_LANG } from './attributes.ts'
import type { Body } from './body.ts'
import { NO_NAMES, nameTest } from './names.ts'
import type { Page, PageLine } from './page.ts'

/** Names that pages give to the paragraph between headline and text, in the languages of their makers. */
const saysLead = nameTest(
  /[^a-z](?:lead|lede|leadin|lead-?(?:text|paragraph)|intro|introtext|introduction|einleitung|anleser|vorspann|teaser|teaser-?text|excerpt|standfirst|deck|dek|chapo|chapeau|sommario|occhiello|entradilla|bajada|copete|sumario|ingress|manchet|preface|abstract|summary|sub-?(?:title|head|headline|heading)|description)(?=[^a-z])/u,
)
const saysTeaser = nameTest(/[^a-z]teaser(?=[^a-z])/u)

/** Lines before the text among which a lead is looked for. */
const REACH = 60
/** Running text of a lead, in UTF-16 units outside links. */
const LENGTH = 100
/** The same where a name says that it is one and it ends as a sentence does. */
const NAMED_LENGTH = 40
/** In English a short line below the headline retells it; only a longer one opens the text. */
const ENGLISH_LENGTH = 180
const MOST_LINES = 3
/** Elements around a line whose names speak for it. */
const NAMES = 3

/**
 * The lead: running text between the headline and the block of the article, or named as one right before it.
 * Many pages put it into a block of its own, beside picture and byline.
 */
export const leadLines = (
  page: Page,
  furniture: readonly (Verdict | null)[],
  body: Body,
): ReadonlySet<number> => {
  const found = new Set<number>()
  const first = page.lines.findIndex((_, line) => body.holds(line))
  if (first <= 0) return found
  const from = Math.max(0, first - REACH)
  const english = isEnglish(page)
  let headline = -1
  for (let i = first - 1; i >= from && headline < 0; i--) if (isHeadline(page, i)) headline = i
  for (let i = first - 1; i > headline && i >= from && found.size < MOST_LINES; i--) {
    const line = page.lines[i]
    if (!line || line.linked > line.text.length * 0.3) continue
    const verdict = furniture[line.element] ?? null
    if (verdict !== null && !isTeaser(page, verdict, line)) continue
    const own = line.text.length - line.linked
    const named = isNamed(page, line)
    if (headline < 0 && !named) continue
    const whole = named && endsSentence(line.text)
    if (own >= (english ? ENGLISH_LENGTH : whole ? NAMED_LENGTH : LENGTH)) found.add(i)
  }
  return found
}

/** True for a page that calls itself English, or says nothing of its language. */
const isEnglish = (page: Page): boolean => {
  const root = page.elements.find(({ tag }) => tag === 'html')
  const tag = root?.attribute(LANG) ?? root?.attribute(XML_LANG) ?? ''
  return !/^\s*[a-z]{2,3}(?![a-z])/iu.test(tag) || /^\s*en(?![a-z])/iu.test(tag)
}

const isHeadline = (page: Page, line: number): boolean => {
  const block = page.elements[page.lines[line]?.block ?? -1]
  return block?.heading === 1 || page.elements[block?.parent ?? -1]?.heading === 1
}

const isNamed = (page: Page, line: PageLine): boolean => {
  let at = line.block
  for (let level = 0; level < NAMES && at >= 0; level++) {
    const element = page.elements[at]
    if (element && saysLead(element.names)) return true
    at = element?.parent ?? -1
  }
  return false
}

/** "Teaser" names a card of another report, and with some makers the report's own lead, which has no link. */
const isTeaser = (page: Page, verdict: Verdict, line: PageLine): boolean =>
  verdict.kind === 'related' &&
  line.linked === 0 &&
  saysTeaser(page.elements[Number(verdict.group?.slice(1))]?.names ?? NO_NAMES)
