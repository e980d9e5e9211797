import type { Build } from '../core/dossier.ts'
import { page, wholeBody } from '../pages/layout.ts'

/** All dossiers of a build as one HTML file that needs nothing beside it. */
export const htmlFile = async (
  build: Build,
  { css, policy }: { readonly css: string; readonly policy: string },
): Promise<string> => {
  const ui =
    build.dossiers.every((d) => d.languages.length === 1 && d.languages[0] === 'bn') &&
    build.dossiers.length > 0
      ? 'bn'
      : 'en'
  return String(
    await page(build.dossiers[0]?.title ?? 'Shutro', wholeBody(build), {
      ui,
      style: { kind: 'inline', css, policy },
    }),
  )
}
