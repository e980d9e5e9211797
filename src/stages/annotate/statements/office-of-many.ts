import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { isHead } from './speaker.ts'

/** Most tokens of an office over many matters, with the name of who holds it. */
const most = 24

/**
 * "জানিয়েছেন পরিবেশ, বন ও পানিসম্পদ মন্ত্রণালয়ের উপদেষ্টা রহিম শেখ।": index of the token behind one whose office counts up by commas
 * what it is over, at the end of the sentence; -1 where none stands.
 *
 * @param comma index of the first comma; before it stands nobody.
 */
export const officeOfManyEnd = (
  scene: Scene,
  pack: LanguagePack,
  { from, comma }: { readonly from: number; readonly comma: number },
): number => {
  const { tokens } = scene
  if (tokens[comma]?.norm !== ',' || comma === from || comma - from > 2) return -1
  const end = tokens.findLastIndex((t) => t.kind === 'word') + 1
  const [matter, rest] = [tokens[comma - 1], tokens.slice(comma, end)]
  if (!matter || isHead(scene, pack, matter) || rest.length > most) return -1
  const body = rest.some(
    (t) => t.features.case === 'gen' && isOneOf(t, pack.statements.bodies ?? []),
  )
  const isList = rest.every(
    (t) => (t.kind === 'word' && t.pos !== 'PRON' && !isFinite(t)) || ',;.'.includes(t.norm),
  )
  return body && isList && isHead(scene, pack, tokens[end - 1]) ? end : -1
}
