import type { EntityId, Reading } from '../../core/reading.ts'

const joint = /^\S*\s+(?:and|ও|এবং|আর)\s+(?:[\p{L}\p{M}-]+\s+){0,3}$/u
const opens = /(?:^|\s)between\s+(?:the\s+)?$/iu
const closes = /^[\p{L}\p{M}-]{0,4}\s+(?:মধ্যে|মধ্যকার|মাঝে)(?=[\s,।]|$)/u

/** Entities that a report puts on two sides: "between Israel and Hezbollah", "ভারত ও পাকিস্তানের মধ্যে". */
export const sidesIn = (reading: Reading): readonly EntityId[] => {
  const named = reading.mentions.filter((m) => m.entity !== null && m.kind !== 'instrument')
  return named.flatMap((left, i) => {
    const right = named[i + 1]
    if (!right || right.at.paragraph !== left.at.paragraph) return []
    const text = reading.paragraphs[left.at.paragraph]?.text ?? ''
    const between = text.slice(left.at.end, right.at.start)
    const before = text.slice(Math.max(0, left.at.start - 20), left.at.start)
    const told = opens.test(before) || closes.test(text.slice(right.at.end, right.at.end + 20))
    return joint.test(between) && told ? [left.entity ?? '', right.entity ?? ''] : []
  })
}
