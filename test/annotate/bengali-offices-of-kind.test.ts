import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const roles = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-20' }).events.flatMap((e) =>
    e.roles.map((r) => `${r.role}=${r.text}`.normalize('NFC')),
  )

it.each([
  ['কর্মীরা স্বরাষ্ট্র উপদেষ্টার সঙ্গে বৈঠক করেন।', 'recipient=স্বরাষ্ট্র উপদেষ্টা'],
  ['দুর্ঘটনায় এক আনসার সদস্যের মৃত্যু হয়েছে।', 'recipient=এক আনসার সদস্য'],
  ['বিদ্রোহীরা যৌথ বাহিনীর কাছে আত্মসমর্পণ করে।', 'recipient=যৌথ বাহিনী'],
  ['মেয়র পর্যবেক্ষক দলকে ধন্যবাদ জানান।', 'recipient=পর্যবেক্ষক দল'],
])('the kind of an office or a body goes with it: %s', (text, role) => {
  expect(roles(text)).toContain(role.normalize('NFC'))
})

it('leaves who acts apart from whom it is done to', () => {
  expect(roles('রাতে পুলিশ ওই চালককে আটক করে।')).toEqual(
    expect.arrayContaining(['agent=পুলিশ', 'recipient=চালক'].map((r) => r.normalize('NFC'))),
  )
})
