import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanOriginal } from '../../src/app/clean.ts'
import { loadKit } from '../../src/app/defaults.ts'
import type { Report } from '../../src/core/reading.ts'
import { toOriginal } from '../../src/intake/original.ts'
import { checkAccounting } from '../../src/stages/clean/accounting.ts'

const folder = new URL('pages/', import.meta.url)
const kit = loadKit()
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : [],
)

/** A report as the expected file beside the page tells it. */
const told = (report: Report): string =>
  [
    `title: ${report.title ?? ''}`,
    `authors: ${report.authors.join('; ')}`,
    `outlet: ${report.outlet?.name ?? ''}`,
    `published: ${report.published?.edtf ?? ''}`,
    `modified: ${report.modified?.edtf ?? ''}`,
    `credits: ${[...report.credits.map(({ name }) => name), ...(report.translators ?? []).map(({ name }) => `translator ${name}`)].join('; ')}`,
    '---',
    ...report.paragraphs.map(({ text }) => text),
  ].join('\n')

describe('a page as a paper builds it', () => {
  test.each(names)('%s gives what a reader sees', (name) => {
    const bytes = readFileSync(new URL(`${name}.html`, folder))
    const original = toOriginal({ kind: 'report', id: name, bytes, given: {} })
    const report = cleanOriginal(original, kit)
    expect(checkAccounting(original, report)).toEqual({ unaccounted: [], twice: [] })
    const expected = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    expect(`${told(report)}\n`.replace(/ +$/gmu, '')).toBe(expected.replace(/ +$/gmu, ''))
  })
})
