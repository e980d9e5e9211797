import { labelLength } from './labels.ts'
import type { Labels } from './labels.ts'

const DIVIDER = /\s*(?:[,;|•·/]|\s(?:and|und|et|y|e|ও|এবং)\s|\s&\s)\s*/u
const NAME = /^[\p{L}\p{M}.’'\p{Join_Control}-]+(?:\s+[\p{L}\p{M}.’'\p{Join_Control}-]+){0,4}$/u
const NICKNAME = /^[\p{L}\p{M}\p{N}._’'\p{Join_Control}-]{3,30}$/u

/** What bylines open with in the languages that no pack knows; the packs give those of theirs. */
const OPENING =
  /^(?:(?:text|story|photos?|recipe|article|beitrag|blog ?beitrag|blog|artikel|geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|published|posted|written|reviewed|created|submitted|escrito|publicado|écrit|publié|rédigé|scritto|pubblicato|geschreven|geplaatst|skrevet|napisany?)\s+)?(?:by|von|por|par|door|di|da|av|af|przez|od)[\s:]+(?=\p{L})|^(?:author|autor(?:in)?|auteur|autore|redaktion|verfasser(?:in)?|written by)\s*:\s*/iu

/** A byline without what it opens with: "By", "Text von", "প্রতিবেদক:". */
export const withoutByline = (line: string, labels: Labels): string => {
  const text = line.replace(/^[\s:|–—-]+/u, '').trim()
  const known = text.slice(labelLength(text, labels.byline)).replace(/^[\s:|–—-]+/u, '')
  const rest = (known === '' ? text : known).replace(OPENING, '')
  return rest.trim() === '' ? text : rest.trim()
}

/** Names of persons in a byline: two words or more, each written as names are; one word where the page marks it as its author. */
export const bylineNames = (line: string, labels: Labels, plain = false): readonly string[] =>
  withoutByline(line, labels)
    .split(DIVIDER)
    .map((name) => name.trim().replace(/\s+(?:am|on|vom|le|el)$/iu, ''))
    .filter(
      (name) =>
        (NAME.test(name) && /\s/u.test(name) && isNameCased(name)) ||
        (plain && NICKNAME.test(name) && /\p{L}{2}/u.test(name)),
    )

/** In a script with capitals each word of a name begins with one, but for particles. */
const isNameCased = (name: string): boolean =>
  name.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3)
