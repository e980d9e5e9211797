import type { SoundsPart } from '../../contract/sounds.ts'
import type { Sounded } from '../../../values/name-sound.ts'

const parse = (text: string, sounds: string, drop: number): Sounded => ({
  text,
  sounds: sounds.split(' ').map((s) => [s.charAt(0), Number(s.slice(1)) / 10] as const),
  drop: drop / 10,
})

const tableOf = (drop: number, rows: string): ReadonlyMap<string, Sounded> =>
  new Map(
    rows.split(',').map((row) => {
      const [letter = '', ...sounds] = row.trim().normalize('NFC').split(' ')
      return [letter, parse(letter, sounds.join(' '), drop)] as const
    }),
  )

const consonants = tableOf(
  10,
  'ক k0, খ k0, গ g0, ঘ g0, ঙ N0, চ c0, ছ c0 s2, জ j0, ঝ j0, ঞ n0, ট t0, ঠ t0 T0, ড d0, ঢ d0, ণ n0, ত t0 T1, থ T0 t0, দ d0, ধ d0, ন n0, প p0, ফ f0 p1, ব b0 v0 w2, ভ v0 b0, ম m0, য j0 y2, র r0, ল l0, শ S0 s1, ষ S0 s1, স s0 S1, ড় r0 d2, ঢ় r0, ৰ r0, ৱ w0, ৎ t0, ং N0 n2 m2',
)
const softer = new Map([
  ...tableOf(4, 'হ h0'),
  ...tableOf(2, 'য় y0 i0 e1 w3'),
  ...tableOf(0, 'ঃ h0 O5, ঁ n0'),
])
const vowels = tableOf(
  3,
  'অ O0 a0 o0, আ a0 O1, ই i0, ঈ i0, উ u0, ঊ u0, এ e0 a1, ও o0 O0 w1, ঐ o1 i1 e2, ঔ o0 u0, া a0 O1, ি i0 y2, ী i0 y2, ু u0 w2, ূ u0, ে e0 i2, ো o0 O0, ৈ o1 i1 e2 a2, ৌ o0 u0',
)
const inherent = parse('', 'O0 a0 o0', 1.5)
const finalInherent = parse('', 'O0 a1 o0', 0.2)
const riVowel = [parse('ঋ', 'r0', 8), parse('ঋ', 'i0 u2', 2)]
const yaPhala = parse('্য', 'e0 a0 y1 i2', 1.5)
const baPhala = parse('্ব', 'w0 b1 v0', 2)
const virama = '্'
const cache = new Map<string, readonly Sounded[]>()

/** The sounds of one Bengali word: letters with their inherent vowels, য-ফলা and ব-ফলা as such. */
const soundsOf = (word: string): readonly Sounded[] => {
  const known = cache.get(word)
  if (known) return known
  const made = spell([...word.normalize('NFC').replace(/[\u200C\u200D]/gu, '')])
  if (cache.size > 50_000) cache.clear()
  cache.set(word, made)
  return made
}

const spell = (bare: readonly string[]): readonly Sounded[] => {
  const letters = joinNukta(bare)
  const found: Sounded[] = []
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? ''
    const before = letters[i - 1]
    const after = letters[i + 1]
    if (letter === 'ঋ' || letter === 'ৃ') {
      found.push(...riVowel)
      continue
    }
    const vowel = vowels.get(letter)
    if (vowel) {
      found.push(vowel)
      continue
    }
    const sound = consonants.get(letter) ?? softer.get(letter)
    if (!sound) continue
    if (letter === 'য' && before === virama) found.push(yaPhala)
    else if (letter === 'ব' && before === virama && letters[i - 2] !== 'ম') found.push(baPhala)
    else if (before === virama && letters[i - 2] === letter) {
      /* doubled: one sound */
    } else found.push(sound)
    const bareVowel =
      after !== undefined &&
      !vowels.has(after) &&
      after !== virama &&
      after !== 'ৃ' &&
      letter !== 'ং' &&
      letter !== 'ঁ' &&
      letter !== 'ৎ' &&
      letter !== 'ঃ'
    if (after === undefined) found.push(finalInherent)
    else if (bareVowel && !(letter === 'য' && before === virama)) found.push(inherent)
  }
  return found
}

/** NFC keeps ড় ঢ় য় as two code points; here they are one letter again. */
const joinNukta = (letters: readonly string[]): readonly string[] => {
  const joined: string[] = []
  for (const letter of letters)
    if (letter === '\u09BC') joined.push((joined.pop() ?? '') + letter)
    else joined.push(letter)
  return joined
}

/** The sounds of Bengali names. */
export const sounds: SoundsPart = { soundsOf }
