import { readText } from '../kit.ts'

/** A sentence beside another: one alone is read without the proof of who belongs to what. */
export const read = (text: string): ReturnType<typeof readText> =>
  readText(`${text} The papers of the region told of it in the morning.`, {
    published: '2025-12-17',
  })

/** Sense and modality of each event. */
export const senses = (text: string): readonly string[] =>
  read(text).events.map((e) => `${e.sense} ${e.modality}`)

/** Sense and roles of each event. */
export const parts = (text: string): readonly string[] =>
  read(text).events.map(
    (e) => `${e.sense}: ${e.roles.map((r) => `${r.role} ${r.text}`).join(', ')}`,
  )

/** Sense and date of each event. */
export const days = (text: string): readonly string[] =>
  read(text).events.map((e) => `${e.sense} ${e.date ?? 'unknown'}`)
