import type { SoundsPart } from '../../contract/sounds.ts'
import type { Sounded } from '../../../values/name-sound.ts'

type Row = readonly [spelling: string, sounds: string, drop: number]

/** `k0 c3`: the sound k at no cost, or c at 0.3. A spelling with two sounds stands as two rows joined by `+`. */
const rows: readonly Row[] = [
  ['a', 'a0 e1 O0 o2', 3],
  ['e', 'e0 i1 a3 O2', 2],
  ['i', 'i0 e2 a4', 3],
  ['o', 'o0 O0 a1 u2', 3],
  ['u', 'u0 a1 O1 o2 i3', 3],
  ['y', 'i0 y0 e2 j3', 2],
  ['aa', 'a0 o2', 3],
  ['ae', 'e0 a1 i1', 3],
  ['ai', 'e0 a1 i1', 3],
  ['ay', 'e0 a1 i2', 3],
  ['au', 'O0 o0 a2 u2', 3],
  ['aw', 'O0 o0 a1 u2', 3],
  ['ea', 'i0 e0 a2', 3],
  ['ee', 'i0 e2', 3],
  ['ei', 'e0 i0 a1', 3],
  ['ey', 'i0 e0', 2],
  ['eu', 'u0 i1 o1', 3],
  ['ew', 'u0 i1 o2', 3],
  ['ia', 'i0+a0 e2 O0', 3],
  ['ie', 'i0 e1 a3', 3],
  ['oa', 'o0 O0', 3],
  ['oe', 'o0 u1 e1', 3],
  ['oo', 'u0 o1', 3],
  ['ou', 'u0 a1 o1 O1', 3],
  ['ow', 'o0 a1 u1', 3],
  ['ue', 'u0 e2', 3],
  ['ui', 'u0 i1', 3],
  ['eau', 'o0 u1', 3],
  ['igh', 'i1 a2', 3],
  ['augh', 'O0', 3],
  ['eigh', 'e0', 3],
  ['ough', 'o0 u1 a2', 3],
  ['b', 'b0 v3', 10],
  ['bh', 'v0 b0', 10],
  ['c', 'k0 s4 c3', 10],
  ['ch', 'c0 k2 S2', 10],
  ['ck', 'k0', 10],
  ['cz', 'c0', 10],
  ['tch', 'c0', 10],
  ['sch', 'S0 s2', 10],
  ['d', 'd0 r4', 10],
  ['dh', 'd0', 10],
  ['dge', 'j0', 10],
  ['dj', 'j0', 10],
  ['f', 'f0', 10],
  ['g', 'g0 j2', 9],
  ['gh', 'g0', 4],
  ['h', 'h0', 4],
  ['j', 'j0 h3 y3', 10],
  ['k', 'k0', 10],
  ['kh', 'k0 h3', 10],
  ['l', 'l0', 9],
  ['m', 'm0', 10],
  ['n', 'n0', 9],
  ['ng', 'N0 n1', 9],
  ['p', 'p0', 10],
  ['ph', 'f0', 10],
  ['q', 'k0', 10],
  ['r', 'r0', 6],
  ['rh', 'r0', 8],
  ['s', 's0 S1 j2', 9],
  ['sh', 'S0', 10],
  ['ss', 's0 S1', 10],
  ['sz', 'S0 s1', 10],
  ['t', 't0', 9],
  ['th', 'T0 t0 d2', 9],
  ['ts', 's1 t2 c2', 9],
  ['v', 'v0 b0 w1', 10],
  ['w', 'w0 v1 b2 u1 o1', 5],
  ['wh', 'w0 h2', 6],
  ['z', 'j0 s2', 10],
  ['zh', 'j0 S2', 10],
  ['tion', 'S0+O0 e1+n0', 10],
  ['sion', 'S0 j1+O0 e1+n0', 10],
  ['x', 'k0 j3+s0', 8],
  ['qu', 'k0+w0 u0', 8],
  ['ng', 'N0 n1', 9],
]

const silentStart: Readonly<Record<string, string>> = {
  kn: 'n',
  wr: 'r',
  ps: 's',
  gn: 'n',
  pf: 'f',
  ts: 's',
}

const letterNames =
  'e bi si di i ef ji eic ai je ke el em en o pi kiu ar es ti iu bi dabliu eks oai jed'.split(' ')

const parse = (text: string, sounds: string, drop: number): readonly Sounded[] =>
  sounds.split('+').map((part) => ({
    text,
    sounds: part.split(' ').map((s) => [s.charAt(0), Number(s.slice(1)) / 10] as const),
    drop: ('aeiouO'.includes(part.charAt(0)) && drop > 5 ? 3 : drop) / 10,
  }))

const table = new Map(
  rows.map(([text, sounds, drop]) => [text, parse(text, sounds, drop)] as const),
)
const finalE = parse('e', 'e0 i1 a1 O1', 0.5)
const softC = parse('c', 's0 c2 k3', 10)
const softG = parse('g', 'j0 g0', 10)
const cache = new Map<string, readonly Sounded[]>()

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/[łı]/gu, (c) => (c === 'ł' ? 'l' : 'i'))
    .replace(/æ/gu, 'ae')
    .replace(/[đð]/gu, 'd')
    .replace(/þ/gu, 'th')
    .replace(/[^a-z]/gu, '')

/** The sounds of one English (Latin-script) word, longest spelling first. */
const soundsOf = (word: string): readonly Sounded[] => {
  const known = cache.get(word)
  if (known) return known
  const made = spell(fold(word))
  if (cache.size > 50_000) cache.clear()
  cache.set(word, made)
  return made
}

const spell = (folded: string): readonly Sounded[] => {
  const name = folded.length === 1 ? letterNames[folded.charCodeAt(0) - 97] : undefined
  const word = name ?? folded
  const found: Sounded[] = []
  let i = 0
  const start = silentStart[word.slice(0, 2)]
  if (start !== undefined && word.length > 2) {
    found.push(...(table.get(start) ?? []))
    i = 2
  }
  while (i < word.length) {
    const letter = word.charAt(i)
    if (i > 0 && letter === word.charAt(i - 1) && !'aeiou'.includes(letter)) {
      i++
      continue
    }
    const soft = 'eiy'.includes(word.charAt(i + 1)) && word.charAt(i + 1) !== ''
    if (letter === 'e' && i === word.length - 1 && i > 1) {
      found.push(...finalE)
      break
    }
    let length = 4
    while (length > 1 && !table.has(word.slice(i, i + length))) length--
    if (length === 1 && soft && letter === 'c') found.push(...softC)
    else if (length === 1 && soft && letter === 'g') found.push(...softG)
    else found.push(...(table.get(word.slice(i, i + length)) ?? []))
    i += length
  }
  return found
}

/** The sounds of English names. */
export const sounds: SoundsPart = { soundsOf }
