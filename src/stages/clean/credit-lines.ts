import { rawOf } from '../../core/paragraph.ts'
import type { Credit, Translator } from '../../core/credit.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Tools } from '../../pipeline/stage.ts'
import { creditsOf } from './credits.ts'
import type { Flow } from './flow.ts'
import { PARTICULARS, PUBLICATION } from './publication-line.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'
import { AFTER, BYLINE } from './words.ts'

interface Credited {
  readonly verdicts: readonly (Verdict | null)[]
  readonly credits: readonly Credit[]
  readonly translators: readonly Translator[]
}

/** Longest line, in UTF-16 units, that names a translator. */
const LONGEST = 120
export const CREDIT: Verdict = { kind: 'credit', reason: 'a line of credit' }
const TRANSLATOR: Verdict = { kind: 'credit', reason: 'names the translator' }

/**
 * A line that is nothing but a credit leaves the report; one inside a paragraph stays in its text. Both are data, and
 * so are those that stand among the particulars of the article.
 */
export const withCredits = (
  { lines, verdicts, titleLine }: Source,
  { packs, knowledge }: Tools,
  language: string,
): Credited => {
  const credits: Credit[] = []
  const translators: Translator[] = []
  const decided = verdicts.map((verdict, i): Verdict | null => {
    const line = lines[i]
    if (!line || i === titleLine || !mayCredit(verdict)) return verdict
    const translator = line.text.length <= LONGEST ? translatorIn(line, packs) : null
    if (translator) translators.push(translator)
    const found = creditsOf(line, { packs, knowledge, language })
    // "ঢাকা, ২২ এপ্রিল ২০২৬ (বাসস)" bears the day and the agency.
    const bears = verdict === null || verdict.reason === PUBLICATION || found.whole
    for (const credit of bears ? found.credits : [])
      if (!credits.some((c) => c.id === credit.id)) credits.push(credit)
    return verdict ?? (translator ? TRANSLATOR : found.whole ? CREDIT : null)
  })
  return { verdicts: decided, credits, translators }
}

const mayCredit = (verdict: Verdict | null): boolean =>
  verdict === null || [PARTICULARS, PUBLICATION, BYLINE, AFTER].includes(verdict.reason)

const translatorIn = (line: Flow, packs: readonly LanguagePack[]): Translator | null => {
  for (const { clean } of packs) {
    const { translator } = clean
    if (!translator?.sign.test(line.text)) continue
    const name = translator.pattern.exec(line.text.normalize('NFC'))?.groups?.['names']
    if (name !== undefined)
      return { name: name.trim(), text: line.text, raw: rawOf(line, 0, line.text.length) }
  }
  return null
}
