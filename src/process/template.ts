import { z } from 'zod'
import { isSense } from '../core/senses.ts'
import type { Sense } from '../core/senses.ts'

const senseName = z.custom<Sense>((value) => typeof value === 'string' && isSense(value), {
  message: 'not a sense of core/senses.ts',
})

/** What proves a step: a sense, by an actor of one of these classes, on an object of one of these classes. */
const proof = z.strictObject({
  sense: z.array(senseName).min(1),
  actor: z.array(z.string()).optional(),
  object: z.array(z.string()).optional(),
  /** True when the sense needs no object in the sentence ("Instruments were exchanged"). */
  objectImplied: z.boolean().optional(),
})

const step = z.strictObject({
  id: z.string(),
  label: z.record(z.string(), z.string()),
  /** Steps that must have happened before this one. */
  requires: z.array(z.string()).default([]),
  /** Steps that cannot follow. */
  precludes: z.array(z.string()).default([]),
  /** Who takes part: each party for itself, both together, or nobody in particular. */
  by: z.enum(['each', 'together', 'none']),
  /** True when one report naming one party proves it for all, as a signature does. */
  impliesAll: z.boolean().default(false),
  proof: z.array(proof).min(1),
})

const statusRule = z.strictObject({
  code: z.string(),
  /** Steps that all parties must have done, or that must have happened. */
  all: z.array(z.array(z.string())).default([]),
  /** Steps that at least one party has done. */
  some: z.array(z.string()).default([]),
  /** Steps that must not have happened. */
  none: z.array(z.string()).default([]),
  label: z.record(z.string(), z.string()),
  next: z.array(z.string()).default([]),
  later: z.array(z.string()).default([]),
})

/** A duty that an instrument of this kind may hold: recognised by senses and words of the pack's concepts. */
export const templateSchema = z.strictObject({
  template: z.string(),
  version: z.number().int().positive(),
  source: z.string(),
  title: z.record(z.string(), z.string()),
  /** Classes of the thing that the process is about. */
  instrument: z.array(z.string()).min(1),
  steps: z.array(step).min(1),
  /** Tried in order; the first that fits is where the process stands. */
  status: z.array(statusRule).min(1),
})

export type Template = z.infer<typeof templateSchema>
export type TemplateStep = Template['steps'][number]
export type StatusRule = Template['status'][number]
