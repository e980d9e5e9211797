import type { BylineWords } from '../../lang/contract/page-words.ts'

/** What tells the parts of a byline, made of the words of all languages. */
export interface BylinePatterns {
  /** What bylines open with: "By", "Ein Beitrag von", "Author:". */
  readonly opening: RegExp
  /** A line that is nothing but such an opening: "Written by". */
  readonly alone: RegExp
  /** The beginning of a line that says that it names the author: "Text von …", "লেখক: …". */
  readonly signed: RegExp
  /** Between two names. */
  readonly divider: RegExp
  /** Particulars behind a name: "on Tuesday", "am Samstag", what stands in brackets. */
  readonly behind: RegExp
  /** Somebody's post: what follows the first name and holds one of these words is no name. */
  readonly post: RegExp
  /** A word such as "von" at a name's end: what follows it is missing. */
  readonly openEnd: RegExp
  /** The label of the author in a card for social networks: "Written by". */
  readonly label: RegExp
  /** What stands where a name might and is none: "admin", "View all posts". */
  readonly nobody: RegExp
  /** A body rather than a person, or an address. */
  readonly body: RegExp
  /** How the name of a site says that it is one, at its end: "ডটকম", "online". */
  readonly online: RegExp
}

/** The patterns of bylines in several languages at once. */
export const bylinePatterns = (languages: readonly BylineWords[]): BylinePatterns => {
  const anyOf = (...names: readonly (keyof BylineWords)[]): string =>
    [...new Set(languages.flatMap((words) => names.flatMap((name) => words[name] ?? [])))]
      .map(asSource)
      .join('|')
  const by = anyOf('by')
  const acts = anyOf('acts')
  const roles = anyOf('roles')
  return {
    opening: new RegExp(
      `^(?:(?:(?:${anyOf('leads')})\\s+)?(?:${acts})\\s+)?(?:${by})[\\s:]+(?=\\p{L})` +
        `|^(?:${roles})\\s*[:：]\\s*|^(?:${anyOf('lists')})\\s+`,
      'iu',
    ),
    alone: new RegExp(`^(?:(?:${acts})\\s+)?(?:${by})\\s*[:：]?$`, 'iu'),
    signed: new RegExp(`^(?:(?:${acts})\\s+(?:${by})\\s|(?:${roles})\\s*[:：])`, 'iu'),
    divider: new RegExp(`\\s*(?:[,;|•·/]|\\s(?:${anyOf('and')})\\s|\\s&\\s)\\s*`, 'u'),
    behind: new RegExp(`\\s+(?:(?:${anyOf('after')})(?:\\s.*)?|\\([^()]*\\).*)$`, 'u'),
    post: new RegExp(`(?<!\\p{L})(?:${anyOf('posts')})(?!\\p{L})`, 'iu'),
    openEnd: new RegExp(`\\s(?:${anyOf('by', 'openEnds')})$`, 'u'),
    label: new RegExp(`^(?:${anyOf('labels')})$`, 'iu'),
    nobody: new RegExp(`^(?:${anyOf('nobody')}|(?:${anyOf('nobodyOpens')})(?:\\s.*)?)$`, 'iu'),
    body: new RegExp(
      `(?<!\\p{L})(?:${anyOf('bodies')})(?!\\p{L})|:|\\.(?:com|de|at|ch|net|org|in|bd|info)(?!\\p{L})`,
      'iu',
    ),
    online: new RegExp(`\\s*(?:${anyOf('online')})$`, 'iu'),
  }
}

/** Words as a pattern; white space between them may be any. */
const asSource = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+')
