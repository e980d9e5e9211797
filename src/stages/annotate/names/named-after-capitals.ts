import { mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { settingOf } from './titled.ts'

/** Most words from a person's name to the head of what is named after the person. */
const reach = 5

/** "Narendra Modi Stadium", in a script with capitals: what is named after somebody known is not that person. */
export const withNamedAfterInCapitals = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  if (!pack.names.unknown || settingOf(tokens) !== 'running') return drafts
  const covered: Draft[] = []
  const named = mapped(drafts, (draft) => {
    const to =
      draft.kind === 'person' && draft.entity !== null ? headTo(tokens, draft.to, pack) : null
    if (to === null) return draft
    covered.push(...drafts.filter((d) => d !== draft && d.from >= draft.to && d.to <= to))
    return thingOf(tokens, draft, { to, pack })
  })
  return covered.length === 0 ? named : named.filter((d) => !covered.includes(d))
}

const thingOf = (
  tokens: readonly Token[],
  { start, from, state }: Draft,
  { to, pack }: { readonly to: number; readonly pack: LanguagePack },
): Draft => {
  const last = tokens[to - 1]
  const isBody = pack.names.unknown?.organisations.has(last?.norm ?? '') === true
  const isHonour = pack.names.unknown?.honours.has(last?.norm ?? '') === true
  return {
    start,
    from,
    to,
    end: last?.end ?? start,
    kind: isBody ? 'organisation' : isHonour ? 'other' : 'place',
    entity: null,
    name: null,
    class: isBody || isHonour ? 'other' : 'place',
    state: state ?? null,
    rule: 'named after a person',
  }
}

/** Index after the last head of a body or a place among the capitalised words behind a name; null without one. */
const headTo = (tokens: readonly Token[], from: number, { names }: LanguagePack): number | null => {
  if (tokens[from - 1]?.features.case !== undefined) return null
  let found: number | null = null
  for (let i = from; i < from + reach; i++) {
    const token = tokens[i]
    if (token?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.text)) break
    const { unknown } = names
    const heads = [unknown?.organisations, unknown?.places, unknown?.honours]
    if (heads.some((list) => list?.has(token.norm))) found = i + 1
  }
  return found
}
