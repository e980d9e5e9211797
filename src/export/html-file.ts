import type { Build } from '../core/dossier.ts'
import { page, wholeBody } from '../pages/layout.ts'
import type { SourceOf } from '../pages/reports.ts'

interface Options {
  readonly css: string
  readonly policy: string
  readonly sourceOf: SourceOf
}

/** All dossiers of a build as one HTML file that needs nothing beside it. */
export const htmlFile = async (
  build: Build,
  { css, policy, sourceOf }: Options,
): Promise<string> => {
  const ui =
    build.dossiers.every((d) => d.languages.length === 1 && d.languages[0] === 'bn') &&
    build.dossiers.length > 0
      ? 'bn'
      : 'en'
  return String(
    await page(build.dossiers[0]?.title ?? 'Shutro', wholeBody(build, sourceOf), {
      ui,
      style: { kind: 'inline', css, policy },
    }),
  )
}
