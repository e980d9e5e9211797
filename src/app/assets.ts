import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const fontFolder = path.join(
  path.dirname(require.resolve('@fontsource/noto-sans-bengali/package.json')),
  'files',
)
const pagesFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'pages', 'assets')

/** Weights of Noto Sans Bengali that pages use; without the font a reader without Bengali fonts sees boxes. */
export const fontWeights = [400, 700] as const

/** Bytes of a weight of the bundled font, WOFF2. */
export const fontBytes = (weight: (typeof fontWeights)[number]): Buffer =>
  readFileSync(path.join(fontFolder, `noto-sans-bengali-bengali-${weight}-normal.woff2`))

const face = (weight: number, source: string): string =>
  `@font-face{font-family:'Noto Sans Bengali';font-weight:${weight};font-display:swap;src:url(${source}) format('woff2');unicode-range:U+0951-0952,U+0964-0965,U+0980-09FE,U+1CD0,U+1CD2,U+1CD5-1CD6,U+1CD8,U+1CE1,U+1CEA,U+1CED,U+1CF2,U+1CF5-1CF7,U+200C-200D,U+20B9,U+25CC,U+A8F1}`

const style = (): string =>
  ['style.css', 'report.css']
    .map((name) => readFileSync(path.join(pagesFolder, name), 'utf8'))
    .join('\n')

/** The style sheet that a server gives, with the fonts as files beside it. */
export const linkedCss = (): string =>
  fontWeights.map((w) => face(w, `/assets/bengali-${w}.woff2`)).join('\n') + style()

/** The style sheet of a single file, with the fonts in it. */
export const inlineCss = (): string =>
  fontWeights
    .map((w) => face(w, `data:font/woff2;base64,${fontBytes(w).toString('base64')}`))
    .join('\n') + style()

/** Content security policy of a single file: its one style by hash, its fonts as data, nothing else, no script. */
export const inlinePolicy = (css: string): string => {
  const hash = createHash('sha256').update(css).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
}

/** The same for pages of the server. */
export const serverPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
