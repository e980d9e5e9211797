import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Who each mention of a wording is. */
const whose = (text: string, wording: string): readonly (string | null)[] =>
  readText(text, { published: '2025-06-10' })
    .mentions.filter((m) => m.text === wording)
    .map((m) => m.entity)

const kindOf = (text: string, wording: string) =>
  readText(text).mentions.find((m) => m.text === wording)?.kind

describe('two people of one name stay two', () => {
  it.each([
    [
      'the spelling of a common name without an office',
      'সুপ্রিম কোর্টের আইনজীবী আসাদুজ্জামান খাঁন বলেন, মামলা চলবে।',
      'আসাদুজ্জামান খাঁন',
    ],
    [
      'a surname of one who led a state once, where another bearer is named in full',
      'Andrei Medvedev, the former chess champion, arrived in Lyon. Medvedev won both games.',
      'Medvedev',
    ],
    [
      'a post of the district before the name',
      'দিনাজপুরের জেলা প্রশাসক এম এ মান্নান মেলার উদ্বোধন করেন।',
      'এম এ মান্নান',
    ],
    [
      'an abbreviation in brackets between post and name',
      'কুড়িগ্রামের উপজেলা নির্বাহী কর্মকর্তা (ইউএনও) মো. আসাদুজ্জামান বলেন, সেতুর কাজ শেষ হবে।',
      'মো. আসাদুজ্জামান',
    ],
    [
      'a surname alone behind the post',
      'নড়াইলের উপজেলা নির্বাহী কর্মকর্তা মো. আসাদুজ্জামান মেলা ঘুরে দেখেন। আসাদুজ্জামান বলেন, মেলা সাত দিন চলবে।',
      'আসাদুজ্জামান',
    ],
    [
      'a rank between post and name',
      'হাসপাতালের পরিচালক ব্রিগেডিয়ার জেনারেল মো. আসাদুজ্জামান বলেন, শয্যা বাড়ানো হবে।',
      'মো. আসাদুজ্জামান',
    ],
    [
      'an officer of the police',
      'পুলিশের উপকমিশনার হারুন অর রশীদ জানান, দুজনকে আটক করা হয়েছে।',
      'হারুন অর রশীদ',
    ],
    ['the head of a branch', 'সদর উপজেলা বিএনপির সভাপতি আবদুল হামিদ সভায় বক্তব্য দেন।', 'আবদুল হামিদ'],
    [
      'other bearers of the surname in the report',
      'পরিচালক রব রেইনার নতুন ছবির ঘোষণা দেন। রেইনার বলেন, কাজ শুরু হবে মে মাসে।',
      'রেইনার',
    ],
    ['a given name before the surname', 'অনুষ্ঠানে মিশেল ওবামা গান শোনেন।', 'ওবামা'],
    ['a name that is another word', 'সবকিছু মিলেই একটি শহর গড়ে ওঠে।', 'মিলেই'],
    [
      'a surname in a report of another land',
      'Sanaullah said the road in Sylhet would be closed. The city of Dhaka sent help.',
      'Sanaullah',
    ],
    [
      'a post behind the name',
      'Harun or Rashid, officer-in-charge of Basan Police Station, said a case was filed.',
      'Harun or Rashid',
    ],
    [
      'an officer of an upazila',
      'Upazila Nirbahi Officer (UNO) and Executive Magistrate SM Rezaul Karim fined a shop.',
      'SM Rezaul Karim',
    ],
    [
      'a director of an office',
      'The kilns run without papers, said Rezaul Karim Chowdhury, assistant director of the office.',
      'Rezaul Karim Chowdhury',
    ],
    ['a name that goes on', 'Bumrah dismissed Nitish Kumar Reddy early on Friday.', 'Nitish Kumar'],
    [
      'a surname in a report of games',
      'Jaiswal scored a century in the second innings. India won the match by nine wickets.',
      'Jaiswal',
    ],
    [
      'a president of something else',
      'Study centre director Zillur Rahman opened the session in Dhaka.',
      'Zillur Rahman',
    ],
    ['a trade behind the name', 'Joe Biden, 34, a farmer from Kansas, sold his cows.', 'Joe Biden'],
  ])('%s tells another: %s', (_, text, wording) => {
    const found = whose(text, wording)
    expect(found.every((entity) => entity === null)).toBe(true)
  })

  it('keeps the name of whoever is not known', () => {
    const text = 'দিনাজপুরের জেলা প্রশাসক এম এ মান্নান মেলার উদ্বোধন করেন।'
    expect(kindOf(text, 'এম এ মান্নান')).toBe('person')
  })
})

describe('whoever is meant stays known', () => {
  it.each([
    [
      'an office that the person had',
      'অ্যাটর্নি জেনারেল মো. আসাদুজ্জামান শুনানিতে অংশ নেন।',
      'মো. আসাদুজ্জামান',
      'x-md-asaduzzaman',
    ],
    [
      'an office with an abbreviation',
      'পুলিশের মহাপরিদর্শক (আইজিপি) বাহারুল আলম সভা করেন।',
      'বাহারুল আলম',
      'x-baharul-alam',
    ],
    [
      'an office alone before it',
      'পুলিশের মহাপরিদর্শক বাহারুল আলম সভা করেন।',
      'বাহারুল আলম',
      'x-baharul-alam',
    ],
    [
      'a word of blame before a surname',
      'ফ্যাসিস্ট হাসিনা দেশ ছেড়ে ভারতে গেছেন।',
      'হাসিনা',
      'Q52183',
    ],
    [
      'a form of address',
      'বিএনপির স্থায়ী কমিটির সদস্য বেগম সেলিমা রহমান সভা করেন।',
      'সেলিমা রহমান',
      'x-selima-rahman',
    ],
    [
      'a given name spelled otherwise',
      'ভেনেজুয়েলায় নিকোলা মাদুরো সরকারের ওপর চাপ বাড়ছে।',
      'মাদুরো',
      'x-maduro-nicolas',
    ],
    [
      'what somebody does',
      'নেলসন ম্যান্ডেলা বিশ্বাস করতেন, ক্ষমাই পথ।',
      'নেলসন ম্যান্ডেলা',
      'x-nelson-mandela',
    ],
    [
      'a rank before a surname',
      'বাংলাদেশে জেনারেল এরশাদ ক্ষমতা ছাড়েন।',
      'এরশাদ',
      'x-hussain-muhammad-ershad',
    ],
    [
      'a title before a full name',
      'জামায়াতের আমির শফিকুর রহমান সভা করেন।',
      'শফিকুর রহমান',
      'x-shafiqur-rahman',
    ],
    [
      'a mayor',
      'Chattogram City Corporation Mayor Shahadat Hossain opened the park.',
      'Shahadat Hossain',
      'x-shahadat-hossain',
    ],
    ['whoever leads a state', 'The minister left Athens after Putin spoke.', 'Putin', 'Q7747'],
    [
      'a surname after the full name',
      'US Treasury Secretary Steven Mnuchin met ministers in Turkey. Mnuchin praised them.',
      'Mnuchin',
      'x-steven-mnuchin',
    ],
    [
      'a surname after another spelling of the name',
      'Iranian general Qasem Soleimani was killed. Soleimani led a force.',
      'Soleimani',
      'x-qassem-soleimani',
    ],
    [
      'a surname in a report of the own land',
      'A House vote in Washington is near, Pelosi said.',
      'Pelosi',
      'x-nancy-pelosi',
    ],
    [
      'a full name among games',
      'Mashrafe Bin Mortaza took two wickets in the match.',
      'Mashrafe Bin Mortaza',
      'x-mashrafe-bin-mortaza',
    ],
  ])('%s: %s', (_, text, wording, entity) => {
    const found = whose(text, wording)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((id) => id === entity)).toBe(true)
  })
})

it('two known people of one name in one report are told apart by their offices, and nobody is meant without', () => {
  const text =
    'আইনমন্ত্রী আনিসুল হক সভায় বক্তব্য দেন। ঢাকা উত্তরের মেয়র আনিসুল হক পাশে বসেছিলেন। সরকার নতুন আইন করবে। পরে আনিসুল হক বেরিয়ে যান।'
  const { mentions } = readText(text, { published: '2016-05-01' })
  expect(mentions.filter((m) => m.kind === 'person').map((m) => m.entity)).toEqual([
    'Q24175641',
    'x-annisul-huq',
    null,
  ])
})
