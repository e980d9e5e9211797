import { labelLength } from './labels.ts'
import type { Labels } from './labels.ts'

const NAME = /^[\p{L}\p{M}.’'\p{Join_Control}-]+(?:\s+[\p{L}\p{M}.’'\p{Join_Control}-]+){0,4}$/u
const NICKNAME = /^[\p{L}\p{M}\p{N}._’'\p{Join_Control}-]{2,30}$/u

/** Small words inside names. */
const PARTICLE =
  /^(?:von|van|vom|der|den|de|da|di|du|la|le|el|al|bin|ibn|dos|das|do|del|della|des|y|e|zu|zur|ter|ten)$/u

/** How a page marks a name: not at all, as one word or more of its author, or by a mark that holds nothing else. */
export type Mark = 'none' | 'name' | 'sure'

/** True for a line that is nothing but the opening of a byline: "Written by", "Von:". */
export const opensByline = (line: string, { bylines }: Labels): boolean =>
  line.length <= 30 && bylines.alone.test(line)

/** True for a line that says that it names the author: "Text von …", "লেখক: …". */
export const isSigned = (line: string, { bylines }: Labels): boolean => bylines.signed.test(line)

/** A byline without what it opens with: "By", "Text von", "প্রতিবেদক:". */
export const withoutByline = (line: string, labels: Labels): string => {
  const text = line.replace(/^[\s:|–—-]+/u, '').trim()
  const { opening } = labels.bylines
  const opened = text.replace(opening, '').trim()
  if (opened !== text && opened !== '') return opened
  const known = text.slice(labelLength(text, labels.byline)).replace(/^[\s:|–—-]+/u, '')
  const rest = known.replace(opening, '').trim()
  return rest === '' ? text : rest
}

/** Names of persons in a byline: two words or more, each written as names are; what the page marks as its author may be freer. */
export const bylineNames = (
  line: string,
  labels: Labels,
  mark: Mark = 'none',
): readonly string[] => {
  const names: string[] = []
  const { divider, behind, post } = labels.bylines
  for (const part of withoutByline(line, labels).split(divider)) {
    const name = withoutByline(part.replace(behind, ''), labels).trim()
    if (post.test(name)) {
      if (names.length > 0) break
    } else if (fits(name, labels, mark)) names.push(name)
  }
  return names
}

const fits = (name: string, { bylines }: Labels, mark: Mark): boolean => {
  const whole = NAME.test(name) && /\s/u.test(name) && !bylines.openEnd.test(name)
  if (whole && isNameCased(name)) return true
  if (mark === 'none' || !/\p{L}{2}/u.test(name)) return false
  return NICKNAME.test(name) ? name.length > 2 || mark === 'sure' : whole && mark === 'sure'
}

/** In a script with capitals each word of a name begins with one, but for particles; a name ends as no sentence does. */
const isNameCased = (name: string): boolean =>
  !/\p{Ll}{3}\.$/u.test(name) &&
  name.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word))
