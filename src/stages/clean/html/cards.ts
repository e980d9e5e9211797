import type { RawRange } from '../../../core/span.ts'
import { endsSentence, startsRelated, withoutLabel } from '../labels.ts'
import type { Labels } from '../labels.ts'
import { lineKind } from '../line-kind.ts'
import type { Verdict } from '../verdict.ts'
import type { LineIndex } from './line-index.ts'
import { linksIn } from './links.ts'
import { headingOf } from './page.ts'
import type { Page, PageLine } from './page.ts'
import { NO_HEADING } from './tags.ts'

/** Most text, in UTF-16 units, that a box of related reports holds. */
const LARGEST_CARD = 900
const MOST_LINES = 12

interface Setting {
  readonly page: Page
  readonly lines: LineIndex
  readonly labels: Labels
  /** Lines that stand in the article so far. */
  readonly open: (line: number) => boolean
  /** Address of the page, for links without a host. */
  readonly base: string | null
}

/** Cards of related reports inside the article, as verdicts by line. */
export const findCards = (setting: Setting): ReadonlyMap<number, Verdict> => {
  const found = new Map<number, Verdict>()
  for (let i = 0; i < setting.page.lines.length; i++) {
    if (!setting.open(i) || found.has(i)) continue
    const card = labelled(setting, i) ?? unlabelled(setting, i)
    if (!card) continue
    const verdict: Verdict = {
      kind: 'related',
      reason: card.reason,
      group: `card${card.from}`,
      links: linksIn(setting.page, card, setting.base).map((link) => ({
        ...link,
        title: link.title === null ? null : withoutLabel(link.title, setting.labels),
      })),
      span: card.raw,
    }
    for (let k = card.from; k <= card.to; k++) found.set(k, verdict)
  }
  return found
}

interface Card {
  readonly from: number
  readonly to: number
  readonly raw: RawRange
  readonly reason: string
  /** True when the first line is the label. */
  readonly labelled: boolean
}

/** A label of its own with the box that it opens, or a line that holds label and headline. */
const labelled = (setting: Setting, at: number): Card | null => {
  const line = setting.page.lines[at]
  if (!line) return null
  const kind = lineKind(line.text, setting.labels)
  const inline =
    kind === 'related' ||
    (line.linked * 2 > line.text.length && startsRelated(line.text, setting.labels))
  if (inline) return { ...around(setting, at, at), reason: 'label and headline', labelled: false }
  if (kind !== 'related-label') return null
  const box = widest(setting, at)
  if (box && box.to > at) return { ...box, reason: 'label and card', labelled: true }
  const to = following(setting, at)
  return { ...around(setting, at, to), reason: 'label and links', labelled: true }
}

/** The widest element that begins with the label and holds no running text. */
const widest = (
  setting: Setting,
  at: number,
): { from: number; to: number; raw: RawRange } | null => {
  const { page, lines } = setting
  let best: { from: number; to: number; raw: RawRange } | null = null
  for (let e = page.lines[at]?.element ?? -1; e >= 0; e = page.elements[e]?.parent ?? -1) {
    const element = page.elements[e]
    const range = lines(e)
    if (!element || !range || range[0] !== at || !isBox(setting, at, range[1])) break
    best = { from: at, to: range[1], raw: [element.start, element.end] }
  }
  return best
}

const isBox = (setting: Setting, from: number, to: number): boolean => {
  if (to - from >= MOST_LINES * 2) return false
  let length = 0
  for (let i = from; i <= to; i++) {
    const line = setting.page.lines[i]
    if (!line) return false
    length += line.text.length
    if (length > LARGEST_CARD || isProse(line)) return false
  }
  return true
}

/** Running text: a sentence of some length, or a long stretch, outside links. */
const isProse = (line: PageLine): boolean => {
  const own = line.text.length - line.linked
  return own > 140 || (own > 50 && endsSentence(line.text))
}

/** The linked lines and small linked boxes right after a label that stands alone. */
const following = (setting: Setting, label: number): number => {
  const { page } = setting
  let last = label
  let next = label + 1
  while (next < page.lines.length && last - label < MOST_LINES) {
    const line = page.lines[next]
    if (!line || !setting.open(next)) break
    if (line.linked > line.text.length * 0.7 && !isProse(line)) {
      last = next
      next++
      continue
    }
    const box = linkedBox(setting, next)
    if (box === null) break
    last = box
    next = box + 1
  }
  return last
}

/** Last line of a small element that begins with this line and holds a link. */
const linkedBox = (setting: Setting, at: number): number | null => {
  const { page, lines } = setting
  let best: number | null = null
  for (let e = page.lines[at]?.element ?? -1; e >= 0; e = page.elements[e]?.parent ?? -1) {
    const range = lines(e)
    const element = page.elements[e]
    if (!range || !element || range[0] !== at || !isBox(setting, at, range[1])) break
    if (hasLink(page, [element.start, element.end])) best = range[1]
  }
  return best
}

const hasLink = (page: Page, raw: RawRange): boolean =>
  linksIn(page, { from: 0, to: -1, raw, labelled: false }, null).length > 0

/** A headline that is nothing but a link, or a small box that a link without words covers. */
const unlabelled = (setting: Setting, at: number): Card | null => {
  const { page } = setting
  const line = page.lines[at]
  if (!line || line.text.length > 200 || endsSentence(line.text)) return null
  if (headingOf(page, line) < NO_HEADING) return null
  if (line.linked >= line.text.length * 0.9 && line.text.length >= 15)
    return { ...around(setting, at, at), reason: 'a line that is a link', labelled: false }
  return covered(setting, at)
}

/** A box with an anchor that has no words of its own (a stretched link) and a headline beside it. */
const covered = (setting: Setting, at: number): Card | null => {
  const { page, lines } = setting
  let best: Card | null = null
  for (let e = page.lines[at]?.element ?? -1; e >= 0; e = page.elements[e]?.parent ?? -1) {
    const element = page.elements[e]
    const range = lines(e)
    if (!element || !range || range[0] !== at || range[1] - at > 2) break
    if (!isBox(setting, at, range[1])) break
    const raw: RawRange = [element.start, element.end]
    if (element.tag !== 'p' && emptyLink(page, raw)) {
      best = { from: at, to: range[1], raw, reason: 'a card under one link', labelled: false }
    }
  }
  return best
}

const emptyLink = (page: Page, raw: RawRange): boolean => {
  const links = linksIn(page, { from: 0, to: -1, raw, labelled: false }, null)
  return links.length === 1 && links[0]?.title === null
}

/** The range of some lines, widened to the element around them when it holds nothing else. */
const around = (
  setting: Setting,
  from: number,
  to: number,
): { from: number; to: number; raw: RawRange } => {
  const { page, lines } = setting
  const first = page.lines[from]
  const last = page.lines[to]
  let start = first?.raw[0] ?? 0
  let end = last?.raw[1] ?? 0
  for (let e = first?.element ?? -1; e >= 0; e = page.elements[e]?.parent ?? -1) {
    const range = lines(e)
    const element = page.elements[e]
    if (!element || !range || range[0] < from || range[1] > to) break
    start = Math.min(start, element.start)
    end = Math.max(end, element.end)
  }
  for (let e = last?.element ?? -1; e >= 0; e = page.elements[e]?.parent ?? -1) {
    const range = lines(e)
    const element = page.elements[e]
    if (!element || !range || range[0] < from || range[1] > to) break
    end = Math.max(end, element.end)
  }
  return { from, to, raw: [start, end] }
}
