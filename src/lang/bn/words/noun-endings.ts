import { onceAText } from '../../../text/once-a-text.ts'
import type { Features } from '../../contract/token.ts'

/** An ending that a Bengali noun may carry, and what it says. */
interface Ending {
  readonly ending: string
  readonly features: Features
  /** Written only after a vowel sign, a vowel or anusvara. */
  readonly afterVowel?: boolean
}

const e = (ending: string, features: Features, afterVowel = false): Ending => ({
  ending: ending.normalize('NFC'),
  features,
  ...(afterVowel ? { afterVowel } : {}),
})

// Longest first, so that গুলোকে is not read as গুলো + কে. Source: the case and classifier system as in any Bengali grammar.
const endings: readonly Ending[] = [
  e('গুলোকে', { case: 'acc', number: 'plur', classifier: 'গুলো' }),
  e('গুলোতে', { case: 'loc', number: 'plur', classifier: 'গুলো' }),
  e('গুলোর', { case: 'gen', number: 'plur', classifier: 'গুলো' }),
  e('গুলোয়', { case: 'loc', number: 'plur', classifier: 'গুলো' }),
  e('গুলির', { case: 'gen', number: 'plur', classifier: 'গুলি' }),
  e('গুলিকে', { case: 'acc', number: 'plur', classifier: 'গুলি' }),
  e('গুলিতে', { case: 'loc', number: 'plur', classifier: 'গুলি' }),
  e('গুলো', { number: 'plur', classifier: 'গুলো' }),
  e('গুলি', { number: 'plur', classifier: 'গুলি' }),
  e('সমূহের', { case: 'gen', number: 'plur' }),
  e('সমূহ', { number: 'plur' }),
  e('গণের', { case: 'gen', number: 'plur' }),
  e('গণকে', { case: 'acc', number: 'plur' }),
  e('গণ', { number: 'plur' }),
  e('বৃন্দের', { case: 'gen', number: 'plur' }),
  e('বৃন্দ', { number: 'plur' }),
  e('েরা', { number: 'plur' }),
  e('দেরকে', { case: 'acc', number: 'plur' }),
  e('েদের', { case: 'gen', number: 'plur' }),
  e('দের', { case: 'gen', number: 'plur' }),
  e('টিকে', { case: 'acc', number: 'sing', classifier: 'টি' }),
  e('টিতে', { case: 'loc', number: 'sing', classifier: 'টি' }),
  e('টির', { case: 'gen', number: 'sing', classifier: 'টি' }),
  e('টাকে', { case: 'acc', number: 'sing', classifier: 'টা' }),
  e('টাতে', { case: 'loc', number: 'sing', classifier: 'টা' }),
  e('টার', { case: 'gen', number: 'sing', classifier: 'টা' }),
  e('টায়', { case: 'loc', number: 'sing', classifier: 'টা' }),
  e('টি', { number: 'sing', classifier: 'টি' }),
  e('টা', { number: 'sing', classifier: 'টা' }),
  e('খানা', { number: 'sing', classifier: 'খানা' }),
  e('-এর', { case: 'gen' }),
  e('-র', { case: 'gen' }),
  e('-কে', { case: 'acc' }),
  e('-এ', { case: 'loc' }),
  e('-তে', { case: 'loc' }),
  e('-য়', { case: 'loc' }),
  e('-রা', { number: 'plur' }),
  e('-দের', { case: 'gen', number: 'plur' }),
  e('য়ের', { case: 'gen' }),
  e('এর', { case: 'gen' }),
  e('ের', { case: 'gen' }),
  e('েতে', { case: 'loc' }),
  e('রা', { number: 'plur' }),
  e('কে', { case: 'acc' }),
  e('তে', { case: 'loc' }, true),
  e('য়ে', { case: 'loc' }),
  e('য়', { case: 'loc' }, true),
  e('র', { case: 'gen' }, true),
  e('ে', { case: 'loc' }),
]

const locativeY = 'য়'.normalize('NFC')
/** The glide that joins an ending to a vowel: মায়ের, ভাইয়ে; after a consonant it is the word's own: সময়ের. */
const glides: ReadonlySet<string> = new Set(['য়ের', 'য়ে'].map((ending) => ending.normalize('NFC')))
const vowelEnd = /[\u0985-\u0994\u09BE-\u09CC\u09E0-\u09E3ংঁ]$|[\u09DF]$|য়$/u
/** Without য়, which takes an ending in ে: বিষয়ের. */
const pureVowelEnd = /[\u0985-\u0994\u09BE-\u09CC\u09E0-\u09E3ংঁ]$/u
/** Letters, and anusvara, which closes a syllable: সিং has two. */
const letters = /[\p{L}ং]/gu

/** One way to take a form apart. Same strings as given, cut at the end. */
export interface NounAnalysis {
  readonly stem: string
  readonly features: Features
}

/**
 * Stems that an NFC form may have, itself first, then the least cut. No dictionary: the caller looks
 * the stems up in its own tables, so that খবর stays খবর unless somebody knows a খব.
 */
export const nounAnalyses = onceAText((form): readonly NounAnalysis[] => {
  const found: NounAnalysis[] = [{ stem: form, features: {} }]
  const add = (analysis: NounAnalysis): void => {
    if (found.every((f) => f.stem !== analysis.stem)) found.push(analysis)
  }
  for (const [bare, emphatic] of emphatics(form)) {
    if (emphatic) add({ stem: bare, features: { emphatic } })
    for (const first of strip(bare)) {
      const features = emphatic ? { ...first.features, emphatic } : first.features
      add({ stem: first.stem, features })
      // A case ending may follow a classifier that is not in one row with it.
      if (first.features.case) {
        for (const second of strip(first.stem)) {
          if (second.features.classifier && !second.features.case)
            add({ stem: second.stem, features: { ...second.features, ...features } })
        }
      }
    }
  }
  return found
})

const emphatics = (form: string): readonly (readonly [string, 'i' | 'o' | undefined])[] => {
  const list: (readonly [string, 'i' | 'o' | undefined])[] = [[form, undefined]]
  if (form.endsWith('ই') && longEnough(form.slice(0, -1))) list.push([form.slice(0, -1), 'i'])
  if (form.endsWith('ও') && longEnough(form.slice(0, -1))) list.push([form.slice(0, -1), 'o'])
  return list
}

const strip = (form: string): readonly NounAnalysis[] => {
  const found: NounAnalysis[] = []
  for (const { ending, features, afterVowel } of endings) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, form.length - ending.length)
    if (!(longEnough(stem) || (short.has(stem) && isOfShort(ending)))) continue
    if (stem.endsWith('\u09CD')) continue
    if (afterVowel && !vowelEnd.test(stem)) continue
    if (ending.startsWith('ে') && pureVowelEnd.test(stem)) continue
    if (glides.has(ending) && !pureVowelEnd.test(stem)) continue
    // -য় is locative only after আ, এ, ও; রাষ্ট্রীয় is an adjective.
    if (ending === locativeY && !/[াোেআএও]$/u.test(stem)) continue
    found.push({ stem, features })
  }
  return found
}

/** Nouns of one letter, and the endings that cannot be a word's own behind them: চায়ের, মাকে. */
const short: ReadonlySet<string> = new Set(['চা', 'পা', 'গা', 'মা', 'ঘা'])
const isOfShort = (ending: string): boolean => glides.has(ending) || ending === 'কে'

const longEnough = (stem: string): boolean => (stem.match(letters)?.length ?? 0) >= 2
