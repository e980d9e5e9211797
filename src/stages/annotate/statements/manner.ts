import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { onceAFormWith } from '../once-a-form.ts'
import { isOneOf } from '../scene.ts'

/** True for a word of manner or time, by itself or by its last part: স্পষ্ট, স্বাধীনভাবে. */
export const isManner = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && isMannerForm(token, pack)

const isMannerForm = onceAFormWith(
  (token, { statements }: LanguagePack) =>
    isOneOf(token, statements.manner ?? []) ||
    statements.mannerEndings?.some((end) => token.norm.endsWith(end)) === true,
)
