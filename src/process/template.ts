import { z } from 'zod'
import { isSense } from '../core/senses.ts'
import type { Sense } from '../core/senses.ts'

const senseName = z.custom<Sense>((value) => typeof value === 'string' && isSense(value), {
  message: 'not a sense of core/senses.ts',
})

const labels = z.record(z.string(), z.string().min(1))

/** What proves a step: a sense, by an actor of one of these classes, on an object of one of these classes. */
const proof = z.strictObject({
  sense: z.array(senseName).min(1),
  actor: z.array(z.string()).optional(),
  object: z.array(z.string()).optional(),
  /** True when the sense itself names its object ("Instruments were exchanged"). */
  objectImplied: z.boolean().default(false),
  /** `not-after`: the report dates something that can only follow the step (its publication). */
  bound: z.enum(['on', 'not-after']).default('on'),
  /** True when the words do not say which organ acted: a more exact step of the same party takes it in. */
  unspecified: z.boolean().default(false),
})

const step = z.strictObject({
  id: z.string(),
  label: labels,
  /** Steps without which this one is premature. */
  requires: z.array(z.string()).default([]),
  /** Who takes part: each party for itself, all together, nobody in particular, or states that are no parties. */
  by: z.enum(['each', 'together', 'none', 'others']),
  /** True when one party's part implies the others': nobody signs a bilateral treaty alone. */
  impliesAll: z.boolean().default(false),
  /** The step that it is when one party takes it alone, after its own act that requires this one: a law is signed. */
  afterwards: z.string().optional(),
  /** The step of another process (`treaty/withdrawal`) that is this one where no process of that kind has its party. */
  alone: z.string().optional(),
  proof: z.array(proof).min(1),
})

const statusRule = z.strictObject({
  code: z.string(),
  /** Each list: every party has done one of its steps. */
  every: z.array(z.array(z.string()).min(1)).default([]),
  /** One of these has happened. */
  any: z.array(z.string()).default([]),
  label: labels,
  /** The label where the last step is so old that what followed it is history which no report tells. */
  history: labels.optional(),
  next: z.array(z.string()).default([]),
  later: z.array(z.string()).default([]),
})

/** The schema of `templates/*.yaml`. */
export const templateSchema = z.strictObject({
  template: z.string(),
  version: z.number().int().positive(),
  source: z.string(),
  title: labels,
  /** Classes of the thing that the process is about. */
  instrument: z.array(z.string()).min(1),
  /** Classes of those who can take part: states, armed groups. */
  parties: z.array(z.string()).default(['state']),
  /** Fewer than this many and there is no such process; 0 for one that nobody takes part in. */
  leastParties: z.number().int().min(0).default(2),
  /** True when each state has a process of its own with what it joins. */
  candidate: z.boolean().default(false),
  /** True when two sides take part and whoever else acts is no party: who mediates a ceasefire. */
  twoSides: z.boolean().default(false),
  steps: z.array(step).min(1),
  /** Tried in order; the first that fits is where the process stands. */
  status: z.array(statusRule).min(1),
})

export type Template = z.infer<typeof templateSchema>
export type TemplateStep = Template['steps'][number]
export type Proof = TemplateStep['proof'][number]
export type StatusRule = Template['status'][number]
