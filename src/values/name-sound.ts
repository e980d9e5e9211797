/**
 * A written piece of a word and the sounds that it may stand for. Sounds are single letters of a coarse,
 * script-neutral alphabet: consonants `k g c j t d n p f b v m r l S(sh) s h y w N(ng) T(th)`, vowels `a e i o u O`
 * (`O`: the inherent vowel or an unclear one). Costs run from 0 (its usual sound) to 1 (hardly ever).
 */
export interface Sounded {
  readonly text: string
  readonly sounds: readonly (readonly [sound: string, cost: number])[]
  /** What it costs to leave the piece without a partner; 0 for a silent one, 1 for a plain consonant. */
  readonly drop: number
}

const vowels = 'aeiouO'

/** Sounds that different scripts write for one another; both directions. */
const near: Readonly<Record<string, number>> = {
  bv: 0.1,
  vw: 0.15,
  bw: 0.3,
  sS: 0.15,
  js: 0.3,
  cS: 0.3,
  cs: 0.4,
  ck: 0.6,
  tT: 0.05,
  dt: 0.45,
  Td: 0.3,
  Ts: 0.5,
  gk: 0.45,
  gj: 0.4,
  pf: 0.25,
  pb: 0.5,
  fv: 0.3,
  nN: 0.1,
  mn: 0.5,
  nl: 0.8,
  rl: 0.7,
  jy: 0.3,
  dr: 0.4,
  cj: 0.4,
  cT: 0.6,
  ct: 0.55,
  kh: 0.45,
  gh: 0.5,
  jS: 0.35,
  Ng: 0.4,
  dj: 0.5,
  lL: 0,
  yi: 0.1,
  ye: 0.2,
  wu: 0.15,
  wo: 0.2,
  wO: 0.35,
  ya: 0.5,
  hy: 0.6,
  aO: 0.1,
  oO: 0.08,
  ae: 0.25,
  ao: 0.25,
  ei: 0.15,
  ai: 0.4,
  uo: 0.15,
  uO: 0.2,
  iu: 0.4,
  eo: 0.35,
  eO: 0.2,
  iO: 0.3,
  au: 0.3,
  eu: 0.35,
  io: 0.4,
}

const distance = (a: string, b: string): number => {
  if (a === b) return 0
  const known = near[a + b] ?? near[b + a]
  if (known !== undefined) return known
  const bothVowels = vowels.includes(a) && vowels.includes(b)
  return bothVowels ? 0.4 : vowels.includes(a) || vowels.includes(b) ? 1.6 : 1.1
}

const remembered = new Map<Sounded, Map<Sounded, number>>()

/** The least cost at which two pieces can stand for one sound. */
export const soundCost = (a: Sounded, b: Sounded): number => {
  const row = remembered.get(a) ?? new Map<Sounded, number>()
  remembered.set(a, row)
  const known = row.get(b)
  if (known !== undefined) return known
  let best = 2
  for (const [x, costX] of a.sounds)
    for (const [y, costY] of b.sounds) best = Math.min(best, costX + costY + distance(x, y))
  row.set(b, best)
  return best
}
