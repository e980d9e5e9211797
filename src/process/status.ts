import type { StatusRule, Template } from './template.ts'

/** A step that happened, and which parties did it. */
export interface DoneStep {
  readonly step: string
  readonly by: readonly string[]
}

/** The first status rule that the done steps fit. Every template ends with one that fits always. */
export const statusOf = (
  template: Template,
  parties: readonly string[],
  done: readonly DoneStep[],
): StatusRule => {
  const rule = template.status.find((r) => fits(r, parties, done))
  return rule ?? (template.status.at(-1) as StatusRule)
}

const fits = (rule: StatusRule, parties: readonly string[], done: readonly DoneStep[]): boolean => {
  const happened = rule.any.length === 0 || rule.any.some((id) => done.some((d) => d.step === id))
  const everyone = rule.every.every(
    (list) =>
      parties.length > 1 &&
      parties.every((party) => done.some((d) => list.includes(d.step) && d.by.includes(party))),
  )
  return happened && everyone
}
