import type { FoundCredit } from '../../contract/clean.ts'
import { inEitherForm } from './either-form.ts'
import { nounAnalyses } from '../words/noun-endings.ts'

/** Names of agencies, several with commas, slashes or ও between; the first and last characters are no blanks. */
const namesOf = (between: string): string =>
  `(?<names>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&’' ${between}-]{0,180}?[\\p{L}\\p{M}\\p{N}’'])`
const label = '(?:তথ্যসূত্র|সূত্র|সুত্র|সংবাদসূত্র|খবরের সূত্র|উৎস|সৌজন্যে)'
const AGENCY =
  '(?:এএফপি|এপি|অ্যাসোসিয়েটেড প্রেস|রয়টার্স|বাসস|ইউএনবি|সিনহুয়া|তাস|ইয়োনহাপ|কেসিএনএ|পিটিআই|এএনআই|আইএএনএস|ডিপিএ|ইএফই|আনাদোলু(?: এজেন্সি)?|ইন্টারফ্যাক্স|কিয়োদো|ব্লুমবার্গ|বিবিসি(?: বাংলা)?|আল[ –-]?জাজিরা|সিএনএন|ডয়চে ভেলে|ভয়েস অব আমেরিকা|এনডিটিভি|(?:দ্য )?গার্ডিয়ান)'
const LIST = `(?<names>${AGENCY}(?:\\s*(?:,|/|\\sও\\s|\\sএবং\\s)\\s*${AGENCY}){0,4})`

interface CreditRule {
  readonly pattern: RegExp
  /** Something that stands in all its matches and is looked for first, since that is cheap. */
  readonly sign: RegExp
  /** What its names end in: nothing, or a genitive that is taken off ("খবর আলজাজিরার"). */
  readonly genitive?: true
}

const rule = (
  sign: RegExp,
  pattern: string,
  more: { readonly genitive?: true } = {},
): CreditRule => ({
  sign,
  pattern: new RegExp(inEitherForm(pattern), 'gu'),
  ...more,
})

const signOf = (pattern: string): RegExp => new RegExp(inEitherForm(pattern), 'u')

const SOURCE = /সূত্র|সুত্র|উৎস|সৌজন্যে/u
/** How a genitive is written behind a name, whatever that ends in. */
const GENITIVE = '(?:-?এর|য়ের|ের|র)?'
const AGENCY_WORD = '(?:(?:বার্তা সংস্থা|বার্তাসংস্থা|সংবাদ সংস্থা|সংবাদমাধ্যম)\\s+)?'

const rules: readonly CreditRule[] = [
  rule(
    SOURCE,
    `^\\s*[(\\[]?\\s*${label}\\s*(?:[:：–—-]|ঃ)\\s*(?<names>[^।\\s][^।\\n]{1,119}?)\\s*[)\\]]?(?:\\s*[।.])?\\s*$`,
  ),
  rule(SOURCE, `(?<![\\p{L}\\p{M}])${label}\\s*(?:[:：]|ঃ)\\s*${namesOf(',/')}(?:\\s*[।.])?\\s*$`),
  rule(/খবর/u, `(?<=^\\s*|[।?!”"]\\s*)খবর\\s+${AGENCY_WORD}${namesOf(',')}\\s*[।.](?=\\s|$)`, {
    genitive: true,
  }),
  rule(
    /খবর/u,
    `(?<=^\\s*|[।?!”"]\\s*)খবর\\s*(?:[:：]|ঃ|\\s)\\s*${AGENCY_WORD}${LIST}${GENITIVE}\\s*[।.]?\\s*$`,
  ),
  // "(এএফপি)", "এসএস/কেএম (রয়টার্স, ডিপিএ)": the initials of a desk before it belong to the credit.
  rule(
    signOf(`[(（[]\\s*(?:সূত্র\\s*(?::|ঃ)\\s*)?${AGENCY}`),
    `(?:^\\s*(?:[\\p{L}\\p{M}.]{1,8}\\s?/\\s?){1,3}[\\p{L}\\p{M}.]{1,8}\\s*)?[(（[]\\s*(?:সূত্র\\s*(?::|ঃ)\\s*)?${LIST}\\s*[)）\\]]`,
  ),
  rule(signOf(`[–—-]\\s*${AGENCY}`), `(?:[–—-]|(?<=[।?!”"’]\\s*)[–—-])\\s*${LIST}\\s*[।.]?\\s*$`),
  // The line of an agency: "বাসস, ঢাকা".
  rule(
    signOf(`^\\s*${AGENCY_WORD}${AGENCY}`),
    `^\\s*${AGENCY_WORD}${LIST}(?:\\s*[,|]\\s*[\\p{L}\\p{M} ]{2,25})?\\s*$`,
  ),
  rule(
    /থেকে/u,
    `^\\s*[(\\[]?\\s*(?:এই|এ) (?:প্রতিবেদন|প্রতিবেদনের|সংবাদ|সংবাদের|খবর|খবরের)[\\p{L}\\p{M}]* [\\p{L}\\p{M} ]{0,40}?(?<= )${LIST} থেকে (?:নেওয়া|নেয়া|সংগৃহীত|পাওয়া)[\\p{L}\\p{M} ]{0,20}[।.]?\\s*[)\\]]?\\s*$`,
  ),
  rule(
    /অবলম্বনে|থেকে অন/u,
    `^\\s*[(\\[]?\\s*${LIST}${GENITIVE} (?:(?:প্রতিবেদন )?অবলম্বনে|থেকে অনূদিত|থেকে অনুবাদ)\\s*[।.]?\\s*[)\\]]?\\s*$`,
  ),
]

/** খবর আলজাজিরার: the genitive falls away, by the least cut. */
const bare = (name: string): string | null => {
  const words = name.trim().split(/\s+/u)
  const last = words.pop() ?? ''
  const analysis = nounAnalyses(last.normalize('NFC')).find((a) => a.features.case === 'gen')
  return analysis ? [...words, analysis.stem.replace(/-$/u, '')].join(' ') : null
}

/** The names in a list; in "খবর রয়টার্স ও এএফপির" the last alone has a genitive. */
const namesIn = (list: string, { genitive }: CreditRule): readonly string[] => {
  const names = list.split(/\s*(?:,|\/|\sও\s|\sএবং\s)\s*/u).filter((n) => n.trim() !== '')
  if (!genitive) return names.map((name) => name.trim())
  const last = bare(names.at(-1) ?? '')
  return last === null ? [] : [...names.slice(0, -1).map((name) => bare(name) ?? name.trim()), last]
}

const BENGALI = /[\u0980-\u09FF]/u
/** A finite verb: "সূত্র: পুলিশ জানায়, …।" tells something. */
const VERB = new RegExp(
  inEitherForm(
    '(?:[তলব]েন|েছেন?|ছিলেন?|চ্ছেন?|জানায়|জানান|হয়|যায়|পায়|দেয়|নেয়|হত|নেই|হয়নি|নন)(?![\\p{L}\\p{M}])',
  ),
  'u',
)
/** Words from which on a credit that ends as a sentence may be one. */
const WORDS = 4

/** True for what stands behind a label and is a sentence of its own. */
const isSentence = (names: string, whole: string): boolean =>
  /[।.][)\]\s]*$/u.test(whole) && names.split(/\s+/u).length >= WORDS && VERB.test(names)

/** Whom the words of one paragraph credit. */
export const credits = (text: string): readonly FoundCredit[] => {
  const found: FoundCredit[] = []
  // Each of the rules has a word of Bengali.
  if (!BENGALI.test(text)) return found
  for (const rule of rules) {
    if (!rule.sign.test(text)) continue
    for (const match of text.matchAll(rule.pattern)) {
      const list = match.groups?.['names'] ?? ''
      if (isSentence(list, match[0])) continue
      const names = namesIn(list, rule)
      const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0)
      const end = match.index + match[0].trimEnd().length
      if (found.some((f) => f.start < end && start < f.end)) continue
      const whole = text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
      for (const name of names) found.push({ start, end, name, whole })
    }
  }
  return found
}
