import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'

/** True for a word of manner or time, by itself or by its last part: স্পষ্ট, স্বাধীনভাবে. */
export const isManner = (token: Token | undefined, { statements }: LanguagePack): boolean =>
  token !== undefined &&
  (isOneOf(token, statements.manner ?? []) ||
    statements.mannerEndings?.some((end) => token.norm.endsWith(end)) === true)
