import { PARTICULARS } from '../publication-line.ts'
import type { Verdict } from '../verdict.ts'
import { HIDDEN, ITEMPROP, ROLE, STYLE } from './attributes.ts'
import type { Element } from './element.ts'
import { NO_NAMES, nameTest } from './names.ts'
import type { Names } from './names.ts'
import type { Page } from './page.ts'

const TAGS = new Map<string, Verdict>(
  Object.entries({
    nav: { kind: 'navigation', reason: 'navigation element' },
    menu: { kind: 'navigation', reason: 'menu element' },
    footer: { kind: 'other', reason: 'footer element' },
    aside: { kind: 'other', reason: 'aside element' },
    form: { kind: 'other', reason: 'form' },
    button: { kind: 'other', reason: 'button' },
    select: { kind: 'other', reason: 'form' },
    textarea: { kind: 'other', reason: 'form' },
    noscript: { kind: 'other', reason: 'shown only without scripts' },
    template: { kind: 'other', reason: 'template' },
    svg: { kind: 'other', reason: 'drawing' },
    math: { kind: 'other', reason: 'formula' },
    iframe: { kind: 'other', reason: 'embedded frame' },
    noembed: { kind: 'other', reason: 'embedded frame' },
    noframes: { kind: 'other', reason: 'embedded frame' },
    object: { kind: 'other', reason: 'embedded object' },
    canvas: { kind: 'other', reason: 'drawing' },
    audio: { kind: 'other', reason: 'sound' },
    video: { kind: 'other', reason: 'film' },
    dialog: { kind: 'other', reason: 'dialog' },
    figure: { kind: 'caption', reason: 'figure' },
    figcaption: { kind: 'caption', reason: 'caption of a figure' },
    head: { kind: 'markup', reason: 'head of the page' },
  }),
)

const COMMENTS = 'comments of readers'

const hint = (words: string): RegExp => new RegExp(`[^a-z0-9](?:${words})s?(?=[^a-z0-9])`, 'u')
/** As `hint`, but the name must be a whole class or id: its words stand in many other names too. */
const whole = (words: string): RegExp => new RegExp(`\\s(?:${words})s?(?=\\s)`, 'u')

/** The pattern, the verdict, and for a slow pattern a sign that stands in all its matches and is looked for first. */
type Hint = readonly [pattern: RegExp, verdict: Verdict, sign?: RegExp]
const AROUND: Verdict = { kind: 'other', reason: 'block around the article' }

/** Names that pages give to blocks around an article; the first that fits says what the block is. */
const HINTS: readonly Hint[] = [
  [
    hint(
      'related|relatedposts|related[a-z]*|recommend[a-z]*|read-?more|readmore|also-?read|alsoread|read-?also|more-?news|more-?stories|morestories|more-?from|you-may[a-z-]*|trending|most-?(?:read|popular|viewed)|popular[a-z-]*|outbrain|taboola|ob-widget|read-?next|up-?next|next-?(?:article|story|post)|prev(?:ious)?-?(?:article|story|post)|latest-?(?:news|stories|posts)|teaser|jp-relatedposts|zergnet|revcontent|yarpp[a-z-]*|crp_related',
    ),
    { kind: 'related', reason: 'block of related reports' },
  ],
  [
    hint(
      'share|sharing|shares|sharebar|share-?(?:bar|button|tool|link|icon|this)[a-z]*|social|social-?[a-z]+|sharedaddy|addthis[a-z_-]*|addtoany[a-z_-]*|follow-?us|follow',
    ),
    { kind: 'share', reason: 'share bar' },
  ],
  [
    hint(
      'breadcrumb|breadcrumbs|pagination|pager|navbar|nav|navigation|navigation-[a-z]+|menu|mega-?menu|sub-?menu|skip-?link|masthead|toolbar|site-?header|global-?header|topbar|post-navigation|page-links|toc|table-of-contents',
    ),
    { kind: 'navigation', reason: 'navigation block' },
  ],
  [
    hint(
      'ad|ads|advert|adverts|advertisement|advertising|ad-?(?:slot|unit|container|wrapper|box)[a-z0-9]*|dfp|gpt-ad|google-ads?|adsbygoogle|sponsor|sponsored|promo|promotion|promobox|promo-[a-z]+',
    ),
    { kind: 'advert', reason: 'advertisement block' },
  ],
  [
    hint(
      'caption|captions|wp-caption-text|image-?caption|photo-?caption|photo-?credit|image-?credit|media-?caption|media-?credit|figcaption|gallery|slideshow|caption-[a-z]+|[a-z]+-caption|[a-z]+__caption|img-caption|image-meta|photocredit|imagecredit',
    ),
    { kind: 'caption', reason: 'caption block' },
    /caption|credit|gallery|slideshow|image-meta/u,
  ],
  [
    hint(
      'comment|comments|comments-?(?:area|section|list)|commentlist|comment-?[a-z]+|disqus[a-z_]*|respond|livefyre|fb-comments',
    ),
    { kind: 'other', reason: COMMENTS },
  ],
  [
    hint(
      'newsletter|newsletter[a-z-]*|subscribe|subscription|subscribe-[a-z]+|sign-?up|signup-[a-z]+|paywall|mailchimp|mc_embed_signup|email-?signup|cta|call-to-action|login|register|donate|donation',
    ),
    { kind: 'other', reason: 'subscription box' },
  ],
  [
    hint(
      'byline|by-line|author|authors|author-?(?:info|bio|box|name|card|meta)|bio|dateline|timestamp|time-?stamp|post-?(?:meta|info|date|author|tags|cats|categories|byline)|entry-?(?:meta|date|footer|utility)|article-?(?:meta|info|date|tags|topics|author|byline|header-meta|footer)|story-?(?:meta|date|tags|byline)|meta-?(?:data|info|date)?|publish(?:ed)?-?(?:date|time|on)|pub-?date|date|updated|tags|tag-?(?:list|links|cloud)|tagged|topics|categories|cat-links|kicker|eyebrow|read(?:ing)?-?time|contributors?|credits',
    ),
    { kind: 'other', reason: PARTICULARS },
  ],
  [
    whole(
      'sidebar|side-?bar[a-z0-9_-]*|side-?rail|right-?(?:rail|column|sidebar|col)|left-?(?:rail|sidebar)|footer|foot|site-?footer|consent|cli-modal[a-z-]*|popup|pop-up|overlay|tooltip|copyright|disclaimer|legal|widget|widgets|widget-area|survey|print-only|visually-?hidden|sr-only|screen-?reader-?(?:text|only)|assistive-text|hidden|hide|d-none|noprint|rating|reactions|feedback|loading|spinner|correction-form|search|searchform',
    ),
    AROUND,
  ],
  [whole('[a-z0-9_-]*(?:cookie|gdpr)[a-z0-9_-]*|[a-z0-9_-]*modal'), AROUND, /cookie|gdpr|modal/u],
]

const namesBody = nameTest(
  hint(
    'article-?(?:body|text|content|copy|main)[a-z]*|articlebody|article__(?:body|content)|story-?(?:body|text|content)[a-z]*|storybody|entry-?(?:content|body|text)|post-?(?:content|body|text|entry)|body-?(?:copy|text|content)|content-?(?:body|article)|main-?(?:article|text)|main-?content(?=[^a-z0-9-])|news-?(?:content|body|details?|text|article)|details?-?(?:content|body)|single-?content|h-entry|hentry|field-name-body|td-post-content|newsdetails?|article|story|dtl_content_section|content_detail|newstext',
  ),
)

/** True when a block's name says that it holds an article's text. */
export const saysBody = (element: Element): boolean =>
  namesBody(element.names) ||
  (element.has(ITEMPROP) && /articleBody/u.test(element.attribute(ITEMPROP) ?? ''))

const NEVER = new Set(['html', 'body', 'main', 'article'])

/** Hidden parts of a page that its own script puts in their place (React's streaming). */
const isStreamed = nameTest(/\ss:[0-9a-f]+\s/u)

/** What an element says of itself by tag, name or style, whatever it holds. */
const ownVerdict = (element: Element): Verdict | null => {
  const byTag = TAGS.get(element.tag)
  if (byTag) return byTag
  if (
    (element.has(HIDDEN) && !isStreamed(element.names)) ||
    (element.has(STYLE) && /display\s*:\s*none/iu.test(element.attribute(STYLE) ?? ''))
  )
    return { kind: 'other', reason: 'hidden by the page' }
  const role = element.attribute(ROLE) ?? ''
  if (role === 'navigation' || role === 'menu' || role === 'menubar' || role === 'search')
    return { kind: 'navigation', reason: `role ${role}` }
  if (role === 'complementary' || role === 'contentinfo' || role === 'banner' || role === 'dialog')
    return { kind: 'other', reason: `role ${role}` }
  if (element.names === NO_NAMES || NEVER.has(element.tag) || saysBody(element)) return null
  return byName(element.names)
}

const fits = (hints: string, [pattern, , sign]: Hint): boolean =>
  (sign === undefined || sign.test(hints)) && pattern.test(hints)

const byName = (names: Names): Verdict | null => {
  if (names.verdict === undefined)
    names.verdict = HINTS.find((hint) => fits(names.hints, hint))?.[1] ?? null
  return names.verdict
}

/** Share of the page's running text that no block of furniture holds: more, and its name is wrong about it. */
const LARGEST_FURNITURE = 0.4
/** The same for comments, which may well be longer than the article. */
const LARGEST_COMMENTS = 0.85

/**
 * For each element the verdict that falls on it or on a block around it.
 *
 * @param mass running text (UTF-16 units) inside each element, by index.
 */
export const furnitureOf = (page: Page, mass: Int32Array, total: number): (Verdict | null)[] => {
  const found = verdictsOf(page, { mass, total, wrong: null })
  const wrong = wrongName(page, found, mass, total)
  return wrong === null ? found : verdictsOf(page, { mass, total, wrong })
}

interface Judged {
  readonly mass: Int32Array
  readonly total: number
  /** A reason that says nothing on this page. */
  readonly wrong: string | null
}

const verdictsOf = (page: Page, { mass, total, wrong }: Judged): (Verdict | null)[] => {
  const verdicts: (Verdict | null)[] = []
  for (const element of page.elements) {
    const { index } = element
    const above = element.parent >= 0 ? verdicts[element.parent] : null
    if (above) {
      verdicts.push(
        above.kind === 'caption' || element.tag !== 'figcaption'
          ? above
          : (TAGS.get('figcaption') ?? above),
      )
      continue
    }
    const said = ownVerdict(element)
    const own = said?.reason === wrong ? null : said
    const share = own?.reason === COMMENTS ? LARGEST_COMMENTS : LARGEST_FURNITURE
    const heavy = (mass[index] ?? 0) > total * share
    verdicts.push(own && !(heavy && element.tag !== 'head') ? { ...own, group: `e${index}` } : null)
  }
  return verdicts
}

/** Reasons from names alone that a site may give to the parts of its article. */
const DOUBTFUL = new Set(['navigation block', 'block around the article', PARTICULARS])
/** Share of the running text that many blocks of one such reason hold together where that reason is wrong, and that other blocks hold then. */
const MOST = 0.5
const LEFT = 0.2

/** The reason that takes most of the page's running text block by block and leaves little: those blocks are the article's. */
const wrongName = (
  { elements }: Page,
  verdicts: readonly (Verdict | null)[],
  mass: Int32Array,
  total: number,
): string | null => {
  const taken = new Map<string, number>()
  let all = 0
  for (const { index, parent } of elements) {
    const verdict = verdicts[index]
    // A verdict that falls on what is inside as well is told once, by the element that it is of.
    if (!verdict || (parent >= 0 && verdict === verdicts[parent])) continue
    if (verdict.group !== `e${index}`) continue
    taken.set(verdict.reason, (taken.get(verdict.reason) ?? 0) + (mass[index] ?? 0))
    all += mass[index] ?? 0
  }
  if (total - all > total * LEFT) return null
  const [reason] = [...taken].find(([name, sum]) => DOUBTFUL.has(name) && sum > total * MOST) ?? []
  return reason ?? null
}
