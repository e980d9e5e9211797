import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const entityOf = (text: string, name: string): string | null | undefined => {
  const reading = readText(text, { published: '2025-12-10' })
  return reading.mentions.find((m) => m.text.normalize('NFC').includes(name.normalize('NFC')))
    ?.entity
}

describe('a thing that bears a known name', () => {
  it.each([
    ['আইএনএস কলকাতা মহড়া শেষে ঘাঁটিতে ফিরেছে।', 'কলকাতা'],
    ['রক ব্যান্ড ইন্টারপোল নতুন অ্যালবাম আনছে।', 'ইন্টারপোল'],
    ['মঞ্চে এসেছে শিশুদের নাটক ‘আলিবাবা’।', 'আলিবাবা'],
    ['নাসা গ্রুপের কারখানায় আগুন লেগেছে।', 'নাসা'],
    ['জেনেভা ক্যাম্পে রাতে সংঘর্ষ হয়েছে।', 'জেনেভা'],
    ['জর্জিয়ায় আবার ভোট গোনা হয়েছে। আটলান্টায় কাজ চলে রাতভর।', 'জর্জিয়া'],
    ['The band Interpol released an album on Friday and will tour.', 'Interpol'],
    ['Tesla, the hard-rock band, will play here on Friday night.', 'Tesla'],
    ['People of Lebanon, Ohio, turned out for the parade on Friday.', 'Lebanon'],
    ['The votes of Georgia were counted twice. The count in Atlanta went on.', 'Georgia'],
  ])('is not what it is called after: %s', (text, name) => {
    expect(entityOf(text, name)).toBeNull()
  })

  it.each([
    ['কলকাতা থেকে ট্রেন ছেড়েছে।', 'কলকাতা', 'x-kolkata'],
    ['নাসার বিজ্ঞানীরা নতুন ছবি পাঠিয়েছেন।', 'নাসা', 'x-nasa'],
    ['জেনেভায় দুই দেশের বৈঠক হয়েছে।', 'জেনেভা', 'x-geneva'],
    ['The police of Lebanon asked Interpol for help on Friday.', 'Interpol', 'x-interpol'],
    ['Georgia and Armenia signed a treaty in Tbilisi. Michigan is far away.', 'Georgia', 'GE'],
    ['Soldiers left Lebanon, Syria and Iraq on Friday, officials said.', 'Lebanon', 'LB'],
  ])('and the known one stays: %s', (text, name, entity) => {
    expect(entityOf(text, name)).toBe(entity)
  })
})

describe('what somebody is, before a comma or behind "is"', () => {
  it.each([
    ['Joe Biden is a plumber from Ballina, and he has heard all the jokes.', 'Joe Biden', null],
    ['A fisheries officer in Leeds, David Cameron, measured the fish.', 'David Cameron', null],
    ['ফাইনালে জিতেছে দশম শ্রেণির ছাত্রী শেখ রেহানা।', 'শেখ রেহানা', null],
    ['Canada’s foreign minister, Anita Anand, flew to Delhi.', 'Anita Anand', 'x-anita-anand'],
    ['Joe Biden is in Berlin for talks with the chancellor.', 'Joe Biden', 'x-biden-joe'],
    [
      'The prime minister met the actor, David Cameron, and the singer.',
      'David Cameron',
      'x-david-cameron',
    ],
  ])('tells who it is: %s', (text, name, entity) => {
    expect(entityOf(text, name)).toBe(entity)
  })
})

it('an office that somebody is elected to is nobody', () => {
  const roles = readText('তিনি দলের ভাইস চেয়ারম্যান নির্বাচিত হন।').events.flatMap((e) =>
    e.roles.map((r) => r.text),
  )
  expect(roles).not.toContain('চেয়ারম্যান'.normalize('NFC'))
})
