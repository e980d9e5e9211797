import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { isManner } from './manner.ts'

/** Genitives and adjectives before a common head belong to it: উত্তরের রাষ্ট্রীয় গণমাধ্যম. */
export const modifies = (scene: Scene, pack: LanguagePack, index: number): boolean => {
  const token = scene.tokens[index]
  if (
    !token ||
    token.kind !== 'word' ||
    // ঢাকা is a city and a verb.
    (token.pos === 'VERB' && !mentionAt(scene, token)) ||
    token.pos === 'ADP' ||
    token.pos === 'ADV' ||
    token.pos === 'SCONJ' ||
    token.pos === 'CCONJ'
  )
    return false
  if (isDated(scene, token)) return false
  if (pack.statements.quotatives.includes(token.norm)) return false
  if (endsHeading(scene, pack, index)) return false
  if (token.pos !== 'DET' && isManner(token, pack)) return false
  const { case: actual, number } = token.features
  // "অন্য দলের নেতারা (পার্টির আহ্বায়ক)": several with no ending belong to nobody behind them.
  if (number === 'plur' && actual === undefined && isMany(token, pack)) return false
  // "প্রস্তাব মন্ত্রণালয় (প্রত্যাখ্যান করেছে)": what is done is no part of who does it.
  const writes = isOneOf(scene.tokens[index + 1], pack.statements.documents ?? [])
  if (actual === undefined && !writes && isOneOf(token, pack.statements.objects ?? [])) return false
  return actual === undefined || actual === 'gen'
}

/** "হেভিওয়েটরা", but not the place "আনোয়ারা". */
const isMany = (token: Token, { statements }: LanguagePack): boolean =>
  isOneOf(token, statements.speakers) || statements.final?.many.test(token.norm) === true

/** "ক্যামেরা বসানোর কাজ শেষ | বাহিনীর সূত্র": a heading that the page glued to its sentence ends with how a thing stands. */
const endsHeading = ({ tokens }: Scene, { statements }: LanguagePack, index: number): boolean => {
  const [thing, state] = [tokens[index - 1], tokens[index]]
  return (
    thing?.kind === 'word' &&
    isBareForm(thing) &&
    thing.pos === undefined &&
    statements.final?.standing.includes(state?.norm ?? '') === true
  )
}

const isDated = (scene: Scene, token: Token): boolean =>
  scene.dates.some(({ date }) => date.at.start <= token.start && token.start < date.at.end)

const isBareForm = ({ features }: Token): boolean =>
  features.case === undefined && features.classifier === undefined
