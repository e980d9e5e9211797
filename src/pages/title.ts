import { html } from 'hono/html'
import type { Dossier } from '../core/dossier.ts'
import type { Html } from './words.ts'

/** A dossier's title in each language that labels have; where its reports have it in one only, that one. */
export const titleLabel = ({ title, titleIn, languages }: Dossier): Html => {
  const { en, bn } = titleIn
  if (en === undefined || bn === undefined)
    return html`<span lang="${languageOf(title, titleIn) ?? languages[0] ?? 'en'}">${title}</span>`
  return html`<span class="en" lang="en">${en}</span><span class="bn" lang="bn">${bn}</span>`
}

const languageOf = (title: string, titleIn: Dossier['titleIn']): string | undefined =>
  Object.keys(titleIn).find((tag) => titleIn[tag] === title)
