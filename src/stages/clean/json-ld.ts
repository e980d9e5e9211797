/** What a page's JSON-LD says about the article. */
export interface ArticleData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly publisher: string | null
  readonly language: string | null
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const articleType = /(?:Article|NewsArticle|BlogPosting|Report|WebPage)$/u

/** Reads JSON-LD scripts; broken ones are passed over. An article node goes before a page node. */
export const readJsonLd = (scripts: readonly string[]): ArticleData => {
  const nodes = scripts.flatMap(parsed).flatMap((v) => flatten(v, 0))
  const typed = nodes.filter((n) => typesOf(n).some((t) => articleType.test(t)))
  const article = typed.find((n) => !typesOf(n).includes('WebPage')) ?? typed[0]
  if (!article)
    return {
      headline: null,
      authors: [],
      published: null,
      modified: null,
      publisher: null,
      language: null,
    }
  return {
    headline: text(article['headline']) ?? text(article['name']),
    authors: names(article['author']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    modified: text(article['dateModified']),
    publisher: names(article['publisher'])[0] ?? null,
    language: text(article['inLanguage']),
  }
}

const parsed = (script: string): readonly unknown[] => {
  try {
    return [JSON.parse(script.replace(/^\s*<!--|-->\s*$/gu, '').replace(/\p{Cc}+/gu, ' '))]
  } catch {
    return []
  }
}

const maxDepth = 6

const flatten = (value: unknown, depth: number): readonly Node[] => {
  if (depth > maxDepth) return []
  if (Array.isArray(value)) return value.flatMap((v) => flatten(v, depth + 1))
  if (!isNode(value)) return []
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
      flatten(value[key], depth + 1),
    ),
  ]
}

const typesOf = (node: Node): readonly string[] => {
  const type = node['@type']
  return Array.isArray(type)
    ? type.filter((t) => typeof t === 'string')
    : typeof type === 'string'
      ? [type]
      : []
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const names = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(names)
  if (isNode(value)) return names(value['name'])
  const name = text(value)
  return name === null || /^https?:/u.test(name) ? [] : [name]
}
