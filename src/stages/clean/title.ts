import { wordKey } from '../../text/normalise.ts'
import type { Block, Verdict } from './block.ts'

/** Longest headline, in UTF-16 units. */
const longest = 220

interface Titled {
  readonly title: string | null
  /** Index of the block that is the title in the text; −1 when it stands only in metadata. */
  readonly block: number
}

/** The headline of a page: what metadata says, checked against the headings; an `h1` wins where metadata has the site's name in it. */
export const pageTitle = (
  blocks: readonly Block[],
  candidates: readonly (string | null | undefined)[],
): Titled => {
  const headings = blocks.flatMap((b, i) =>
    b.tag === 'h1' && b.text.length >= 8 && b.text.length <= longest ? [i] : [],
  )
  const stated =
    candidates.find((c): c is string => typeof c === 'string' && c.trim() !== '') ?? null
  const key = stated === null ? '' : wordKey(stated)
  const match = headings.find((i) => {
    const own = wordKey(blocks[i]?.text ?? '')
    return key !== '' && (key === own || key.startsWith(`${own} `) || own.startsWith(`${key} `))
  })
  const block = match ?? (stated === null ? headings[0] : undefined) ?? same(blocks, key)
  if (block === undefined) return { title: stated === null ? null : clipped(stated), block: -1 }
  return { title: blocks[block]?.text ?? null, block }
}

/** A block of any kind that says just the title, near the top. */
const same = (blocks: readonly Block[], key: string): number | undefined => {
  const index =
    key === ''
      ? -1
      : blocks.slice(0, 200).findIndex((b) => /^h[1-3]$/u.test(b.tag) && wordKey(b.text) === key)
  return index === -1 ? undefined : index
}

/** "Headline | Site", "Headline - Site": the site's name falls away. */
const clipped = (title: string): string => {
  const text = title.replace(/\s+/gu, ' ').trim()
  const parts = text.split(/\s+[|–—»]\s+|\s+-\s+/u)
  const [first] = parts
  return parts.length > 1 && first && first.length >= 20 && first.length > text.length * 0.4
    ? first
    : text
}

/** A plain text's headline: a short first line without a full stop before lines that have one. */
export const plainTitle = (blocks: readonly Block[], verdicts: readonly Verdict[]): number => {
  const [first] = blocks
  const body = blocks
    .slice(1)
    .filter((b, i) => verdicts[i + 1]?.kind === 'keep' && b.text.length > 60)
  if (!first || verdicts[0]?.kind !== 'keep' || body.length < 2) return -1
  const short = first.text.length <= 120 && first.text.length >= 8
  const headline = !/[।.!?”"':]$/u.test(first.text)
  const prose = body.filter((b) => /[।.!?”"]$/u.test(b.text)).length >= body.length * 0.6
  return short && headline && prose ? 0 : -1
}
