import { rawOf } from '../../core/paragraph.ts'
import { sha256Text } from '../../core/ids.ts'
import type { Credit, Paragraph } from '../../core/reading.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { CleanPart } from '../../lang/contract/clean.ts'

/** Credits of one paragraph, and whether it is nothing else. */
export interface ParagraphCredits {
  readonly credits: readonly Credit[]
  readonly whole: boolean
}

/** Longest line, in UTF-16 units, that can be nothing but a credit. */
const longestLine = 140

/** Finds who a paragraph credits; the knowledge base tells agency from outlet. */
export const creditsOf = (
  paragraph: Paragraph,
  tables: readonly CleanPart[],
  knowledge: Knowledge,
  language: string,
): ParagraphCredits => {
  const found = tables.flatMap((t) => t.credits(paragraph.text))
  const credits = found.map(({ start, end, name }): Credit => {
    const row = knowledge
      .named(name.normalize('NFC').toLowerCase(), language)
      .find((r) => r.credit !== undefined)
    return {
      name: row?.name ?? name,
      kind: row?.credit ?? 'outlet',
      id: row?.id ?? ownId(name),
      text: paragraph.text.slice(start, end),
      raw: rawOf(paragraph, start, end),
    }
  })
  const unique = credits.filter((c, i) => credits.findIndex((d) => d.id === c.id) === i)
  return {
    credits: unique,
    whole: found.some((f) => f.whole) && paragraph.text.length <= longestLine,
  }
}

/** A stable id for a name that no row knows: its letters where Latin, else a hash. */
const ownId = (name: string): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return slug.length >= 2 ? `x-${slug}` : `x-${sha256Text(name.normalize('NFC')).slice(0, 10)}`
}
