import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** Most words of what else somebody is called. */
const most = 3

/** "রহিম শেখ (খোকন) (বলেন)": index of the bracket, closed by token `close`, that tells what else the person right before it is called; -1 where none does. */
export const otherNameAt = (scene: Scene, close: number): number => {
  const { tokens } = scene
  if (tokens[close]?.norm !== ')') return -1
  const open = tokens.findLastIndex((t, i) => i < close && t.norm === '(')
  const [before, ...words] = tokens.slice(open - 1, close).filter((t) => t.norm !== '(')
  const called =
    open > 0 &&
    before?.kind === 'word' &&
    // "তিনি (রহিম শেখ)": there the bracket names him.
    before.pos !== 'PRON' &&
    !isFinite(before) &&
    words.length > 0 &&
    words.length <= most &&
    words.every((t) => t.kind === 'word' && t.pos === undefined)
  const inside = tokens[open + 1]
  const person = inside && mentionAt(scene, inside)?.kind === 'person'
  const known = before && mentionAt(scene, before)?.kind === 'person'
  return called && (person || known) ? open : -1
}

/** "কর্মকর্তাদের কেউ (কথা বলতে রাজি হননি)": one of many, whoever stands before them. */
export const isOneOfMany = (
  { tokens }: Scene,
  index: number,
  { statements }: LanguagePack,
): boolean => {
  const many = tokens[index - 1]?.features
  return (
    statements.anyone?.includes(tokens[index]?.norm ?? '') === true &&
    many?.case === 'gen' &&
    many.number === 'plur'
  )
}
