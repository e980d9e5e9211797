import { parse as parseYaml } from 'yaml'
import { InvalidInput } from '../core/errors.ts'
import { sha256Text } from '../core/sha256.ts'
import { templateSchema } from './template.ts'
import type { Template } from './template.ts'

/** Templates with the hash of their texts. */
export interface Templates {
  readonly all: readonly Template[]
  /** `sha256:…` */
  readonly hash: string
}

/**
 * Reads process templates and checks them: shape, senses, and that every step named exists.
 *
 * @param files YAML texts with their names, which errors tell.
 * @throws InvalidInput `E_TEMPLATE`.
 */
export const parseTemplates = (
  files: readonly { readonly name: string; readonly text: string }[],
): Templates => {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const all = sorted.map(({ name, text }) => {
    const result = templateSchema.safeParse(parsed(name, text))
    if (!result.success)
      throw fault(
        name,
        result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
      )
    for (const problem of modelProblems(result.data)) throw fault(name, problem)
    return result.data
  })
  return { all, hash: `sha256:${sha256Text(JSON.stringify(sorted.map((f) => [f.name, f.text])))}` }
}

const parsed = (name: string, text: string): unknown => {
  try {
    return parseYaml(text)
  } catch (cause) {
    throw fault(name, 'is not YAML', cause)
  }
}

/** Steps that nobody defines, one label for two steps. */
const modelProblems = (template: Template): readonly string[] => {
  const ids = new Set(template.steps.map((s) => s.id))
  const named = [
    ...template.steps.flatMap((s) => s.requires),
    ...template.status.flatMap((s) => [...s.every.flat(), ...s.any, ...s.next, ...s.later]),
  ]
  const unknown = named
    .filter((id) => !ids.has(id))
    .map((id) => `names a step that it does not define: ${id}`)
  const labels = template.steps.map((s) => s.label['en'])
  const doubled = labels
    .filter((label, i) => labels.indexOf(label) !== i)
    .map((label) => `gives one label to two steps: ${label}`)
  return [...unknown, ...doubled]
}

const fault = (name: string, problem: string, cause?: unknown): InvalidInput =>
  new InvalidInput(
    'E_TEMPLATE',
    `template ${name} ${problem}`,
    cause === undefined ? undefined : { cause },
  )
