import { describe, expect, it } from 'vitest'
import { peopleOf } from '../../src/stages/annotate/names/lone-people.ts'
import type { Draft } from '../../src/stages/annotate/names/match.ts'
import { withoutUnproven } from '../../src/stages/annotate/names/proven.ts'
import { bn } from '../../src/lang/bn/index.ts'
import { parseModel } from '../../src/knowledge/name-model.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readText } from '../kit.ts'

const file = path.join(import.meta.dirname, '..', '..', 'knowledge', 'models', 'bn-names.bin')
const model = parseModel(readFileSync(file))

/** Sentences in which the model is said to have taken the named words for a name. */
const taken = (text: string, name: string, kind: Draft['kind']) =>
  bn.text.sentences(text).map((span) => {
    const tokens = bn.text.tokens(text.slice(span.start, span.end), span.start)
    const words = name.split(' ')
    const drafts = tokens.flatMap((_, from): readonly Draft[] => {
      const to = from + words.length
      if (!words.every((w, k) => tokens[from + k]?.stems.includes(w))) return []
      const [start = 0, end = 0] = [tokens[from]?.start, tokens[to - 1]?.end]
      const rule = 'model:bn-names@1'
      return [{ start, end, from, to, kind, entity: null, name: null, rule }]
    })
    return { sentence: { ...span, paragraph: 0, tokens }, drafts }
  })

const left = (text: string, name: string, kind: Draft['kind']): number =>
  withoutUnproven(taken(text, name, kind), { pack: bn, model, dates: [] }).flatMap((r) => r.drafts)
    .length

describe('a lone word that the model alone takes for a person', () => {
  it.each([
    ['acts and is honoured', 'শেষ দিকে গোলটি করেন ভারকামা। ভারকামার গোলে ম্যাচ শেষ হয়।', 2],
    ['has kin', 'ভারকামার বাবা থানায় মামলা করেছেন।', 1],
    ['has an age', 'নিহতদের মধ্যে ভারকামা (৩২) গাড়িচালক ছিলেন।', 1],
    ['has a calling', 'অধ্যাপক ভারকামাকে সভাপতি করা হয়।', 1],
    ['is shown by nothing', 'ভারকামার দাম আবার বেড়েছে।', 0],
    ['is a place where things happen', 'ভারকামাতে পানি উঠেছে। পরে ভারকামার বাবা আসেন।', 0],
    ['is counted as a thing', 'ভারকামাটি ভেঙে গেছে। সেখানে ছিলেন ভারকামা।', 0],
  ])('%s: stays %#', (_, text, count) => {
    expect(left(text, 'ভারকামা', 'person')).toBe(count)
  })

  it.each([
    ['is told of several', 'গবেষকরা', 'শেষে গবেষকরা বলেছেন, কাজ চলবে।', 0],
    ['is a daughter with such an end', 'নেহরা', 'তাঁর মেয়ে নেহরা বলেছেন, কাজ চলবে।', 1],
    ['has a commander', 'মারভাক', 'মারভাকের কমান্ডার তখনো সেই এলাকা ছাড়েননি।', 0],
    ['is mixed', 'মিশ্র', 'সভায় সবাই মিশ্র মত জানিয়েছেন।', 0],
    ['has a title', 'মিশ্র', 'ডা. মিশ্র মত জানিয়েছেন।', 1],
    ['is a thing too', 'বিপ্লব', 'জুলাই বিপ্লব করেছেন তরুণেরা। বিপ্লবের দায় সবার।', 0],
  ])('%s: %s', (_, name, text, count) => {
    expect(left(text, name, 'person')).toBe(count)
  })

  it('is somebody where people are called so', () => {
    expect(peopleOf([], bn)(bn.text.tokens('রহমান')[0])).toBe(true)
  })
})

describe('what the model alone takes for a body or a place', () => {
  it.each([
    ['organisation', 'চরকান্দা জুট মিলস', 'চরকান্দা জুট মিলস বন্ধ হয়ে গেছে।', 1],
    ['organisation', 'নীল প্রজাপতি', 'নীল প্রজাপতি এখানে আর দেখা যায় না।', 0],
    ['organisation', 'মুসলিম', 'মুসলিম পরিবারগুলো ফিরে এসেছে।', 0],
    ['place', 'চরকান্দা', 'চরকান্দা ইউনিয়নের মানুষ সড়ক চান।', 1],
    ['place', 'চরকান্দা', 'উপজেলার চরকান্দায় বাঁধ ভেঙেছে।', 1],
    ['place', 'চরকান্দা', 'চরকান্দা খেয়ে তাঁরা বাড়ি ফেরেন।', 0],
  ] as const)('%s %s in "%s": %i', (kind, name, text, count) => {
    expect(left(text, name, kind)).toBe(count)
  })
})

describe('a name with সহ written on to it', () => {
  const found = (text: string): readonly string[] =>
    readText(text).mentions.map((m) => `${m.text} ${m.entity ?? '-'}`)

  it.each([
    ['ভারতসহ পাঁচটি দেশ এতে সই করেছে।', 'ভারত IN'],
    ['আওয়ামী লীগসহ কয়েকটি দল সভায় যায়নি।', 'আওয়ামী লীগ x-bd-awami-league'],
    ['ঢাকাসহ দেশের সাত বিভাগে বৃষ্টি হতে পারে।', 'ঢাকা x-dhaka'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it('leaves a word alone that ends so by itself', () => {
    expect(bn.text.tokens('গরম দুঃসহ হয়ে উঠেছে').map((t) => t.text)).toContain('দুঃসহ')
  })
})

describe('words of names beside each other', () => {
  const people = (text: string): readonly string[] =>
    readText(text)
      .mentions.filter((m) => m.kind === 'person')
      .map((m) => m.text)

  it.each([
    ['ঘাটে নজরুল ইসলাম এসব কথা বলেন।', 'নজরুল ইসলাম'],
    ['হামলায় রফিকুল ইসলামসহ তিনজন আহত হয়েছেন।', 'রফিকুল ইসলাম'],
    ['শ্যালক নিলয় চন্দ্র দাস ইট দিয়ে আঘাত করেন।', 'নিলয় চন্দ্র দাস'],
  ])('are somebody: %s', (text, name) => {
    expect(people(text)).toContain(name)
  })
})

describe('whoever bears a known name behind an everyday trade', () => {
  const known = (text: string) => readText(text).mentions.filter((m) => m.kind === 'person')[0]

  it.each([
    ['কৃষক জো বাইডেন বলেন, ধান ভালো হয়েছে।', null],
    ['থানার উপপরিদর্শক মো. জিল্লুর রহমান তদন্ত করছেন।', null],
    ['সাবেক মার্কিন প্রেসিডেন্ট জো বাইডেন বলেন, তিনি আসবেন।', 'x-biden-joe'],
    ['পলাতক আসামি জো বাইডেন আদালতে আসেননি।', 'x-biden-joe'],
    ['Farmer Joe Biden said the rice was good.', null],
    ['Former president Joe Biden said he would come.', 'x-biden-joe'],
  ])('is another: %s', (text, entity) => {
    expect(known(text)?.entity).toBe(entity)
  })

  it('keeps a small word inside a name from abroad', () => {
    expect(known('কমিশনের সভাপতি উরসুলা ভন ডের লেইন বলেছেন, আলোচনা চলবে।')?.text).toBe(
      'উরসুলা ভন ডের লেইন',
    )
  })
})

describe('what only looks like the name of a body', () => {
  const bodies = (text: string): readonly string[] =>
    readText(text)
      .mentions.filter((m) => m.kind === 'organisation')
      .map((m) => m.text)

  it.each([
    'তাঁর মতে, মার্কিন কোম্পানিগুলো শুল্ক দেবে।',
    'ইরানি বার্তা সংস্থা খবরটি জানায়।',
    'ভারত জোট ছাড়তে পারে।',
  ])('%s', (text) => {
    expect(bodies(text)).toEqual([])
  })

  it('leaves a body with a name of its own', () => {
    expect(bodies('আমেরিকান পেট্রোলিয়াম ইনস্টিটিউট প্রতিবেদনটি দিয়েছে।')).toEqual([
      'আমেরিকান পেট্রোলিয়াম ইনস্টিটিউট',
    ])
  })
})

describe('what the model takes for a person inside a day', () => {
  it('is nobody: the month of a day', () => {
    const { mentions, dates } = readText('১২ রবিউল আউয়াল সরকারি ছুটি। ব্যাংকও বন্ধ থাকবে।')
    expect(dates).toHaveLength(1)
    expect(mentions.filter(({ kind }) => kind === 'person')).toEqual([])
  })
})
