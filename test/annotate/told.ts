import { isSpeech } from '../../src/core/speech.ts'
import type { Statement } from '../../src/core/reading.ts'
import { readText } from '../kit.ts'

/** Source, cue and the content's parts of every statement that is not the reporter's. */
export const told = (text: string): readonly (readonly (string | null)[])[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => [
      s.source?.text ?? null,
      s.cue?.text ?? null,
      s.content.parts.map((p) => p.text).join(' | '),
    ])

/** The same of what the outlet itself holds to seem so, to be likely or unclear. */
export const held = (text: string): readonly (readonly (string | null)[])[] =>
  readText(text)
    .statements.filter((s) => s.voice === 'reporter' && s.cue !== null)
    .map((s) => [
      s.source?.text ?? null,
      s.cue?.text ?? null,
      s.content.parts.map((p) => p.text).join(' | '),
    ])

/** The statements in which somebody says something. */
export const speech = (text: string): readonly Statement[] =>
  readText(text).statements.filter((s) => s.voice !== 'reporter' && isSpeech(s))
