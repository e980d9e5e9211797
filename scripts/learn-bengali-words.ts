// Learns which Bengali words only look inflected, from forms that are in use. The same files give the same bytes.
// node scripts/learn-bengali-words.ts LEXICON.tsv TEXT.jsonl … [--out FILE]
// LEXICON.tsv: a form in the first column; TEXT.jsonl: lines {tokens}, of which each form counts that occurs twice.
// See docs/bengali-words.md.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../src/app/defaults.ts'
import { guessOf } from '../src/lang/bn/words/best-analysis.ts'
import { nounAnalyses } from '../src/lang/bn/words/noun-endings.ts'
import { ownWords, fixedForms } from '../src/lang/bn/words/own-words.ts'
import { uninflected } from '../src/lang/bn/words/uninflected.ts'
import { verbForms } from '../src/lang/bn/words/verb-forms.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(root, 'src/lang/bn/words/base-words.ts') },
  },
})
if (positionals.length === 0) {
  process.stderr.write(
    'Which lists? node scripts/learn-bengali-words.ts LEXICON.tsv TEXT.jsonl … [--out FILE]\n',
  )
  process.exit(2)
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8').normalize('NFC').split('\n')

const formsOf = (file: string): readonly string[] => {
  if (!file.endsWith('.jsonl')) return linesOf(file).map((line) => line.split('\t')[0] ?? '')
  const times = new Map<string, number>()
  for (const line of linesOf(file).filter(Boolean))
    for (const token of (JSON.parse(line) as { readonly tokens: readonly string[] }).tokens)
      times.set(token, (times.get(token) ?? 0) + 1)
  return [...times].filter(([, n]) => n > 1).map(([form]) => form)
}

const forms = new Set(
  positionals
    .flatMap(formsOf)
    .filter((form) => /^[\u0981-\u09E5]{2,}$/u.test(form))
    .concat([...uninflected.keys(), ...ownWords, ...fixedForms]),
)

/** How many forms of the list may be built on a stem. */
const family = new Map<string, number>()
for (const form of forms)
  for (const { stem } of nounAnalyses(form)) family.set(stem, (family.get(stem) ?? 0) + 1)
const familyOf = (stem: string): number => family.get(stem) ?? 0

/** An ending that is nearly always one. */
const strong = /(?:গুলো|গুলি|দের|কে|তে|ের|ে)$/u

/**
 * A form is a word of its own if the list has no stem for it, or no fewer forms that are built on it than on any stem.
 * With a strong ending it must have more, also than a stem of which the list knows forms alone.
 */
const isOwnWord = (form: string): boolean => {
  const [, ...others] = nounAnalyses(form)
  const stems = others.map(({ stem }) => stem)
  return strong.test(form)
    ? stems.every((stem) => familyOf(form) > familyOf(stem))
    : stems.every((stem) => !forms.has(stem) || familyOf(form) >= familyOf(stem))
}

const vowelEnd = /[\u0985-\u0994\u09BE-\u09CC\u09E0-\u09E3\u0982]$/u

/** Some forms that a word may have. */
const inflected = (word: string): readonly string[] =>
  (vowelEnd.test(word) ? ['', 'র', 'তে', 'কে', 'রই'] : ['', 'ে', 'ের', 'কে', 'েই']).map(
    (ending) => word + ending,
  )

/** A word in র, ই or ও of which the list knows no form may be the genitive of a compound: পুরসভার, of সভা. */
const mayBeCompound = (form: string): boolean => {
  const stem = form.replace(/(?:টি|টা)?র?[ইও]?$/u, '')
  for (let i = 1; i < stem.length - 2; i++) {
    const part = stem.slice(i)
    if (forms.has(part) && !verbForms.has(part) && isOwnWord(part)) return true
  }
  return false
}

/** True for a word of which some form would be taken for that of another, unless the other is in wider use. */
const misread = (word: string): boolean =>
  inflected(word).some((form) => {
    const guess = guessOf(nounAnalyses(form))?.stem ?? form
    if (guess === word || (form !== word && forms.has(form) && isOwnWord(form))) return false
    return form === word || !forms.has(guess) || familyOf(guess) <= familyOf(word)
  })

const words = [...forms]
  .filter(
    (form) =>
      !uninflected.has(form) &&
      !ownWords.has(form) &&
      !fixedForms.has(form) &&
      !verbForms.has(form) &&
      isOwnWord(form),
  )
  .filter((form) => familyOf(form) > 1 || !(strong.test(form) || mayBeCompound(form)))
  .filter(misread)
  .sort()

writeFileSync(
  values.out,
  `/**
 * Words whose end looks like an ending, or with whose end an ending looks like another: কমিটি, বৈঠক, সম্পদ. NFC.
 * Made by scripts/learn-bengali-words.ts; do not edit.
 */
export const baseWords: ReadonlySet<string> = new Set(
  '${words.join(' ')}'.split(
    ' ',
  ),
)
`,
)
process.stdout.write(`${String(words.length)} words of ${String(forms.size)} forms\n`)
