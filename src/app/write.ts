import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Build } from '../core/dossier.ts'
import { htmlFile } from '../export/html-file.ts'
import { markdownOf } from '../export/markdown.ts'
import { inlineCss, inlinePolicy } from './assets.ts'
import { sourcesIn } from './sources.ts'
import type { Originals } from './sources.ts'

export type BuildFormat = 'html' | 'json' | 'md'

const names: Readonly<Record<BuildFormat, string>> = {
  html: 'dossier.html',
  json: 'build.json',
  md: 'dossier.md',
}

interface RenderOptions {
  readonly format: BuildFormat
  /** Decoded originals by report id, which pages show the cuts in. */
  readonly originals: Originals
}

/** A build as text in one of the formats. */
export const renderBuild = async (
  build: Build,
  { format, originals }: RenderOptions,
): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(build, null, 2)}\n`
    case 'md':
      return `${markdownOf(build)}\n`
    case 'html': {
      const css = inlineCss()
      return htmlFile(build, { css, policy: inlinePolicy(css), sourceOf: sourcesIn(originals) })
    }
  }
}

/** Writes a build into a folder, whole or not at all; returns the file. */
export const writeBuild = async (
  build: Build,
  { folder, format, originals }: RenderOptions & { readonly folder: string },
): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, names[format])
  const partial = `${file}.${process.pid}.part`
  await writeFile(partial, await renderBuild(build, { format, originals }))
  await rename(partial, file)
  return file
}
