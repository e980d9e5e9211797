import { sha256Text } from './sha256.ts'

/** JSON values that an id may be made of. */
export type IdPart = string | number | boolean | null | readonly IdPart[]

/**
 * A stable id: the first 16 hex characters of the sha256 of the parts as a JSON array, so that no
 * part can run into its neighbour.
 *
 * @param prefix short kind of thing, e.g. `s` for a statement; stands before the hash with a hyphen.
 */
export const contentId = (prefix: string, parts: readonly IdPart[]): string =>
  `${prefix}-${sha256Text(JSON.stringify(parts), 8)}`

/** A name without its English article, which is no part of what it is known by. */
export const withoutArticle = (name: string): string => name.replace(/^the\s+/iu, '')

/** An id of our own for a name that nobody has registered: `x-minas-tirith`. */
export const ownId = (name: string): string =>
  `x-${withoutArticle(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')}`
