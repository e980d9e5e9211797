import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'
import { readText } from '../kit.ts'

const stances = (text: string): readonly string[] =>
  readText(text)
    .statements.filter((s) => s.cue !== null)
    .map((s) => s.stance)

describe('who says that words of others are false', () => {
  it.each([
    'নদীতে লঞ্চ ডুবে সাতজন মারা গেছে বলে যে খবর ছড়িয়েছে, তা ভিত্তিহীন বলে জানিয়েছে নৌ পুলিশ।',
    'ঢাকায় বোমা হামলার খবরটি গুজব বলে জানিয়েছে পুলিশ।',
    'শিক্ষামন্ত্রী বলেন, পরীক্ষা পেছানোর দাবি সত্য নয়।',
    'বাঁধ ভেঙে গেছে বলে যে দাবি করা হচ্ছে, জেলা প্রশাসক বলেছেন, তার কোনো ভিত্তি নেই।',
    'Police said the reports of a blast at the mill were baseless.',
    'The ministry said claims that the ferry had sunk were false.',
  ])('denies them: %s', (text) => {
    expect(stances(text)).toContain('denies')
  })

  it.each([
    'শিক্ষামন্ত্রী বলেন, পরীক্ষা পেছানোর খবরটি সত্য।',
    'শিক্ষামন্ত্রী বলেন, খবরটি মিথ্যা নয়।',
    'কৃষক বলেন, ধানের বীজগুলো ভুয়া।',
    'The minister said the report on the mill was true.',
    'The mayor said the walls of the hall were false.',
  ])('and not what is no such words, or true: %s', (text) => {
    expect(stances(text)).not.toContain('denies')
  })

  it('and is not counted among those who give the number', () => {
    const text =
      'কক্সবাজারে চারজনকে গ্রেপ্তার করেছে পুলিশ। কক্সবাজারে নয়জনকে গ্রেপ্তার করা হয়েছে বলে যে খবর ছড়িয়েছে, তা ভিত্তিহীন বলে জানিয়েছে পুলিশ।'
    const { dossiers } = build([{ id: 'a', text, published: '2025-06-02' }])
    expect(dossiers.flatMap((d) => d.ledgers)).toEqual([])
    const told = dossiers.flatMap((d) => d.timeline.map(({ fact }) => fact)).join(' ')
    expect(told.normalize('NFC')).not.toContain('নয়জন'.normalize('NFC'))
  })
})
