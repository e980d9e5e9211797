import type { CompoundLink, CompoundVerb, CompoundsPart } from '../../../contract/compounds.ts'
import { alsoVerbs } from './vectors.ts'
import { allFeatures } from '../../../contract/token.ts'
import type { Features, Token } from '../../../contract/token.ts'
import { hostBefore, nounOf } from './before.ts'
import { linksFrom } from './links.ts'
import { isStressed, isTensed, negations, unstressed, verbAt } from './verbs.ts'
import type { Verb } from './verbs.ts'

const featuresOf = (
  tokens: readonly Token[],
  { pole, links, from, to }: Pick<CompoundVerb, 'links' | 'from' | 'to'> & { readonly pole: Verb },
): Features => {
  const last = verbAt(tokens, links.at(-1)?.at ?? pole.at) ?? pole
  const inside = tokens.slice(from, to)
  const features = closes(tokens, last) ? presentOf(last.token) : last.token.features
  const negative = features.negative ?? (inside.some((t) => negations.has(t.norm)) || undefined)
  return allFeatures({
    ...features,
    nonFinite: closes(tokens, last) ? undefined : last.form,
    negative,
    causative: pole.token.features.causative,
    voice: links.some(({ kind }) => kind === 'passive') ? 'pass' : undefined,
    emphatic: features.emphatic ?? stressIn(inside),
  })
}

/** "ঘিরে ফেলে।": what is spelled like the participle is the present where the sentence ends with it. */
const closes = (tokens: readonly Token[], { at, lemma, form, token }: Verb): boolean =>
  form === 'conj' &&
  token.norm === `${lemma.slice(0, -1)}ে` &&
  ['।', '॥', '?', '!'].includes(tokens[at + 1]?.norm ?? '')

const presentOf = ({ features }: Token): Features => ({
  ...features,
  person: 3,
  tense: 'pres',
  aspect: 'simple',
})

const stressIn = (tokens: readonly Token[]): 'i' | 'o' | undefined => {
  const stressed = tokens.find((t) => (t.pos === 'VERB' || t.pos === 'ADP') && isStressed(t))
  return stressed && (stressed.norm.endsWith('ই') ? 'i' : 'o')
}

/** "করে ফেলা", "করে ফেলতে পারা"; a passive has the lemma of its active. */
const lemmaOf = (tokens: readonly Token[], pole: Verb, links: readonly CompoundLink[]): string => {
  const spoken = links.at(-1)?.kind === 'passive' ? links.slice(0, -1) : links
  const verbs = [pole, ...spoken.map(({ at, lemma }) => ({ ...verbAt(tokens, at), lemma }))]
  return verbs
    .map(({ lemma, token }, i) => (i < verbs.length - 1 && token ? unstressed(token) : lemma))
    .join(' ')
}

const at: CompoundsPart['at'] = (tokens, index) => {
  const pole = verbAt(tokens, index)
  if (!pole) return undefined
  const links = linksFrom(tokens, pole)
  const host = pole.token.pos === 'VERB' || links.length > 0 ? hostBefore(tokens, pole) : undefined
  if (links.length === 0 && host === undefined) return undefined
  const last = links.at(-1)?.at ?? index
  const after = tokens[last + 1]
  const tensed = isTensed(tokens[last]?.features ?? {})
  const from = host ?? index
  const to = last + (tensed && after && negations.has(after.norm) ? 2 : 1)
  const noun = host === undefined ? null : nounOf(tokens[host])
  const verb = lemmaOf(tokens, pole, links)
  return {
    from,
    to,
    lemma: noun === null ? verb : `${noun} ${verb}`,
    host: noun,
    pole: pole.lemma,
    links,
    features: featuresOf(tokens, { pole, links, from, to }),
  }
}

const all: CompoundsPart['all'] = (tokens) => {
  const found: CompoundVerb[] = []
  for (let i = 0; i < tokens.length; i++) {
    const compound = at(tokens, i)
    if (!compound) continue
    found.push(compound)
    i = compound.to - 1
  }
  return found
}

/** Compound verbs (করে ফেলা), conjunct verbs (স্বাক্ষর করা), their passives, and what stands behind an infinitive (করতে পারা). */
export const compounds: CompoundsPart = { at, all, alsoVerbs }
