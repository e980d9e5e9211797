import type { EntityId, Reading } from '../../core/reading.ts'
import type { LanguagePack } from '../../lang/pack.ts'

/** Entities that a report puts on two sides: "between Israel and Hezbollah", "ভারত ও পাকিস্তানের মধ্যে". */
export const sidesIn = (reading: Reading, pack: LanguagePack | undefined): readonly EntityId[] => {
  if (!pack) return []
  const { joint, opens, closes } = pack.names.sides
  const named = reading.mentions.filter((m) => m.entity !== null && m.kind !== 'instrument')
  return named.flatMap((left, i) => {
    const right = named[i + 1]
    if (!right || right.at.paragraph !== left.at.paragraph) return []
    const text = reading.paragraphs[left.at.paragraph]?.text ?? ''
    const between = text.slice(left.at.end, right.at.start)
    const before = text.slice(Math.max(0, left.at.start - 20), left.at.start)
    const after = text.slice(right.at.end, right.at.end + 20)
    const told = opens?.test(before) === true || closes?.test(after) === true
    return joint.test(between) && told ? [left.entity ?? '', right.entity ?? ''] : []
  })
}
