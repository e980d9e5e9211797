import { baseWords } from './base-words.ts'
import type { NounAnalysis } from './noun-endings.ts'
import { ownWords, fixedForms } from './own-words.ts'
import { uninflected } from './uninflected.ts'

/**
 * The analysis of a form, of those that it may have (itself first): the one that leaves the longest word whose end only looks
 * like an ending (কমিটির is কমিটি, not কমি with টি), else the one whose ending is one wherever it stands, else the first.
 * Undefined where the form has no ending.
 */
export const bestOf = (analyses: readonly NounAnalysis[]): NounAnalysis | undefined => {
  let known: NounAnalysis | undefined
  for (const a of analyses)
    if ((known?.stem.length ?? 0) < a.stem.length && isWord(a.stem) && !isCased(a)) known = a
  return known ?? guessOf(analyses)
}

/** A postposition takes no case: বিষয়ের is of বিষয়, and not of বিষয়ে. */
const isCased = ({ stem, features }: NounAnalysis): boolean =>
  features.case !== undefined && uninflected.get(stem) === 'ADP'

/** The likeliest analysis of a form of which no stem is known. */
export const guessOf = (analyses: readonly NounAnalysis[]): NounAnalysis | undefined =>
  analyses.find(certain) ?? analyses.find(stressed) ?? analyses[1]

const isWord = (stem: string): boolean =>
  ownWords.has(stem) ||
  fixedForms.has(stem) ||
  isAdverb(stem) ||
  baseWords.has(stem) ||
  uninflected.has(stem) ||
  isCompound(stem)

/** স্পষ্টভাবে, দেশজুড়ে: adverbs in the locative, which are their own lemma. */
export const isAdverb = (form: string): boolean => /..(?:ভাবে|জুড়ে)$/u.test(form)

/** What ends in one of these is a word: শ্রীপুর, এক্সপ্রেসওয়ে; or the letters of an abbreviation: এনবিআর, সিইও. */
const isCompound = (stem: string): boolean =>
  /..(?:পুর|নগর|বাজার|গাঁও|ওয়ে|বাদ|আর|আই|ইও|এই)$/u.test(stem)

/** গুলো, টি, দের and কে are endings wherever they stand; a lone র or ে may belong to the word. */
const certain = ({ features }: NounAnalysis): boolean =>
  features.classifier !== undefined ||
  features.case === 'acc' ||
  (features.case === 'gen' && features.number === 'plur')

/** Stress stands after an ending: কারণেই is কারণ with ে, not কারণে. */
const stressed = ({ features }: NounAnalysis): boolean =>
  features.emphatic !== undefined && features.case !== undefined
