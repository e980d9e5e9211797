import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording in a report of a day. */
const whose = (
  text: string,
  wording: string,
  published = '2023-11-08',
): readonly (string | null)[] =>
  readText(text, { published })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('a name in full needs something of its bearer’s affairs in the report', () => {
  it.each([
    [
      'a ministry in passing',
      'রাঙামাটির পাহাড়ে এবার কফি ধরেছে। দুই একর জমিতে চারা লাগিয়েছিলেন বিপ্লব বড়ুয়া। প্রথম বছরেই উঠেছে ৩০০ কেজি। কৃষি মন্ত্রণালয়ের প্রকল্প থেকে চারা মিলেছে বিনা মূল্যে।',
      'বিপ্লব বড়ুয়া',
    ],
    [
      'the government in passing, at home',
      'খুলনার কয়রায় বাঁধ মেরামতে নেমেছেন গ্রামের মানুষ। ভোর থেকে মাটি কাটেন আবদুর রহমান খান। জোয়ার এলে কাজ থামে। সরকারি বরাদ্দ এখনো আসেনি।',
      'আবদুর রহমান খান',
    ],
    [
      'who is told of without honour',
      'ক্লাবের মাঠে শেষ ওভারে দরকার ছিল নয় রান। ছক্কা মেরে ম্যাচ জিতিয়েছে জয় শাহ। বিকেলে ক্রিকেট অনুশীলন বন্ধ ছিল। কাল আবার স্কুল।',
      'জয় শাহ',
    ],
    [
      'ministers in passing',
      'Beekeepers north of Brno lost a third of their hives in March. Petr Fiala burned forty frames behind his barn. The mite came with the mild winter. Ministers have promised a fund.',
      'Petr Fiala',
    ],
    [
      'an office that he never held, of a body that nobody knows',
      'The lifeboat went out twice on Sunday. Its crew elected Mette Frederiksen as treasurer in May, and she keeps the log as well. A yacht was towed in. The harbour has asked the government for a new slip.',
      'Mette Frederiksen',
    ],
    [
      'the head of a committee, by a name that many bear',
      'গফরগাঁওয়ে নতুন জামে মসজিদ খুলেছে। পরিচালনা কমিটির সভাপতি শফিকুর রহমান সবাইকে ধন্যবাদ জানান। টিন এসেছে তাঁর দোকান থেকে। পুলিশ ফটকে ছিল।',
      'শফিকুর রহমান',
    ],
    [
      'a body in passing, beside a name that many bear',
      'মোম্বাসায় ম্যারাথন হয়েছে। শেষ দুই কিলোমিটারে সবাইকে পেছনে ফেলেন আমিনা মোহাম্মদ। জুতা জোড়া ছিল ধার করা। আয়োজনে টাকা দিয়েছে জাতিসংঘের একটি তহবিল।',
      'আমিনা মোহাম্মদ',
    ],
  ])('another: %s', (_, text, wording) => {
    expect(whose(text, wording)).toEqual([null])
  })

  it.each([
    [
      'a household name',
      'লন্ডনের একটি হাসপাতালে পরীক্ষা শেষে বাসায় ফিরেছেন খালেদা জিয়া। ছেলে তাঁকে আনতে যান। নির্বাচন নিয়ে দলের এক নেতার সঙ্গে কথা হয়। চিকিৎসকেরা ভ্রমণে আপত্তি করেননি।',
      'খালেদা জিয়া',
      'x-zia-khaleda',
    ],
    [
      'an office of his told of apart from the name',
      'চেতলায় জল জমেছে। সকালে পাম্প দেখতে যান ফিরহাদ হাকিম। পরে মেয়রের গাড়ি আটকে যায়। বিকেলে বৃষ্টি থামে।',
      'ফিরহাদ হাকিম',
      'x-firhad-hakim',
    ],
    [
      'a minister by the end of the word',
      'সাবেক ভূমিমন্ত্রী সাইফুজ্জামান চৌধুরীর ভাইয়ের হিসাব জব্দ হয়েছে। আটটি মামলা হবে। তদন্ত চলছে। ব্যাংক তথ্য দিয়েছে।',
      'সাইফুজ্জামান চৌধুরী',
      'Q27063153',
    ],
    [
      'a post with its land',
      'ঢাকায় এসেছেন ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রি। দুপুরে বৈঠক শুরু হয়। আলোচনায় সীমান্ত ও পানি ছিল। রাতে তিনি ফিরে যান।',
      'বিক্রম মিশ্রি',
      'x-vikram-misri',
    ],
    [
      'words of public affairs',
      'Talks went on past midnight. Mette Frederiksen said that the sanctions would stay. The ceasefire had been broken twice by rebels. The envoys flew home to their parliaments.',
      'Mette Frederiksen',
      'Q5015',
    ],
    [
      'somebody else of the land whom the base knows',
      'A storm closed the bridge. Petr Fiala arrived by train. Andrej Babis had come by car. Both left after dinner.',
      'Petr Fiala',
      'x-petr-fiala',
    ],
  ])('known: %s', (_, text, wording, id) => {
    expect(whose(text, wording)).toEqual([id])
  })
})
