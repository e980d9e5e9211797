import { isCommon } from '../../../knowledge/name-model.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

interface Setting {
  readonly pack: LanguagePack
  readonly model: NameModel
}

/** True for a word that may be another word of a name beside it: one that people are called, or none that is known. */
export const mayBelong = (token: Token | undefined, { pack, model }: Setting): boolean =>
  token?.kind === 'word' &&
  token.pos === undefined &&
  (token.stems.some((s) => pack.names.nameWords?.person.has(s)) ||
    !(
      token.stems.some((s) => isCommon(model, s)) ||
      pack.text.isFunctionWord(token.norm) ||
      token.stems.some((s) => pack.statements.speakers.includes(s)) ||
      pack.names.offices.some((o) => o.words.includes(token.norm))
    ))
