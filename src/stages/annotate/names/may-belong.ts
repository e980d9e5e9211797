import { isCommon } from '../../../knowledge/name-model.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { onceAForm } from '../once-a-form.ts'

interface Setting {
  readonly pack: LanguagePack
  readonly model: NameModel
}

/** Answers about forms, each asked once; a model is of one pack. */
const onceAModel = (
  make: (token: Token, setting: Setting) => boolean,
): ((setting: Setting) => (token: Token | undefined) => boolean) => {
  const made = new WeakMap<NameModel, (token: Token) => boolean>()
  return (setting) => {
    const { model } = setting
    const ask = made.get(model) ?? onceAForm((token) => make(token, setting))
    made.set(model, ask)
    return (token) => token?.kind === 'word' && ask(token)
  }
}

/** True for a word that people are called by and that is no common one. */
export const bearing = onceAModel(
  ({ norm }, { pack, model }) =>
    pack.names.nameWords?.person.has(norm) === true && !isCommon(model, norm),
)

/** True for a word that may be another word of a name beside it: one that people are called, or none that is known. */
export const mayBelong = (token: Token | undefined, setting: Setting): boolean =>
  belonging(setting)(token)

const belonging = onceAModel(
  (token, { pack, model }) =>
    token.pos === undefined &&
    (token.stems.some((s) => pack.names.nameWords?.person.has(s)) ||
      !(
        token.stems.some((s) => isCommon(model, s)) ||
        pack.text.isFunctionWord(token.norm) ||
        token.stems.some((s) => pack.statements.speakers.includes(s)) ||
        pack.names.offices.some((o) => o.words.includes(token.norm))
      )),
)
