import type { Sense } from '../core/senses.ts'
import type { Proof, Template, TemplateStep } from './template.ts'

/** What an event shows to a template. Classes as in `EntityClass`. */
export interface Act {
  readonly sense: Sense
  readonly actors: readonly string[]
  readonly objects: readonly string[]
}

/** A step that an act proves. */
export interface ProvedStep {
  readonly template: Template
  readonly step: TemplateStep
  readonly proof: Proof
}

/** The first step, over all templates, that an act proves; undefined when it proves none. */
export const stepOf = (templates: readonly Template[], act: Act): ProvedStep | undefined => {
  for (const found of provedBy(templates).get(act.sense) ?? [])
    if (proves(found.proof, act)) return found
  return undefined
}

type BySense = ReadonlyMap<Sense, readonly ProvedStep[]>

const tables = new WeakMap<readonly Template[], BySense>()

/** Steps that acts of each sense may prove, in the order of templates, steps and proofs; made once a list of templates. */
const provedBy = (templates: readonly Template[]): BySense => {
  const known = tables.get(templates)
  if (known) return known
  const made = new Map<Sense, ProvedStep[]>()
  for (const template of templates)
    for (const step of template.steps)
      for (const proof of step.proof)
        for (const sense of new Set(proof.sense)) {
          const list = made.get(sense)
          if (list) list.push({ template, step, proof })
          else made.set(sense, [{ template, step, proof }])
        }
  tables.set(templates, made)
  return made
}

const proves = (proof: Proof, act: Act): boolean =>
  (proof.objectImplied ||
    proof.object === undefined ||
    act.objects.some((c) => proof.object?.includes(c))) &&
  (proof.actor === undefined || act.actors.some((c) => proof.actor?.includes(c)))

/** The step of a qualified name (`treaty/signature`). */
export const findStep = (
  templates: readonly Template[],
  qualified: string,
): { readonly template: Template; readonly step: TemplateStep } | undefined => {
  const [name, id] = qualified.split('/')
  const template = templates.find((t) => t.template === name)
  const step = template?.steps.find((s) => s.id === id)
  return template && step ? { template, step } : undefined
}
