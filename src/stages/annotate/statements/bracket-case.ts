import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'

/** "আন্তর্জাতিক কমিশন (আইসি)-কে", "(আইসি)কে": true where a case stands behind the bracket in or before which token `index` ends a name. */
export const bearsCaseBehind = (
  { tokens }: Scene,
  { text }: LanguagePack,
  index: number,
): boolean => {
  const mark = tokens[index + 1]?.norm
  if (mark !== '(' && mark !== ')') return false
  const close = tokens.findIndex((t, i) => i > index && t.norm === ')')
  const [bracket, joint, word] = tokens.slice(close, close + 3)
  if (close === -1 || bracket?.end !== joint?.start) return false
  const hyphen = joint?.norm === '-' || joint?.norm === '–'
  const ending = hyphen ? word : joint
  if (ending?.kind !== 'word' || (hyphen && joint.end !== ending.start)) return false
  return ending.text.length <= longestEnding && !text.endings.stress.test(ending.norm)
}

/** Longest such ending, in UTF-16 units. */
const longestEnding = 2
