import type { FoundCredit } from '../../contract/clean.ts'

const AGENCY =
  '(?:AFP|AP|Reuters|Xinhua|TASS|UNB|BSS|PTI|ANI|IANS|Yonhap|KCNA|dpa|DPA|EFE|Anadolu Agency|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|Al Jazeera|Interfax|Kyodo)'

const NAMES = `(?<names>${AGENCY}(?:(?:,|\\sand)\\s*${AGENCY})*)`
/** What an agency gave to a report of others. */
const SHARE = '(?:inputs?|reporting|contributions?|material) (?:from|by)'
const GIVEN = `(?:additional )?${SHARE}\\s+`

interface CreditRule {
  readonly pattern: RegExp
  /** Something that stands in all its matches and is looked for first, since that is cheap. */
  readonly sign: RegExp
}

const rules: readonly CreditRule[] = [
  {
    sign: /^[\s([]*[SsCcVv]/u,
    pattern:
      /^[\s([]*(?:Source|Sources|Credit|Courtesy|Via)\s*[:–—-]\s*(?<names>[^.\s)\]][^.\n)\]]{1,79}?)[\s.)\]]*$/giu,
  },
  {
    sign: new RegExp(`[(\\[]\\s*(?:Source:\\s*)?${AGENCY}`, 'u'),
    pattern: new RegExp(
      `[(\\[]\\s*(?:Source:\\s*)?(?<names>${AGENCY}(?:\\s*[,/&]\\s*${AGENCY})*)\\s*[)\\]]`,
      'gu',
    ),
  },
  {
    sign: /^[\s([]*(?:some |the )?(?:info|this |compiled)/iu,
    pattern: new RegExp(
      `^[\\s(\\[]*(?:some |the )?(?:information (?:for|in) this (?:report|article|story) (?:came|comes|is|was (?:taken|provided)) (?:from|by)|(?:this (?:report|article|story) (?:is|was) )?compiled from)\\s+(?<names>(?:the )?${AGENCY}(?:(?:,|\\sand)\\s*(?:the )?${AGENCY})*)(?: reports)?[\\s.)\\]]*$`,
      'giu',
    ),
  },
  {
    sign: new RegExp(`[–—-]\\s*${AGENCY}`, 'u'),
    pattern: new RegExp(`[–—-]{1,2}\\s*(?<names>${AGENCY})(?:\\s*\\.)?\\s*$`, 'gu'),
  },
  {
    sign: new RegExp(`with ${GIVEN}`, 'iu'),
    pattern: new RegExp(`with ${GIVEN}${NAMES}`, 'giu'),
  },
  {
    sign: new RegExp(`^[\\s([—–-]*${GIVEN}`, 'iu'),
    pattern: new RegExp(`^[\\s([—–-]*${GIVEN}${NAMES}[\\s)\\].]*$`, 'giu'),
  },
  {
    sign: new RegExp(`^\\s*${AGENCY}`, 'u'),
    pattern: new RegExp(
      `^\\s*(?<names>${AGENCY}(?:\\s*[/&]\\s*${AGENCY})*)(?:,\\s*[\\p{Lu}][\\p{L} ]{1,30})?\\s*$`,
      'gu',
    ),
  },
]

/** Whom the words of one paragraph credit. */
export const credits = (text: string): readonly FoundCredit[] => {
  const found: FoundCredit[] = []
  for (const { sign, pattern } of rules) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const names = (match.groups?.['names'] ?? '')
        .split(/\s*(?:,|\/|&|\sand\s)\s*/u)
        .filter((n) => n.trim() !== '')
      const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0)
      const end = match.index + match[0].trimEnd().length
      if (found.some((f) => f.start < end && start < f.end)) continue
      const whole = text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
      for (const name of names)
        found.push({ start, end, name: name.trim().replace(/^the\s/iu, ''), whole })
    }
  }
  return found
}
