import { labelLength } from './labels.ts'
import type { Labels } from './labels.ts'

const DIVIDER = /\s*(?:[,;|•·/]|\s(?:and|und|et|y|e|ও|এবং)\s|\s&\s)\s*/u
const NAME = /^[\p{L}\p{M}.’'\p{Join_Control}-]+(?:\s+[\p{L}\p{M}.’'\p{Join_Control}-]+){0,4}$/u

/** Names of persons in a byline: two words or more, each written as names are. */
export const bylineNames = (line: string, labels: Labels): readonly string[] => {
  const text = line.replace(/^[\s:|–—-]+/u, '')
  return text
    .slice(labelLength(text, labels.byline))
    .split(DIVIDER)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && /\s/u.test(name) && isNameCased(name))
}

/** In a script with capitals each word of a name begins with one, but for particles. */
const isNameCased = (name: string): boolean =>
  name.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3)
