import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const found = (text: string): readonly string[] =>
  readText(text).mentions.map((m) => `${m.kind} ${m.text} ${m.entity ?? '-'}`)

describe('where a Bengali name begins and ends', () => {
  it.each([
    ['লিখিত বক্তব্যে মো. আবু জাফর বলেন, সংক্রমণ বেড়েছে।', 'person মো. আবু জাফর -'],
    ['অবসরপ্রাপ্ত পুলিশ সুবেদার সুলতান আহমেদের বাড়িতে সভা হয়।', 'person সুলতান আহমেদ -'],
    ['শ্যালক নিলয় চন্দ্র দাস ইট দিয়ে আঘাত করেন।', 'person নিলয় চন্দ্র দাস -'],
    ['তিনি ঢাকা-৮ আসনের প্রার্থী।', 'place ঢাকা-৮ -'],
    ['সভায় মফিজুল ইসলাম বেলালীর সভাপতিত্বে আলোচনা হয়।', 'person মফিজুল ইসলাম বেলালী -'],
    ['শেষ দিনে নাজমা পারভীন টুনুর নেতৃত্বে মিছিল হয়।', 'person নাজমা পারভীন টুনু -'],
    ['সভায় ছিলেন নাজমা পারভীন টুনু প্রমুখ।', 'person নাজমা পারভীন টুনু -'],
    ['ঘাটে নাজমা পারভীন টুনু নামে এক নারী আছেন।', 'person নাজমা পারভীন টুনু -'],
    ['এলাকার নাজমা পারভীন টুনু বলেন, পানি কমেছে।', 'person নাজমা পারভীন টুনু -'],
    ['ঘাটে নাজমা পারভীন টুনু নামে একটি নৌকা চালান।', 'person নাজমা পারভীন -'],
    ['ক্লাবের অধিনায়ক জাকারিয়া মিন্টুর কাছে চাবি ছিল।', 'person জাকারিয়া মিন্টু -'],
    ['নুরুল হক নূরার ছেলে ঢাকায় পড়েন।', 'person নুরুল হক নূরা -'],
    ['মাইকেল ভনের সঙ্গে আর কেউ ছিলেন না।', 'person মাইকেল ভন -'],
    ['তাঁর বাবা আলম ফকির ছেলের অপেক্ষায় আছেন।', 'person আলম ফকির -'],
    ['করিম উদ্দিন আন্তর্জাতিক সম্মেলনে প্রবন্ধ পড়েছেন।', 'person করিম উদ্দিন -'],
    [
      'রবিবার সালমা বেগম আন্তর্জাতিক ক্রিকেট স্টেডিয়ামের আলো নিভে যায়।',
      'place সালমা বেগম আন্তর্জাতিক ক্রিকেট স্টেডিয়াম -',
    ],
    ['মালয়েশিয়ার জোহর প্রদেশে বন্যা হয়েছে, তিনটি জেলা ডুবেছে।', 'place জোহর x-johor'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })
})

describe('guards whose name looks like an agency with an ending', () => {
  it('are a body of their own', () => {
    expect(found('ফটকে দুজন আনসার সদস্য ছিলেন।')).toEqual(['organisation আনসার -'])
  })
})

describe('a Bengali name that a town bears too', () => {
  it('is somebody who tells with honour', () => {
    expect(found('শুটিংয়ের দিনগুলো নিয়ে সিডনি বলেন, সবাই ক্লান্ত ছিলেন।')).toEqual(['person সিডনি -'])
    expect(found('রাতে সিডনি শহরে বৃষ্টি হয়েছে, জানায় পুলিশ।')).toContain('place সিডনি x-sydney')
  })
})

describe('a Bengali word that names nobody here', () => {
  it.each([
    ['a prayer that sounds like a land', 'বুধবার জোহরের পর জানাজা হবে।'],
    ['a fruit with its garden', 'কমলার বাগান করে তিনি স্বাবলম্বী হয়েছেন।'],
    ['a blessing', 'মহান আল্লাহ তাঁকে জান্নাতুল ফেরদৌস নসিব করুন।'],
    ['goods that sound like a capital', 'পুরোনো রাজনীতি অচল মালে পরিণত হবে।'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a land in a report of games', () => {
  it('is its team where it does something', () => {
    const text =
      'ক্রিকেট ম্যাচে ভারত পাকিস্তানকে হারিয়েছে। টস জিতে ভারত ব্যাট করে। ভারতের অধিনায়ক সেঞ্চুরি করেন।'
    expect(readText(text).mentions.filter((m) => m.entity !== null)).toEqual([])
  })
})
