import { tokenFrom } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** Most words of an office with the name of who holds it. */
const most = 14

/**
 * "বলেন সংগঠনের অন্যতম নেতা, সাবেক উপদেষ্টা রহিম শেখ।": index of the token behind the one person whom a comma parts from what
 * else he is, at the end of the sentence; -1 where none is.
 *
 * @param comma index of the comma; before it nobody is named.
 */
export const apposedEnd = (
  { tokens, mentions }: Scene,
  { from, comma }: { readonly from: number; readonly comma: number },
): number => {
  if (tokens[comma]?.norm !== ',' || comma === from) return -1
  const [first, last] = [tokens[from], tokens[comma]]
  const people = mentions.filter((m) => m.kind === 'person' && m.at.start >= (first?.start ?? 0))
  const [person] = people
  if (!person || people.length > 1 || person.at.start < (last?.end ?? 0)) return -1
  const end = tokenFrom(tokens, person.at.end)
  const between = tokens.slice(comma + 1, end)
  const plain = between.every((t) => t.kind === 'word' && t.pos !== 'VERB' && t.pos !== 'CCONJ')
  const closed = tokens.slice(end).every((t) => t.kind === 'punct')
  return plain && closed && between.length <= most && tokens[end - 1]?.end === person.at.end
    ? end
    : -1
}
