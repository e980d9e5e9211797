import type { Mention } from '../../../core/reading.ts'
import type { Scene } from '../scene.ts'

/** True for what stands inside a quotation of the paragraph. */
export const isQuoted = (scene: Scene, offset: number): boolean =>
  scene.paragraphQuotations.some((q) => q.start < offset && offset < q.end)

/** Persons named outside quotations. */
export const peopleOutside = (scene: Scene): readonly Mention[] =>
  scene.mentions.filter((m) => m.kind === 'person' && !isQuoted(scene, m.at.start))
