import type { EntityId, Published } from '../../../core/reading.ts'
import type { RoleName } from '../../../core/role-names.ts'
import { heldOn } from '../../../knowledge/roles.ts'
import type { Role } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { landsTold } from './heads.ts'
import type { Draft } from './match.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** Somebody by the offices that he held, and of which land he is. */
interface Holder {
  readonly roles?: readonly Role[]
  readonly state?: EntityId | null
}

/** True for whom the acts of an office tell at a sentence that names him. */
export type ByActs = (holder: Holder, at: Named) => boolean

/**
 * Offices that a report tells by what is done in them, without their word: whoever takes an oath within two weeks of the day
 * on which the known one came to an office of his land, and whoever heads the central bank of a land that the report names
 * where money is dearer.
 */
export const byActs = (
  sentences: readonly Named[],
  { pack, published }: { readonly pack: LanguagePack; readonly published: Published | null },
): ByActs => {
  const day = published && published.certainty !== 'unknown' ? dayOf(published.edtf) : null
  const { oaths, rates } = pack.names.naming ?? {}
  if (day === null || !oaths || !rates) return () => false
  const around = `${addDays(day, -nearDays)}/${addDays(day, nearDays)}`
  const isOfMoney = sentences.some(({ sentence }) => hasPhrase(sentence.tokens, rates))
  const lands = landsTold(sentences)
  const takesOath = (at: Named): boolean => {
    const k = sentences.findIndex(({ sentence }) => sentence === at.sentence)
    return [sentences[k - 1], at].some(
      (s) => s?.sentence.tokens.some((t) => t.stems.some((stem) => oaths.has(stem))) === true,
    )
  }
  return ({ roles = [], state = null }, at) =>
    lands.has(state ?? '') &&
    roles.some(
      (role) =>
        (isOfMoney && ofMoney.has(role.role) && heldOn(role, around) !== 'no') ||
        (sworn.has(role.role) && beginsIn(role, around) && takesOath(at)),
    )
}

/** Days between a report and the first day in an office of whom it tells to take it. */
const nearDays = 14

const ofMoney: ReadonlySet<RoleName> = new Set<RoleName>(['central-bank-governor'])

/** Offices that begin with an oath before the land; others swear as well, many at a time. */
const sworn: ReadonlySet<RoleName> = new Set<RoleName>([
  'president',
  'prime-minister',
  'chief-minister',
  'chief-justice',
  'head',
])

const beginsIn = ({ from }: Role, around: string): boolean =>
  dayOf(from) !== null && heldOn({ role: 'head', of: '', from, to: from }, around) !== 'no'

const hasPhrase = (tokens: readonly Token[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => {
    const words = phrase.split(' ')
    return tokens.some((_, i) =>
      words.every((word, k) => {
        const token = tokens[i + k]
        return token?.norm === word || (k === words.length - 1 && token?.stems.includes(word))
      }),
    )
  })
