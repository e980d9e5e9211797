import type { Span } from '../../core/span.ts'
import type { EndingPatterns } from '../contract/endings.ts'
import { allFeatures, tokenOf } from '../contract/token.ts'
import type { Form, TextPart, Token, TokenKind } from '../contract/token.ts'
import { nextVisible } from '../../text/beginning.ts'
import { onceAStretch } from '../../text/once-a-stretch.ts'
import { lettersEnd } from '../../text/unit-kinds.ts'
import { splitSentences } from '../shared/sentences.ts'
import { apartFromCaptions } from './captions.ts'
import { bestOf, guessOf, isAdverb } from './words/best-analysis.ts'
import { nounAnalyses } from './words/noun-endings.ts'
import { ownWords, fixedForms } from './words/own-words.ts'
import { uninflected } from './words/uninflected.ts'
import { verbForms } from './words/verb-forms.ts'
import { verbLookalikes } from './words/verb-lookalikes.ts'
import { fold } from '../../text/normalise.ts'

// A word may hold a hyphenated case ending (পুতিন-এর); ড., মো. and উ. are abbreviations with their stop.
const tokenPattern =
  /[0-9০-৯]+(?:[.,][0-9০-৯]+)*|[\p{L}\p{M}\u200C\u200D]+(?:-(?:এর|র|কে|এ|তে|য়|য়|রা|দের)(?![\p{L}\p{M}]))?|[^\s\p{L}\p{M}\p{N}]|\p{N}/uy

const letters = Array.from({ length: 0x09b9 - 0x0995 + 1 }, (_, i) =>
  String.fromCodePoint(0x0995 + i),
)
const abbreviations: ReadonlySet<string> = new Set([
  // "প. ও ব. মন্ত্রণালয়", "ক. খ. গ.": no sentence ends with a lone letter.
  ...letters,
  ...'ড ডা এড এডভোকেট অ্যাডভোকেট আ মো মোছা মি মিস অধ্যাপক লে অব সে উ দ যু ইঞ্জি প্রফেসর এ বি সি ডি কে এম এস পি টি জে এইচ টা লি প্রা অ্যাড ব্রি মোসা মু সা রা রহ খ্রি পূ পৃ নং তাং সং রেজি ই আই ইউ এন'.split(
    ' ',
  ),
])

/** "“আমরা যাব না।” বলে জানান তিনি", "‘কোথায় যাচ্ছ?’—প্রশ্ন করেন মা". */
const goesOn = /^(?:\s*[,—–-]|\s+বলে(?:ই|ও)?(?![\p{L}\p{M}]))/u

/** The danda, the double one, and a sign of old money that some keyboards give for a danda. */
const stops = '।॥৷'

const sentences = (text: string): readonly Span[] =>
  apartFromCaptions(text, splitSentences(text, { stops, abbreviations, goesOn }))

const kindOf = (text: string): TokenKind => {
  if (/^[0-9০-৯\p{N}]/u.test(text)) return 'number'
  if (/^[\p{L}\p{M}]/u.test(text)) return 'word'
  return /^\p{P}/u.test(text) ? 'punct' : 'symbol'
}

/** A form as it is written. */
interface Written extends Form {
  readonly text: string
}

/** Lemma, stems and features of one form; remembered, because a report repeats its words. */
const analysed = onceAStretch((text): Written => {
  const norm = fold(text)
  const kind = kindOf(text)
  const { lemma, stems, pos, features } = kind === 'word' ? word(norm) : other(norm, kind)
  return { text, kind, norm, lemma, stems, pos, features: allFeatures(features), memory: [] }
}, 50_000)

type Analysed = Pick<Form, 'lemma' | 'stems' | 'features' | 'pos'>

const other = (norm: string, kind: TokenKind): Analysed => ({
  lemma: norm,
  stems: [norm],
  features: {},
  pos: kind === 'number' ? 'NUM' : kind === 'punct' ? 'PUNCT' : 'SYM',
})

const word = (norm: string): Analysed => {
  const closed = uninflected.get(norm)
  if (closed) return { lemma: norm, stems: [norm], features: {}, pos: closed }
  const stressed = stressedOf(norm)
  if (stressed?.pos === 'ADP' || (stressed && !verbForms.has(norm))) return stressed
  const analyses = nounAnalyses(norm)
  const stems = analyses.map((analysis) => analysis.stem)
  const verb =
    verbForms.get(norm) ??
    (norm.endsWith('ও') && !verbLookalikes.has(norm) ? verbForms.get(norm.slice(0, -1)) : undefined)
  if (verb) return { lemma: verb.lemma, stems, features: verb.features, pos: 'VERB' }
  if (fixedForms.has(norm) || isAdverb(norm))
    return { lemma: norm, stems, features: guessOf(analyses)?.features ?? {}, pos: undefined }
  const best = bestOf(analyses)
  return { lemma: best?.stem ?? norm, stems, features: best?.features ?? {}, pos: undefined }
}

/** থেকেই, তিনিও: a word that takes no ending, with stress. */
const stressedOf = (norm: string): Analysed | undefined => {
  if (ownWords.has(norm) || fixedForms.has(norm)) return undefined
  const last = norm.at(-1)
  const bare = norm.slice(0, -1)
  const pos = last === 'ই' || last === 'ও' ? uninflected.get(bare) : undefined
  if (!pos) return undefined
  return { lemma: bare, stems: [norm, bare], features: { emphatic: last === 'ই' ? 'i' : 'o' }, pos }
}

const tokens = (stretch: string, offset = 0): readonly Token[] => {
  const found: Token[] = []
  // Whatever is no white space begins a token.
  for (let at = nextVisible(stretch, 0); at < stretch.length; at = nextVisible(stretch, at)) {
    const end = tokenEnd(stretch, at)
    if (end === at) break
    const bare = end - companyOf(stretch, at, end)
    found.push(written(stretch, at, bare, offset))
    if (bare < end) found.push(written(stretch, bare, end, offset))
    at = end
  }
  return found
}

const written = (stretch: string, at: number, end: number, offset: number): Token => {
  const form = analysed(stretch, at, end)
  return tokenOf(form, form.text, at + offset)
}

/** "With", written on to the word that it goes with: হাসিনাসহ. */
const company = 'সহ'
/** Words that end so by themselves. */
const enduring: ReadonlySet<string> = new Set(['দুঃসহ', 'সর্বংসহ', 'ঘাতসহ', 'তাপসহ'])

/** Length of the postposition at the end of a word, 0 where there is none. */
const companyOf = (stretch: string, at: number, end: number): number =>
  end - at > company.length + 1 &&
  stretch.endsWith(company, end) &&
  !enduring.has(stretch.slice(at, end))
    ? company.length
    : 0

/** Index after the token that begins at a place; most are words without a hyphen, which needs no pattern. */
const tokenEnd = (stretch: string, at: number): number => {
  const end = lettersEnd(stretch, at)
  if (end > at && stretch[end] !== '-') return end
  tokenPattern.lastIndex = at
  return tokenPattern.test(stretch) ? tokenPattern.lastIndex : at
}

const moreFunctionWords: ReadonlySet<string> = new Set(
  'করা হয় হয়েছে বলে জানা বলা কথা গত আজ নতুন বড় অন্য কিছু অনেক প্রথম দিন সময় পরে আগে মাধ্যমে বিভিন্ন যাওয়া দেওয়া নেওয়া থাকা হিসাবে তথ্য বিষয় এমন তাদের তার তাঁর এর'
    .split(' ')
    .map((w) => w.normalize('NFC')),
)

const isFunctionWord = (word: string): boolean => {
  const pos = uninflected.get(word)
  return (pos !== undefined && pos !== 'NOUN') || verbForms.has(word) || moreFunctionWords.has(word)
}

const endings: EndingPatterns = {
  plural: /(?:রা|েরা|গুলো|গুলি)[ইও]?$/u,
  genitive: /(?:র|দের)$/u,
  stressedGenitive: /রও?$/u,
  syllableGenitive: /ের$/u,
  oblique: /(?:র|কে)$/u,
  told: /(?:কে|দের)$/u,
  accusative: /-?কে$/u,
  locative: /ে$/u,
  inflection: /(?:গুলোর|গুলো|দের|ের|কে|তে|র|ে)$/u,
  stress: /^-?[ইও]$/u,
  notOfNames: /(?:-(?:এর|র|কে|এ|তে|য়|য়)|কে[ইও]?|দের|সহ)$/u,
}

/** Sentences and tokens of Bengali. */
export const text: TextPart = {
  sentences,
  tokens,
  isFunctionWord,
  endings,
  joints: ['ও', 'এবং', 'আর'],
}
