/** What an article's JSON-LD says; absent where it says nothing. */
export interface Linked {
  readonly headline?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly published?: string
  readonly modified?: string
  readonly url?: string
  readonly language?: string
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting)$/u
/** What a page may be instead; on an article's page such a node is about something else. */
const OTHER = /^(?:Recipe|HowTo|CriticReview)$/u
/** Nodes looked at in one document: more is no article's metadata. */
const MOST_NODES = 5000

/** Reads the article out of the page's JSON-LD blocks; broken JSON is passed over. */
export const readJsonLd = (blocks: readonly string[]): Linked | null => {
  const nodes: Json[] = []
  for (const block of blocks) {
    const parsed = parse(block)
    if (parsed !== undefined) collect(parsed, nodes)
  }
  const is = (pattern: RegExp): Json | undefined =>
    nodes.find((node) => typesOf(node).some((type) => pattern.test(type)))
  const article = is(ARTICLE) ?? is(OTHER)
  if (!article)
    return pageOnly(
      nodes.find((node) => typesOf(node).some((t) => PAGE.test(t))),
      nodes,
    )
  // A mere reference to a node bears its id as well.
  const byId = new Map(
    nodes.flatMap((n) =>
      typeof n['@id'] === 'string' && n['name'] !== undefined ? [[n['@id'], n]] : [],
    ),
  )
  const name = (value: unknown): string | undefined => nameOf(value, byId)
  const headline = is(ARTICLE) ? (text(article['headline']) ?? text(article['name'])) : undefined
  // Who writes a site of their own is no outlet.
  const publisher = isPerson(article['publisher'], byId) ? undefined : name(article['publisher'])
  const published = text(article['datePublished'])
  const modified = text(article['dateModified'])
  const url = text(article['url']) ?? text(article['mainEntityOfPage'])
  const language = text(article['inLanguage'])
  const stated = list(article['author']).flatMap((author) => name(author) ?? [])
  const authors = stated.length > 0 ? stated : lonePerson(nodes)
  return {
    authors,
    ...(headline === undefined ? {} : { headline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  }
}

/** The one person of a page's graph whose id says author or person: a publishing system names the writer so. */
const lonePerson = (nodes: readonly Json[]): readonly string[] => {
  const people = nodes.filter(
    (node) =>
      typesOf(node).includes('Person') &&
      typeof node['@id'] === 'string' &&
      /author|person/iu.test(node['@id']),
  )
  const names = new Set(people.flatMap((node) => text(node['name']) ?? []))
  return names.size === 1 ? [...names] : []
}

const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage)$/u

/** A page that describes itself but no article: its dates only. */
const pageOnly = (page: Json | undefined, nodes: readonly Json[]): Linked | null => {
  const published = text(page?.['datePublished'])
  const modified = text(page?.['dateModified'])
  return {
    authors: lonePerson(nodes),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  }
}

const parse = (block: string): unknown =>
  parsed(block) ?? parsed(bare(block)) ?? parsed(bare(block).replace(/\p{Cc}+/gu, ' '))

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Without the marks of a comment around it. Papers leave raw line ends inside strings, too. */
const bare = (block: string): string =>
  block.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/gu, '')

/** All objects of the graph, outer ones first. */
const collect = (root: unknown, nodes: Json[]): void => {
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_NODES))
    else if (value !== null && typeof value === 'object') {
      nodes.push(value as Json)
      for (const item of Object.values(value))
        if (item !== null && typeof item === 'object') queue.push(item)
    }
  }
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]

const typesOf = (node: Json): readonly string[] =>
  list(node['@type']).filter((type) => typeof type === 'string')

const text = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined
}

const isPerson = (value: unknown, byId: ReadonlyMap<string, Json>): boolean => {
  if (value === null || typeof value !== 'object') return false
  const id = (value as Json)['@id']
  return [value as Json, typeof id === 'string' ? byId.get(id) : undefined].some(
    (node) => node !== undefined && typesOf(node).includes('Person'),
  )
}

const nameOf = (value: unknown, byId: ReadonlyMap<string, Json>): string | undefined => {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value
  if (typeof first === 'string') return text(first)
  if (first === null || typeof first !== 'object') return undefined
  const node = first as Json
  const own = text(node['name'])
  if (own !== undefined) return own
  const id = node['@id']
  return typeof id === 'string' ? text(byId.get(id)?.['name']) : undefined
}
