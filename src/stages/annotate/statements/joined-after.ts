import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** Most words from a joint to the head of who is joined. */
const most = 8

/** "জহুরুল মোল্লা (ও তার সঙ্গে থাকা লোকজন)": the last token of who is joined behind a speaker; the speaker's own where nobody is. */
export const joinedAfter = (
  { tokens }: Scene,
  { text }: LanguagePack,
  {
    last,
    limit,
    speaks,
  }: {
    readonly last: number
    readonly limit: number
    readonly speaks: (token: Token, index: number) => boolean
  },
): number => {
  if (!text.joints.includes(tokens[last + 1]?.norm ?? '')) return last
  for (let i = last + 2; i < Math.min(limit, last + 2 + most); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || isFinite(token) || token.features.case === 'acc') return last
    if (token.pos === 'PRON') continue
    if (speaks(token, i)) return i
  }
  return last
}
