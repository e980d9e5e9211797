import type { Layer } from '../core/layer.ts'
import type { RemovalKind } from '../core/reading.ts'

/** What a painted stretch is; the caller knows which colour that has. */
export type Tone = RemovalKind | Layer | 'title' | 'soft' | 'strong' | 'fault'

/** Colours a text for a terminal. Null where there are no colours: everything must be readable without. */
export type Paint = ((tone: Tone, text: string) => string) | null

/** A text in a tone, line by line, so that a pager keeps the colour after each break. */
export const painted = (paint: Paint, tone: Tone, text: string): string =>
  paint === null
    ? text
    : text
        .split('\n')
        .map((line) => (line === '' ? '' : paint(tone, line)))
        .join('\n')

/** Control characters but tab and line feed: strangers wrote the text, and a terminal obeys them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu

/** The text with control characters shown as their code, so that none reaches the terminal. */
export const visible = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(CONTROL, (c) => `‹${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}›`)
