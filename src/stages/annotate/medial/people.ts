import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'

/** Who does something, by the ending of the word: voters, activists, officers. */
const people =
  /(?:ers|ors|ists?|ants|ents|ians?|icans?|crats?|people|m[ae]n|wom[ae]n|eers?|goers)$/u

/** True for a noun for people: voters, officials. */
export const isPeople = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined &&
  !isOneOf(token, pack.statements.documents ?? []) &&
  ((people.test(token.norm) && !isOneOf(token, pack.statements.doings?.happenings ?? [])) ||
    token.pos === 'NUM' ||
    /^(?:percent|third|half|quarter|majority)$/u.test(token.lemma) ||
    isOneOf(token, pack.events.medial?.people ?? []) ||
    isOneOf(token, pack.statements.bodies ?? []))

/** True for a noun for somebody or a body that speaks. */
export const canSpeak = (token: Token, pack: LanguagePack): boolean =>
  isOneOf(token, pack.statements.speakers) ||
  isOneOf(token, pack.statements.anyone ?? []) ||
  isPeople(token, pack)
