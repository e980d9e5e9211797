import { z } from 'zod'
import type { Given } from '../pipeline/board.ts'
import type { IntakeItem } from './item.ts'

const line = z.object({
  id: z.string().min(1).optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  language: z.string().nullish(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
})

/** True when a text is JSONL of reports: its first inked line is a JSON object with text or html. */
export const isJsonl = (text: string): boolean => {
  const first = /^\s*(\{.*)$/mu.exec(text.slice(0, 2_000_000))?.[1]
  if (!first || !/^\s*\{/u.test(text)) return false
  try {
    const parsed: unknown = JSON.parse(first)
    return typeof parsed === 'object' && parsed !== null && ('text' in parsed || 'html' in parsed)
  } catch {
    return /^\s*\{\s*"(?:id|text|html)"\s*:/u.test(first)
  }
}

/** Reports of a JSONL text, one a line; a broken line is refused with its number and stops nothing. */
export function* jsonlReports(name: string, text: string): Generator<IntakeItem> {
  const encoder = new TextEncoder()
  let number = 0
  for (const raw of text.split('\n')) {
    number++
    if (raw.trim() === '') continue
    const refused = (reason: string): IntakeItem => ({
      kind: 'refused',
      id: `${name}:${number}`,
      code: 'E_JSONL_LINE',
      reason,
    })
    let value: unknown
    try {
      value = JSON.parse(raw)
    } catch {
      yield refused('the line is not JSON')
      continue
    }
    const parsed = line.safeParse(value)
    if (!parsed.success) {
      yield refused(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '))
      continue
    }
    const { id, text: plain, html, ...rest } = parsed.data
    const body = html ?? plain
    if (body === undefined || body === '') yield refused('the line has neither text nor html')
    else {
      yield {
        kind: 'report',
        id: id ?? `${name}:${number}`,
        bytes: encoder.encode(body),
        given: givenOf(rest),
        html: html !== undefined,
      }
    }
  }
}

const givenOf = (fields: Readonly<Record<string, string | null | undefined>>): Given =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value === 'string' && value !== ''),
  ) as Given
