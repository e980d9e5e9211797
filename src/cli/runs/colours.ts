import process from 'node:process'
import { styleText } from 'node:util'
import type { Paint, Tone } from '../../app/paint.ts'

const formats: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  repeat: 'red',
  related: 'magenta',
  credit: 'cyan',
  navigation: 'blue',
  share: ['blue', 'underline'],
  caption: 'green',
  advert: 'yellow',
  markup: 'gray',
  other: ['yellow', 'dim'],
  dates: 'green',
  quantities: 'yellow',
  mentions: 'cyan',
  statements: 'magenta',
  events: 'red',
  title: ['bold', 'underline'],
  soft: 'dim',
  strong: 'bold',
  fault: ['white', 'bgRed'],
}

/** Colours where standard output is a terminal that wants them (`NO_COLOR` and `FORCE_COLOR` are obeyed), else null. */
export const terminalPaint = (): Paint => {
  const stream = process.stdout
  if (styleText('red', 'x', { stream }) === 'x') return null
  return (tone, text) => styleText(formats[tone], text, { stream })
}
