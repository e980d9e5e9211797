import { layers } from '../core/layer.ts'
import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { LanguagePack } from '../lang/pack.ts'
import { compoundsIn } from './analyse.ts'
import type { Compound } from './analyse.ts'
import { findingLines } from './finding-lines.ts'
import type { FindingLine } from './finding-lines.ts'
import { painted, visible } from './paint.ts'
import type { Paint } from './paint.ts'

interface Options {
  /** The pack of the report's language; without one a paragraph stands undivided. */
  readonly pack: LanguagePack | undefined
  readonly paint: Paint
}

/** A reading for people, sentence by sentence: each finding with its value and, in brackets, what found it. */
export const explainReading = (reading: Reading, { pack, paint }: Options): string => {
  const findings = findingLines(reading)
  const told: string[] = [
    painted(paint, 'strong', `── ${visible(reading.id)}`),
    ...headOf(reading).map((line) => painted(paint, 'soft', visible(line))),
  ]
  if (reading.title) told.push('', painted(paint, 'title', visible(reading.title)))
  let next = 0
  for (const [index, { text }] of reading.paragraphs.entries()) {
    const found = pack?.text.sentences(text) ?? []
    const sentences = found.length > 0 ? found : [{ start: 0, end: text.length }]
    told.push('')
    for (const [i, { start, end }] of sentences.entries()) {
      const mark = i === 0 ? `[${index}] ` : '    '
      told.push(`${painted(paint, 'soft', mark)}${visible(text.slice(start, end))}`)
      told.push(...verbsIn(text, { start, end }, pack).map((verb) => verbLine(verb, paint)))
      const upTo = sentences[i + 1]?.start ?? Infinity
      const from = next
      while (isBefore(findings[next], index, upTo)) next++
      told.push(...byLayer(findings.slice(from, next)).map((f) => lineOf(f, paint)))
    }
  }
  return [...told, '', ...tailOf(reading)].join('\n').trimEnd()
}

/** Verbs of several words, where the language has them. */
const verbsIn = (
  text: string,
  { start, end }: Span,
  pack: LanguagePack | undefined,
): readonly Compound[] =>
  pack?.compounds ? compoundsIn(text, pack.text.tokens(text.slice(start, end), start), pack) : []

/** "করে ফেলেনি → করে ফেলা: completion, pres perf 3 negative". */
const verbLine = ({ text, lemma, host, links, features }: Compound, paint: Paint): string => {
  const adds = links.map((link) => link.adds).join(' + ')
  const told = Object.entries(features as Readonly<Record<string, unknown>>).map(([key, value]) =>
    value === true ? key : String(value),
  )
  const rule = links.length > 0 ? 'compound verb' : 'conjunct verb'
  return `      ${painted(paint, 'soft', 'verb'.padEnd(9))} ${visible(`${text} → ${lemma}${adds && `: ${adds}`}, ${told.join(' ')}`)} ${painted(paint, 'soft', `[${rule}${host === null ? '' : ` of ${host}`}]`)}`
}

const isBefore = (finding: FindingLine | undefined, paragraph: number, end: number): boolean =>
  finding !== undefined && finding.at.paragraph === paragraph && finding.at.start < end

const byLayer = (findings: readonly FindingLine[]): readonly FindingLine[] =>
  findings.toSorted((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer))

const lineOf = ({ layer, label, value, rule }: FindingLine, paint: Paint): string =>
  `      ${painted(paint, layer, label.padEnd(9))} ${visible(value)} ${painted(paint, 'soft', `[${visible(rule)}]`)}`

const headOf = (reading: Reading): readonly string[] => {
  const { outlet, published, modified } = reading
  return [
    [reading.language, reading.mediaType, reading.encoding].join(' · '),
    outlet ? `outlet ${outlet.name} [${outlet.basis}]` : 'outlet unknown',
    published
      ? `published ${published.edtf} ${published.certainty}${openYears(published.candidates)} [${published.basis.join(', ')}]`
      : 'publication unknown',
    ...(modified ? [`modified ${modified.edtf} [${modified.basis.join(', ')}]`] : []),
    ...(reading.authors.length > 0 ? [`by ${reading.authors.join(', ')}`] : []),
    ...reading.credits.map(({ name, kind, text }) => `credit ${name}, ${kind}: ${text}`),
  ]
}

const openYears = (candidates: readonly string[] | undefined): string =>
  candidates && candidates.length > 0 ? ` (one of ${candidates.join(', ')})` : ''

const tailOf = (reading: Reading): readonly string[] => [
  ...reading.messages.map(({ code, reason }) => `note ${code}: ${visible(reason)}`),
  ...reading.removed.map(
    ({ kind, reason }, i) => `${i === 0 ? 'cut ' : '    '}${i + 1} ${kind}: ${visible(reason)}`,
  ),
]
