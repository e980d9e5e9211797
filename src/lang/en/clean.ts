import type { CleanPart, FoundCredit } from '../contract/clean.ts'

const AGENCY =
  '(?:AFP|AP|Reuters|Xinhua|TASS|UNB|BSS|PTI|ANI|IANS|Yonhap|KCNA|dpa|DPA|EFE|Anadolu Agency|Associated Press|Agence France-Presse|Bloomberg|BBC|CNN|Al Jazeera|Interfax|Kyodo)'

interface CreditRule {
  readonly pattern: RegExp
  /** Something that stands in all its matches and is looked for first, since that is cheap. */
  readonly sign: RegExp
}

const rules: readonly CreditRule[] = [
  {
    sign: /^\s*[SsCcVv]/u,
    pattern:
      /^\s*(?:Source|Sources|Credit|Via)\s*[:–—-]\s*(?<names>[^.\s][^.\n]{1,79}?)(?:\s*\.)?\s*$/giu,
  },
  {
    sign: /[([]/u,
    pattern: new RegExp(
      `[(\\[]\\s*(?:Source:\\s*)?(?<names>${AGENCY}(?:\\s*[,/&]\\s*${AGENCY})*)\\s*[)\\]]`,
      'gu',
    ),
  },
  {
    sign: /[–—-]/u,
    pattern: new RegExp(`[–—-]{1,2}\\s*(?<names>${AGENCY})(?:\\s*\\.)?\\s*$`, 'gu'),
  },
  {
    sign: /[Ww][Ii][Tt][Hh] /u,
    pattern: new RegExp(
      `(?:with (?:additional )?(?:inputs?|reporting|contributions?|material) (?:from|by))\\s+(?<names>${AGENCY}(?:(?:,|\\sand)\\s*${AGENCY})*)`,
      'giu',
    ),
  },
  {
    sign: /^\s*[A-Zd]/u,
    pattern: new RegExp(`^\\s*(?<names>${AGENCY})(?:,\\s*[\\p{Lu}][\\p{L} ]{1,30})?\\s*$`, 'gu'),
  },
]

const credits = (text: string): readonly FoundCredit[] => {
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
      for (const name of names) found.push({ start, end, name: name.trim(), whole })
    }
  }
  return found
}

/** What English-language papers print around an article. */
export const clean: CleanPart = {
  related: [
    'read more',
    'read also',
    'also read',
    'related',
    'related stories',
    'related articles',
    'related news',
    'more on this story',
    'you may also like',
    'see also',
    'recommended',
    'more from',
    'don’t miss',
    'most read',
    'trending',
    'more stories',
    'read next',
    'top stories',
  ],
  share: [
    'share',
    'share this',
    'share this article',
    'share this story',
    'share on',
    'follow us',
    'tweet',
    'copy link',
    'subscribe',
    'sign up',
    'facebook',
    'twitter',
    'x',
    'whatsapp',
    'messenger',
    'linkedin',
    'telegram',
    'pinterest',
    'reddit',
    'instagram',
    'youtube',
    'email',
    'print',
    'link copied',
    'join our',
    'print this',
    'email this',
    'save article',
  ],
  caption: [
    'photo:',
    'file photo',
    'image:',
    'photograph:',
    'picture:',
    '(photo',
    'photo by',
    'credit:',
    'image credit',
    'photo courtesy',
    'collected photo',
    'representational image',
    'representative image',
  ],
  advert: ['advertisement', 'sponsored', 'advertisement - scroll to continue', 'ad'],
  tail: [
    'all rights reserved',
    '© ',
    'copyright',
    'this article was originally published',
    'comments',
    'comment',
    'leave a comment',
    'leave a reply',
    'post a comment',
    'log in to comment',
    'terms of use',
    'privacy policy',
    'newsletter',
    '(reporting by',
    'reporting by',
    'additional reporting by',
    '(additional reporting by',
    'writing by',
    'editing by',
    'follow us on',
    'follow him on twitter',
    'follow her on twitter',
    'subscribe to our',
    'sign up for our',
    'sign up to our',
    'this website uses cookies',
    'this site uses cookies',
    'we use cookies',
    'accept all cookies',
    'accept cookies',
    'cookie settings',
    'reproduction of any content',
    'delivered to your inbox',
    'have a tip?',
    'click here to',
    'download our app',
    'the views expressed in this article',
    'views expressed are the author’s own',
  ],
  tags: ['tags', 'tagged', 'filed under', 'related topics'],
  calls: ['follow', 'join', 'subscribe', 'sign up', 'download', 'like'],
  channels: [
    'google news',
    'whatsapp channel',
    'telegram channel',
    'youtube channel',
    'facebook page',
    'newsletter',
    'our app',
  ],
  telling: [
    'said',
    'says',
    'told',
    'asked',
    'was',
    'were',
    'is',
    'are',
    'had',
    'has',
    'have',
    'will',
    'would',
    'met',
    'read',
    'rose',
    'fell',
    'found',
    'faced',
    'urged',
  ],
  publication: [
    'published',
    'published on',
    'published at',
    'first published',
    'publish date',
    'date published',
    'posted',
    'posted on',
    'posted at',
    'date',
  ],
  updated: ['updated', 'updated on', 'updated at', 'last updated', 'last modified', 'update'],
  byline: [
    'by',
    'staff correspondent',
    'staff reporter',
    'our correspondent',
    'staff writer',
    'news desk',
    'star report',
    'agencies',
  ],
  credits,
}
