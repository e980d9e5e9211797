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
  for (const template of templates) {
    for (const step of template.steps) {
      const proof = step.proof.find((p) => proves(p, act))
      if (proof) return { template, step, proof }
    }
  }
  return undefined
}

const proves = (proof: Proof, act: Act): boolean =>
  proof.sense.includes(act.sense) &&
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
