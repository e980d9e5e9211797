import { sha256Text } from '../../core/sha256.ts'
import { rawOf } from '../../core/paragraph.ts'
import type { Credit } from '../../core/credit.ts'
import type { Paragraph } from '../../core/reading.ts'
import type { EntityRow, Knowledge } from '../../knowledge/types.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { fold } from '../../text/normalise.ts'

/** Credits of one paragraph, and whether it is nothing else. */
export interface ParagraphCredits {
  readonly credits: readonly Credit[]
  readonly whole: boolean
}

interface Sources {
  readonly packs: readonly LanguagePack[]
  readonly knowledge: Knowledge
  readonly language: string
}

/** Longest line, in UTF-16 units, that can be nothing but a credit. */
const LONGEST_LINE = 140

/** Finds whom a paragraph credits; the knowledge base tells agency from outlet. */
export const creditsOf = (
  paragraph: Paragraph,
  { packs, knowledge, language }: Sources,
): ParagraphCredits => {
  const { text } = paragraph
  const found = packs.flatMap((pack) => pack.clean.credits(text))
  const rowOf = (name: string): EntityRow | undefined =>
    knowledge.named(fold(name), language).find((row) => row.credit !== undefined)
  const credits = found.map(({ start, end, name }): Credit => {
    const row = rowOf(name) ?? rowOf(`the ${name}`) ?? rowOf(name.replace(/[–-]/gu, ' '))
    return {
      name: row?.name ?? name,
      kind: row?.credit ?? 'outlet',
      id: row?.id ?? ownId(name),
      text: text.slice(start, end),
      raw: rawOf(paragraph, start, end),
    }
  })
  return {
    credits: credits.filter((c, i) => credits.findIndex((d) => d.id === c.id) === i),
    whole: text.length <= LONGEST_LINE && found.some((credit) => credit.whole),
  }
}

/** A stable id for a name that no row knows: its letters where Latin, else a hash. */
const ownId = (name: string): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{Script=Latin}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return /^[\p{N}-]*\p{L}[\p{L}\p{N}-]/u.test(slug)
    ? `x-${slug}`
    : `x-${sha256Text(name.normalize('NFC'), 5)}`
}
