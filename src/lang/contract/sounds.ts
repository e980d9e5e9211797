import type { Sounded } from '../../values/name-sound.ts'

/** How the words of a language sound, so that a name can be compared with one in another script. */
export interface SoundsPart {
  /** The pieces of one word in order; letters of another script are left out. */
  readonly soundsOf: (word: string) => readonly Sounded[]
}
