import type { Statement } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, isPronoun } from '../scene.ts'
import type { Scene } from '../scene.ts'

/**
 * The words for one person who speaks without a name that is known: "জামায়াত আমির বলেন", "the mayor said". A verb that honours
 * its subject, or an office, proves the person; who is one of many, hides or is a body proves nobody.
 */
export const isLoneSpeaker = (
  { source, cue }: Statement,
  scene: Scene,
  pack: LanguagePack,
): boolean => {
  if (!source || !cue || source.anonymous || source.entities.length > 1) return false
  if (source.at.paragraph !== scene.paragraph) return false
  const words = scene.tokens.filter((t) => source.at.start <= t.start && t.end <= source.at.end)
  const head = words.at(-1)
  if (!head || head.kind !== 'word' || head.features.case !== undefined) return false
  if (words.some((t) => t.norm === ',' || isOneOf(t, pack.text.joints) || isPronoun(t, pack)))
    return false
  if (pack.statements.order === 'verb-medial') return isOffice(words, pack)
  const verb = scene.tokens.findLast((t) => t.end <= cue.at.end)
  return source.at.end <= cue.at.start && isHonoured(verb) && isSomebody(words, pack)
}

/** "বলেন": a verb that honours who does it. */
const isHonoured = (verb: Token | undefined): boolean =>
  verb?.pos === 'VERB' && verb.features.honorific === true

/** "হাজরা", "জামায়াত আমির", "বিএনপির এ নেতা": a word alone, an office, or one who is pointed to; no body, and none of many. */
const isSomebody = (words: readonly Token[], { names, statements }: LanguagePack): boolean => {
  const { anyone = [], bodies = [], documents = [], honoured = [], takingUp = [] } = statements
  const head = words.at(-1)
  if (!head || head.features.number === 'plur') return false
  if ([anyone, bodies, documents, honoured].some((list) => isOneOf(head, list))) return false
  if (words.some((t) => isOneOf(t, takingUp))) return true
  if (isOfficeWord(head.norm, names)) return true
  return words.length === 1 && !isOneOf(head, statements.speakers)
}

/** "the mayor", "the deputy premier": the last words are an office. */
const isOffice = (words: readonly Token[], { names }: LanguagePack): boolean =>
  words.length <= fewWords &&
  words[0]?.norm === names.links?.the &&
  isOfficeWord(words.at(-1)?.norm ?? '', names)

const isOfficeWord = (head: string, { offices }: LanguagePack['names']): boolean =>
  offices.some((office) => office.words.some((w) => w === head || w.endsWith(` ${head}`)))

/** "the former deputy mayor": a longer phrase has names and clauses of its own. */
const fewWords = 5
