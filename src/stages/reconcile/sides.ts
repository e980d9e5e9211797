import type { EntityId, Reading } from '../../core/reading.ts'
import type { LanguagePack } from '../../lang/pack.ts'

/** Two that a report puts on two sides, and what they have between them. */
export interface Sides {
  readonly pair: readonly [EntityId, EntityId]
  /** Class of the instrument that stands right before or behind them: "a ceasefire between …", "…র মধ্যে যুদ্ধবিরতি". */
  readonly instrument: string | null
}

/** UTF-16 units between two sides and the instrument that is theirs. */
const reach = 30

/** Those that a report puts on two sides: "between Israel and Hezbollah", "ভারত ও পাকিস্তানের মধ্যে". */
export const sidesIn = (reading: Reading, pack: LanguagePack | undefined): readonly Sides[] => {
  if (!pack) return []
  const { joint, opens, closes } = pack.names.sides
  const named = reading.mentions.filter((m) => m.entity !== null && m.kind !== 'instrument')
  return named.flatMap((left, i): readonly Sides[] => {
    const right = named[i + 1]
    if (!right || right.at.paragraph !== left.at.paragraph) return []
    const text = reading.paragraphs[left.at.paragraph]?.text ?? ''
    const between = text.slice(left.at.end, right.at.start)
    const before = text.slice(Math.max(0, left.at.start - 20), left.at.start)
    const after = text.slice(right.at.end, right.at.end + 20)
    const told = opens?.test(before) === true || closes?.test(after) === true
    if (!joint.test(between) || !told) return []
    const theirs = reading.mentions.find(
      ({ kind, at }) =>
        kind === 'instrument' &&
        at.paragraph === left.at.paragraph &&
        at.end > left.at.start - reach &&
        at.start < right.at.end + reach,
    )
    return [
      {
        pair: [left.entity ?? '', right.entity ?? ''],
        instrument: theirs?.class ?? null,
      },
    ]
  })
}
