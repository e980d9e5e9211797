import { literaryRows } from './verb-forms-literary.ts'
import {
  futureRows,
  imperativeRows,
  nounRows,
  pastRows,
  perfectRows,
  presentRows,
  progressiveRows,
} from './verb-endings.ts'
import type { Row } from './verb-endings.ts'
import { irregularForms } from './verb-irregular.ts'
import { verbLookalikes } from './verb-lookalikes.ts'
import { verbRoots } from './verb-roots.ts'
import type { VerbRoot } from './verb-roots.ts'
import type { Features } from '../../contract/token.ts'

/** A verb form taken apart. */
export interface VerbAnalysis {
  readonly lemma: string
  readonly features: Features
}

/** Before the -ে of the perfect a root's আ becomes এ: রাখ- রেখে, আন- এনে, আস- এসে. */
const raised = (root: string): string => root.replace(/^আ/u, 'এ').replace(/া(?=[^া]*$)/u, 'ে')

const consonantRows = ({ lemma, high, low }: VerbRoot): readonly Row[] => [
  ...perfectRows(`${raised(high)}ে`),
  ...nounRows(lemma),
  ...presentRows({
    honoured: `${low}েন`,
    third: `${low}ে`,
    first: `${high}ি`,
    second: `${low}ো`,
    intimate: `${high}িস`,
  }),
  ...progressiveRows(high),
  ...pastRows(high),
  ...futureRows(high),
  ...imperativeRows({ honoured: `${high}ুন`, third: `${high}ুক`, later: `${raised(high)}ো` }),
]

/** Endings after the আ or ও that a causative holds: জানায়, জানাবে; and what stands before them in the perfect: জানিয়ে. */
const causativeRows = ({ high, low, conj }: VerbRoot): readonly Row[] => [
  ...nounRows(`${low}নো`),
  ...vowelPresent(low, low),
  ...progressiveRows(`${low}চ্`),
  ...perfectRows(conj ?? `${high}িয়ে`),
  ...pastRows(low),
  ...futureRows(low),
  ...imperativeRows({ third: `${low}ক`, later: `${high}িও` }),
]

/** থমকানো has both থমকিয়ে and থমকে. */
const longRows = (root: VerbRoot): readonly Row[] => [
  ...perfectRows(`${root.high}ে`),
  ...causativeRows(root),
]

/** The present behind a vowel: যান, যায়, যাই, যাও, যাস. */
const vowelPresent = (low: string, high: string): readonly Row[] =>
  presentRows({
    honoured: `${low}ন`,
    third: `${low}য়`,
    first: `${high}ই`,
    second: `${low}ও`,
    intimate: `${high}স`,
  })

/** "went" and "if … goes" are of another root than "used to go" and "to go": গেল, গেলে, but যেত, যেতে. */
const goRows: readonly Row[] = [
  ...pastRows('গে').filter(([form]) => /^গেল/u.test(form)),
  ...pastRows('যে').filter(([form]) => /^যেত/u.test(form)),
]

const aRows = ({ lemma, high, low, past }: VerbRoot): readonly Row[] => [
  ...nounRows(lemma),
  ...vowelPresent(low, low),
  ...progressiveRows(`${low}চ্`),
  ...perfectRows(`${high}য়ে`),
  ...(low === 'যা' ? goRows : pastRows(past ?? high)),
  ...futureRows(low),
  // চাইছে, চাইবে, but neither পেছে nor পেবে.
  ...(past?.endsWith('ই') ? [...progressiveRows(past), ...futureRows(past)] : []),
  ...imperativeRows({ third: `${low}ক`, later: low === 'যা' ? 'যেও' : `${high}য়ো` }),
]

const eRows = ({ lemma, high, low }: VerbRoot): readonly Row[] => [
  ...nounRows(lemma),
  ...presentRows({
    honoured: `${low}ন`,
    third: `${low}য়`,
    first: `${high}ই`,
    second: `${low === 'দে' || low === 'নে' ? low.replace('ে', 'া') : low}ও`,
    intimate: `${high}স`,
  }),
  ...progressiveRows(`${high}চ্`),
  ...perfectRows(`${high}য়ে`),
  ...pastRows(high),
  ...futureRows(low),
  ...futureRows(high),
  ...imperativeRows({ honoured: `${high}ন`, third: `${high}ক`, later: `${high}ও` }),
]

/** রওয়া, সওয়া, বওয়া, কওয়া, which had a হ once: রয়, রইল, রইবে. */
const hRows = ({ lemma, high }: VerbRoot): readonly Row[] => [
  ...nounRows(lemma),
  ...vowelPresent(high, high),
  ...perfectRows(`${high}য়ে`),
  ...progressiveRows(`${high}ই`),
  ...pastRows(`${high}ই`),
  ...futureRows(`${high}ই`),
  ...imperativeRows({ third: `${high}ক`, later: `${high}য়ো` }),
]

const hoRows = ({ lemma }: VerbRoot): readonly Row[] => [
  ...nounRows(lemma),
  ...vowelPresent('হ', 'হ'),
  ...progressiveRows('হচ্'),
  ...perfectRows('হয়ে'),
  ...pastRows('হ'),
  ...futureRows('হ'),
  ...imperativeRows({ honoured: 'হোন', third: 'হোক', later: 'হয়ো' }),
]

const rowsOf = (root: VerbRoot): readonly Row[] => {
  switch (root.shape) {
    case 'consonant':
      return consonantRows(root)
    case 'causative':
      return causativeRows(root)
    case 'long':
      return longRows(root)
    case 'a':
      return aRows(root)
    case 'e':
      return eRows(root)
    case 'h':
      return hRows(root)
    case 'ho':
      return hoRows(root)
  }
}

/** বাড়ি, and so বাড়িও. */
const isLookalike = (form: string): boolean =>
  verbLookalikes.has(form) || (form.endsWith('ও') && verbLookalikes.has(form.slice(0, -1)))

const isSecond = ([, { person }]: Row): boolean => person === 2

/** Forms with their lemma, in the order in which verbs claim them. */
interface Claim {
  readonly lemma: string
  readonly causative: boolean
  readonly rows: readonly Row[]
}

const claims = (): readonly Claim[] => {
  const verbs = verbRoots.map((root) => ({
    lemma: root.lemma,
    causative: root.causative ?? false,
    rows: rowsOf(root),
  }))
  return [
    ...irregularForms.map(([lemma, rows]) => ({ lemma, causative: false, rows })),
    ...verbs.map((verb) => ({ ...verb, rows: verb.rows.filter((row) => !isSecond(row)) })),
    ...verbRoots.map((root) => ({
      lemma: root.lemma,
      causative: root.causative ?? false,
      rows: literaryRows(root),
    })),
    // Last, since papers seldom speak to somebody: জানাও is "knowing too", and not "tell!".
    ...verbs.map((verb) => ({ ...verb, rows: verb.rows.filter(isSecond) })),
  ]
}

const build = (): ReadonlyMap<string, VerbAnalysis> => {
  const table = new Map<string, VerbAnalysis>()
  for (const { lemma, causative, rows } of claims())
    for (const [form, features] of rows)
      if (!table.has(form) && !isLookalike(form))
        table.set(form, { lemma, features: causative ? { ...features, causative } : features })
  return table
}

/** Every known verb form (NFC) with its lemma and features; the first verb that makes a form keeps it. */
export const verbForms: ReadonlyMap<string, VerbAnalysis> = build()
