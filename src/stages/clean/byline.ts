import { BYLINE_WORDS } from './byline-words.ts'
import { labelLength } from './labels.ts'
import type { Labels } from './labels.ts'

const DIVIDER = /\s*(?:[,;|•·/]|\s(?:and|und|et|y|e|ও|এবং)\s|\s&\s)\s*/u
const NAME = /^[\p{L}\p{M}.’'\p{Join_Control}-]+(?:\s+[\p{L}\p{M}.’'\p{Join_Control}-]+){0,4}$/u
const NICKNAME = /^[\p{L}\p{M}\p{N}._’'\p{Join_Control}-]{2,30}$/u

const anyOf = (words: readonly string[]): string => words.join('|')

const { by, acts, roles, lists, after, posts } = BYLINE_WORDS
/** What bylines open with: "By", "Ein Beitrag von", "Author:". */
const OPENING = new RegExp(
  `^(?:(?:eine?\\s+|an?\\s+|this\\s+(?:post|article)\\s+was\\s+)?(?:${anyOf(acts)})\\s+)?(?:${anyOf(by)})[\\s:]+(?=\\p{L})` +
    `|^(?:${anyOf(roles)})\\s*[:：]\\s*|^author,\\s+|^(?:${anyOf(lists)})\\s+`,
  'iu',
)
const ALONE = new RegExp(`^(?:(?:${anyOf(acts)})\\s+)?(?:${anyOf(by)})\\s*[:：]?$`, 'iu')
const SIGNED = new RegExp(
  `^(?:(?:eine?\\s+)?(?:${anyOf(acts)})\\s+(?:${anyOf(by)})\\s|(?:${anyOf(roles)})\\s*[:：])`,
  'iu',
)
/** Particulars behind a name: "on Tuesday", "am Samstag", what stands in brackets. */
const BEHIND = new RegExp(`\\s+(?:(?:${anyOf(after)})(?:\\s.*)?|\\([^()]*\\).*)$`, 'u')
/** Somebody's post: what follows the first name and holds one of these words is no name. */
const POST = new RegExp(`(?<!\\p{L})(?:${anyOf(posts)})(?!\\p{L})`, 'iu')
/** A word such as "von" at a name's end: what follows it is missing. */
const OPEN_END = new RegExp(`\\s(?:${anyOf(by)}|In|On|At|By)$`, 'u')
/** Small words inside names. */
const PARTICLE =
  /^(?:von|van|vom|der|den|de|da|di|du|la|le|el|al|bin|ibn|dos|das|do|del|della|des|y|e|zu|zur|ter|ten)$/u

/** How a page marks a name: not at all, as one word or more of its author, or by a mark that holds nothing else. */
export type Mark = 'none' | 'name' | 'sure'

/** True for a line that is nothing but the opening of a byline: "Written by", "Von:". */
export const opensByline = (line: string): boolean => line.length <= 30 && ALONE.test(line)

/** True for a line that says that it names the author: "Text von …", "লেখক: …". */
export const isSigned = (line: string): boolean => SIGNED.test(line)

/** A byline without what it opens with: "By", "Text von", "প্রতিবেদক:". */
export const withoutByline = (line: string, labels: Labels): string => {
  const text = line.replace(/^[\s:|–—-]+/u, '').trim()
  const opened = text.replace(OPENING, '').trim()
  if (opened !== text && opened !== '') return opened
  const known = text.slice(labelLength(text, labels.byline)).replace(/^[\s:|–—-]+/u, '')
  const rest = known.replace(OPENING, '').trim()
  return rest === '' ? text : rest
}

/** Names of persons in a byline: two words or more, each written as names are; what the page marks as its author may be freer. */
export const bylineNames = (
  line: string,
  labels: Labels,
  mark: Mark = 'none',
): readonly string[] => {
  const names: string[] = []
  for (const part of withoutByline(line, labels).split(DIVIDER)) {
    const name = withoutByline(part.replace(BEHIND, ''), labels).trim()
    if (POST.test(name)) {
      if (names.length > 0) break
    } else if (fits(name, mark)) names.push(name)
  }
  return names
}

const fits = (name: string, mark: Mark): boolean => {
  const whole = NAME.test(name) && /\s/u.test(name) && !OPEN_END.test(name)
  if (whole && isNameCased(name)) return true
  if (mark === 'none' || !/\p{L}{2}/u.test(name)) return false
  return NICKNAME.test(name) ? name.length > 2 || mark === 'sure' : whole && mark === 'sure'
}

/** In a script with capitals each word of a name begins with one, but for particles; a name ends as no sentence does. */
const isNameCased = (name: string): boolean =>
  !/\p{Ll}{3}\.$/u.test(name) &&
  name.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word))
