import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Build } from '../core/dossier.ts'
import { htmlFile } from '../export/html-file.ts'
import { markdownOf } from '../export/markdown.ts'
import { inlineCss, inlinePolicy } from './assets.ts'

export type BuildFormat = 'html' | 'json' | 'md'

const names: Readonly<Record<BuildFormat, string>> = {
  html: 'dossier.html',
  json: 'build.json',
  md: 'dossier.md',
}

/** A build as text in one of the formats. */
export const renderBuild = async (build: Build, format: BuildFormat): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(build, null, 2)}\n`
    case 'md':
      return `${markdownOf(build)}\n`
    case 'html': {
      const css = inlineCss()
      return htmlFile(build, { css, policy: inlinePolicy(css) })
    }
  }
}

/** Writes a build into a folder, whole or not at all; returns the file. */
export const writeBuild = async (
  build: Build,
  { folder, format }: { readonly folder: string; readonly format: BuildFormat },
): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, names[format])
  const partial = `${file}.${process.pid}.part`
  await writeFile(partial, await renderBuild(build, format))
  await rename(partial, file)
  return file
}
