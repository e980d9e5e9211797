import type { RemovalKind } from '../../../core/reading.ts'

/** What a tag, class or id suggests about an element. */
export interface Hint {
  readonly as: RemovalKind | 'body' | 'byline' | 'title'
  readonly reason: string
}

const word = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'iu')

/** Class and id words; the first row that fits tells. Source: the sites of the visible extraction sets' kinds, by class of error. */
const rows: readonly (readonly [RemovalKind | 'body' | 'byline' | 'title', RegExp])[] = [
  [
    'share',
    word(
      'share|sharing|social|socials|addthis|sharethis|sharedaddy|share-?bar|share-?tools|share-?buttons|follow-?us',
    ),
  ],
  ['other', word('comment|comments|disqus|commentlist|respond|reply|fb-comments')],
  [
    'related',
    word(
      'related|related-?posts|related-?articles|related-?news|relatedcontent|recommended|recommendations|recirc|outbrain|taboola|more-?news|most-?read|most-?popular|popular|trending|also-?read|read-?more|readmore|read-?also|yarpp|jp-relatedposts|you-?may|more-?stories|latest-?news',
    ),
  ],
  [
    'advert',
    word(
      'ad|ads|advert|advertisement|advertorial|adsbygoogle|dfp|sponsored|sponsor|promo|promotion|banner',
    ),
  ],
  [
    'navigation',
    word(
      'nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|pager|skip|sidebar|side-?bar|widget|toolbar|masthead|topbar|site-?header|site-?footer|footer|tags|tag-?list|topics|categories|post-?tags|entry-?tags|cat-?links',
    ),
  ],
  [
    'caption',
    word(
      'caption|wp-caption-text|image-?caption|photo-?credit|image-?credit|media-?caption|credit',
    ),
  ],
  [
    'other',
    word(
      'newsletter|subscribe|subscription|signup|sign-?up|cookie|cookies|consent|gdpr|paywall|modal|popup|copyright|disclaimer|author-?bio|author-?box|about-?author|print-?only|hidden|visually-?hidden|screen-?reader-?text|sr-only',
    ),
  ],
  [
    'byline',
    word(
      'byline|author|authors|meta|post-?meta|entry-?meta|article-?meta|dateline|timestamp|posted-on|publish-?date|date|published',
    ),
  ],
  [
    'body',
    word(
      'article-?body|articlebody|story-?body|entry-?content|post-?content|article-?content|story-?content|article-?text|news-?content|main-?content|content-?body',
    ),
  ],
]

const tags: Readonly<Record<string, Hint['as']>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'other',
  figcaption: 'caption',
  form: 'other',
  button: 'other',
  dialog: 'other',
  menu: 'navigation',
}

/** The hint of an element, or null. */
export const hintOf = (tag: string, attributes: Readonly<Record<string, string>>): Hint | null => {
  if (attributes['itemprop'] === 'articleBody')
    return { as: 'body', reason: 'itemprop articleBody' }
  const byTag = tags[tag]
  if (byTag) return { as: byTag, reason: `<${tag}>` }
  if (attributes['hidden'] !== undefined || /display:\s*none/iu.test(attributes['style'] ?? ''))
    return { as: 'other', reason: 'hidden' }
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  if (names.length < 2 || tag === 'body' || tag === 'html') return null
  const row = rows.find(([, pattern]) => pattern.test(names))
  return row ? { as: row[0], reason: `class or id: ${names.trim().slice(0, 60)}` } : null
}
