import type { NameLinks } from '../../../lang/contract/names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

/** True for a small word of names, as "of"; never in a language whose names need none. */
export const isLink = (
  token: Token | undefined,
  word: keyof NameLinks,
  { names }: LanguagePack,
): boolean => token !== undefined && token.norm === names.links?.[word]

/** The same where it stands in small letters: the "Of" of a headline is no link. */
export const isSmallLink = (
  token: Token | undefined,
  word: keyof NameLinks,
  { names }: LanguagePack,
): boolean => token !== undefined && token.text === names.links?.[word]
