import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'

const named: ReadonlySet<Draft['kind']> = new Set(['organisation', 'agency', 'state', 'place'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])

/**
 * Where a name begins with its article: "the United Nations". In "the United Nations envoy" the article is the
 * envoy's, and the name begins without it.
 */
export const startWithArticle = (
  draft: Draft,
  tokens: readonly Token[],
  { names }: LanguagePack,
): number => {
  const [article, after] = [tokens[draft.from - 1], tokens[draft.to]]
  if (!article || !names.articles?.has(article.norm)) return draft.start
  if (!named.has(draft.kind) || draft.via === 'adjective') return draft.start
  const compound = after?.start === draft.end && /^[-‐–/]$/u.test(after.text)
  return compound || nominal.has(after?.pos ?? 'X') ? draft.start : article.start
}
