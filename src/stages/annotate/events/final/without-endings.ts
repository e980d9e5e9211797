import type { Span } from '../../../../core/span.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import { nfc } from '../../../../text/normalise.ts'
import { isPronoun } from '../../scene.ts'
import type { Place } from './found.ts'
import { phraseAt } from './phrase.ts'

/** The phrase without the noun's ending; a pronoun, "কাউকে", "আমাকে", is given as it stands, as is "অনেকে", which has none. */
export const accusativeAt = (place: Place, index: number): Span => {
  const { scene, pack } = place
  const token = scene.tokens[index] as Token
  const { start, end } = phraseAt(place, index, { named: false })
  const whole = isPronoun(token, pack) || isWhole(place, token)
  // "দানেশকেও": the letter of stress goes with the ending.
  const stress = token.features.emphatic === undefined ? 0 : 1
  const bare = token.text.slice(0, token.text.length - stress)
  const ending = whole ? undefined : pack.text.endings.accusative.exec(bare)?.[0]
  return { start, end: ending === undefined ? end : end - ending.length - stress }
}

const isWhole = ({ pack, final }: Place, { norm }: Token): boolean =>
  [final.anyone, final.pronouns, final.crowds, pack.statements.firstPerson ?? []].some((words) =>
    words.includes(norm),
  )

/** "দুর্বৃত্তের", "১২ জনের", "দলগুলোর" without the ending; of many, "দুর্বৃত্তদের", it tells their number as well. */
export const withoutOwning = (span: Span, { text, lemma, features, start }: Token): Span => {
  if (features.number === 'plur' && features.classifier === undefined) return span
  const bare = features.number === 'plur' ? `${lemma}${features.classifier ?? ''}` : lemma
  return nfc(text).startsWith(bare) ? { ...span, end: start + lengthOf(text, bare) } : span
}

/** The phrase of a genitive without its ending; a pronoun, "তার", is given as it stands. */
export const ownerAt = (
  place: Place,
  index: number,
  { alone = false }: { readonly alone?: boolean } = {},
): Span => {
  const token = place.scene.tokens[index] as Token
  const span = phraseAt(place, index, { named: false, alone })
  return isPronoun(token, place.pack) ? span : withoutOwning(span, token)
}

/** Units of a text whose normal form is as given. */
const lengthOf = (text: string, lemma: string): number => {
  let end = lemma.length
  while (end < text.length && nfc(text.slice(0, end)) !== lemma) end++
  return end
}
