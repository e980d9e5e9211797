import { describe, expect, it } from 'vitest'
import { build, read } from '../../src/index.ts'

const accidents = (text: string) =>
  read([{ id: 'r', text, published: '2026-05-13' }])
    .flatMap((r) => r.events)
    .filter(({ sense }) => sense === 'accident')
    .map(({ date, actors }) => [date, actors])

describe('accidents', () => {
  it.each([
    'মঙ্গলবার বিকেলে পদ্মায় শতাধিক যাত্রী নিয়ে একটি লঞ্চ ডুবে গেছে।',
    'মঙ্গলবার রাতে ভৈরবে মালবাহী একটি ট্রেন লাইনচ্যুত হয়েছে।',
    'মঙ্গলবার সকালে মহাসড়কে যাত্রীবাহী একটি বাস উল্টে খাদে পড়ে যায়।',
    'মঙ্গলবার উড্ডয়নের পরপরই প্রশিক্ষণ বিমানটি বিধ্বস্ত হয়।',
    'মঙ্গলবার ভোরে একটি রাসায়নিক গুদামে আগুন লাগে।',
    'A ferry carrying more than 100 people sank on Tuesday.',
    'The ferry sank Tuesday.',
    'Two buses collided head-on on Tuesday.',
    'A fire broke out at a chemical warehouse on Tuesday.',
    'An eight-storey building collapsed on Tuesday.',
  ])('%s', (text) => {
    const found = accidents(text)
    expect(found.map(([date]) => String(date).slice(0, 10))).toEqual(['2026-05-12'])
    expect(found.flatMap(([, actors]) => actors)).toEqual([])
  })

  it.each([
    'পেঁয়াজের বাজারে আগুন লেগেছে।',
    'ম্যাচের শুরুতেই ভেঙে পড়ে দলের ব্যাটিং।',
    'সূর্য ডুবে গেলে জেলেরা ফিরে আসেন।',
    'Talks collapsed on Tuesday. The stock market crashed.',
    'The warship was sunk by a torpedo on Tuesday.',
    'Boats often capsize in storms.',
    'On Tuesday a patrol ship sank a fishing boat.',
  ])('%s is none', (text) => {
    expect(accidents(text)).toEqual([])
  })

  it('stand in the timeline though nobody acts', () => {
    const text = 'মঙ্গলবার বিকেলে পদ্মায় শতাধিক যাত্রী নিয়ে একটি লঞ্চ ডুবে গেছে।'
    const [dossier] = build([{ id: 'r', text, published: '2026-05-13' }]).dossiers
    expect(dossier?.timeline.map(({ fact }) => fact)).toEqual([text])
  })
})
