import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording in a report of a day. */
const whose = (
  text: string,
  wording: string,
  published = '2022-05-06',
): readonly (string | null)[] =>
  readText(text, { published })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('offices that are none of the known one’s', () => {
  it.each([
    [
      'who speaks for a firm',
      'ঝড়ের পর ছয় জেলায় টাওয়ার অচল। টাওয়ারলিংকের মুখপাত্র আসিফ মাহমুদ জানান, তেল পাঠানো হচ্ছে। বৃহস্পতিবারের মধ্যে সংযোগ ফিরবে।',
      'আসিফ মাহমুদ',
    ],
    [
      'the chair of a branch of owners',
      'লঞ্চের যাত্রী কমেছে। মালিকদের সংগঠনের বরিশাল শাখার চেয়ারম্যান ইকবাল মাহমুদ সংবাদ সম্মেলন করেন। তেলের দাম কমানোর দাবি ওঠে।',
      'ইকবাল মাহমুদ',
    ],
    [
      'the president of an association',
      'SURAT: Small workshops will close for three weeks. Amit Shah, president of the Varachha Diamond Artisans’ Association, said orders were weak. The state government was asked for help.',
      'Amit Shah',
    ],
    [
      'the director of what the sentence before tells of',
      'The museum of whaling will reopen at Easter. Its director, Catherine Russell, spent the winter in the attic. Children enter free.',
      'Catherine Russell',
    ],
    [
      'an office in a report of another land',
      'Oaxaca, Mexico: An earthquake cracked a bell tower. Carlos Alvarado, the secretary of civil protection, said nobody had died. Schools will stay shut.',
      'Carlos Alvarado',
    ],
  ])('another: %s', (_, text, wording) => {
    expect(whose(text, wording)).toEqual([null])
  })

  it.each([
    [
      'what stands behind a comma',
      'ফাইনালে জিতেছে ঠাকুরগাঁও। ম্যাচসেরা হয়েছে নাহিদ ইসলাম, দশম শ্রেণির ছাত্রী। বাবা ভ্যান চালান।',
      'নাহিদ ইসলাম',
    ],
    [
      'what she lives by',
      'শৃঙ্গ ছুঁয়ে ফিরেছেন ছয় পর্বতারোহী। দলনেত্রী জ্যোতি বসু একটি স্কুলে ভূগোল পড়ান। মুখ্যমন্ত্রী অভিনন্দন জানিয়েছেন।',
      'জ্যোতি বসু',
    ],
    [
      'what he worked as, in the sentence behind the next',
      'ঢাকায় ইন্তেকাল করেছেন মোহাম্মদ ইয়াকুব। তাঁর বয়স হয়েছিল ৮৮ বছর। ফেনীর এই সন্তান চোখের চিকিৎসক হিসেবে ২৭ বছর কাজ করেন।',
      'মোহাম্মদ ইয়াকুব',
    ],
    [
      'what she worked as',
      'The crew was led by Rekha Gupta. She worked as a nurse for years. The government sent a boat.',
      'Rekha Gupta',
    ],
    [
      'for what she speaks',
      'Twin cubs have opened their eyes. Wang Yi, spokeswoman for the reserve, said on Wednesday that both were well. The government gave bamboo.',
      'Wang Yi',
    ],
    [
      'an office of an association that he won',
      'ভোট হয়েছে শান্তিপূর্ণ। আইনজীবী সমিতির নির্বাচনে সাধারণ সম্পাদক পদে জয়ী হয়েছেন শফিক আহমেদ। অভিষেকে আইনমন্ত্রী থাকবেন।',
      'শফিক আহমেদ',
    ],
    [
      'the chair of a company, who is no leader of a party',
      'সাধারণ সভা হয় কারখানায়। সভাপতিত্ব করেন কোম্পানির চেয়ারম্যান শফিকুর রহমান। সরকার তদন্ত করছে না।',
      'শফিকুর রহমান',
    ],
    [
      'what he retired from',
      'এক কলেজের রসায়ন বিভাগ থেকে অবসর নিলেন পার্থ চট্টোপাধ্যায়। ছাত্ররা সংবর্ধনা দিয়েছেন। রাজনীতি তিনি করেননি।',
      'পার্থ চট্টোপাধ্যায়',
    ],
    [
      'what he is to a church',
      'The organ sounded again in Grimma. Thomas Bach, the church’s cantor since 2004, played for an hour. The state government paid.',
      'Thomas Bach',
    ],
    [
      'his village',
      'ঝড়ে ৪০টি বাড়ি পড়েছে। আড়ানী গ্রামের জিয়াউর রহমান তখন বাজারে ছিলেন। সরকার তালিকা করছে।',
      'জিয়াউর রহমান',
    ],
    [
      'a craft that the next sentence points back to',
      'হাওর নিয়ে সম্মেলন শুরু হয়েছে। হাঁস নিয়ে প্রবন্ধ পড়েন জন রবার্টস। এই পাখিবিশারদ প্রতি শীতে আসেন।',
      'জন রবার্টস',
    ],
    [
      'a sprinter in a report of games of another land',
      'পটুয়াখালীতে অ্যাথলেটিকসের ফাইনাল হয়েছে। নৌবাহিনীর ইমরান খান নতুন রেকর্ড গড়েছেন। স্টেডিয়ামে আজ রিলে।',
      'ইমরান খান',
    ],
    [
      'a young age before what he plays',
      'FATA were all out for 171. The 19-year-old leg-spinner Imran Khan took six wickets for Peshawar. His father drives a rickshaw.',
      'Imran Khan',
    ],
    [
      'what the next sentence opens with',
      'The tower leaned for years. Catherine Russell spent the winter inside it. A plumber from Hull, she found the leak.',
      'Catherine Russell',
    ],
  ])('another: %s', (_, text, wording) => {
    expect(whose(text, wording)).toEqual([null])
  })
})

describe('offices that stay the known one’s', () => {
  it.each([
    [
      'the party’s chair, where the party is named',
      'বিএনপি সমাবেশ করেছে নয়াপল্টনে। দলের ভারপ্রাপ্ত চেয়ারম্যান তারেক রহমান ভার্চ্যুয়ালি যোগ দেন। সমাবেশ চলে তিন ঘণ্টা।',
      'তারেক রহমান',
      'Q7686199',
    ],
    [
      'the chair of a small party',
      'সভা হয় প্রেসক্লাবে। ছিলেন জনঐক্যের আহ্বায়ক ববি হাজ্জাজ। সভা শেষে মিছিল হয়।',
      'ববি হাজ্জাজ',
      'x-bobby-hajjaj',
    ],
    [
      'the leader of a house of parliament',
      'The bill is dead, Democrats said. Senate Majority Leader Mitch McConnell refused to bring it up. A vote may follow in May.',
      'Mitch McConnell',
      'x-mitch-mcconnell',
    ],
    [
      'an office of a body of many lands',
      'The draft names a yearly meeting in Brazil. But EU climate chief Wopke Hoekstra told reporters that it would fail. Talks go on.',
      'Wopke Hoekstra',
      'Q14520235',
      '2025-11-20',
    ],
    [
      'who advises a head of government',
      'Dhaka: Salman F Rahman, the prime minister’s adviser on private industry, met exporters on Monday. They want cheaper loans. Talks go on.',
      'Salman F Rahman',
      'x-salman-f-rahman',
    ],
    [
      'on the way to his office',
      'Deputy Secretary of State Antony Blinken will travel to Iraq. He will meet officials in Baghdad. Talks go on.',
      'Antony Blinken',
      'Q7821917',
      '2015-06-01',
    ],
    [
      'who leads many in all lands',
      'The rivals could not be less alike. Pope Francis, leader of the world’s Catholics, flew from Mexico on Monday. The bishops of Mexico were glad.',
      'Pope Francis',
      'x-francis-pope',
      '2016-02-20',
    ],
    [
      'whose follower is young',
      'In Senate races the party looks for names. A 23-year-old veteran of the campaign of Bernie Sanders knocked on doors. A vote follows in May.',
      'Bernie Sanders',
      'x-bernie-sanders',
    ],
    [
      'the chief of a body of the United Nations',
      'UN humanitarian chief Tom Fletcher told reporters that lorries were stuck. They carry flour. Talks go on.',
      'Tom Fletcher',
      'x-tom-fletcher',
      '2025-06-01',
    ],
  ])('the known one: %s', (_, text, wording, entity, published?: string) => {
    expect(whose(text, wording, published)).toEqual([entity])
  })

  it.each([
    [
      'his ministry',
      'ঈদে মহাসড়কে বাড়তি পুলিশ থাকবে। সচিবালয়ে সভা শেষে এ কথা জানান সালাহউদ্দিন আহমদ। নিয়ন্ত্রণকক্ষ থাকবে বাংলাদেশের স্বরাষ্ট্র মন্ত্রণালয়ে।',
      'সালাহউদ্দিন আহমদ',
      'x-salahuddin-ahmed',
      '2026-05-18',
    ],
    [
      'his office with an ending',
      'ভারতে ভোট হবে সাত দফায়। দিল্লিতে নির্ঘণ্ট ঘোষণা করলেন রাজীব কুমার। মুখ্য নির্বাচন কমিশনারের সঙ্গে ছিলেন দুই কমিশনার।',
      'রাজীব কুমার',
      'x-rajiv-kumar',
      '2024-03-17',
    ],
    [
      'his bank',
      'Borrowing costs in Britain came down on Thursday. Andrew Bailey was among the majority. The Bank of England governor promised care.',
      'Andrew Bailey',
      'x-andrew-bailey',
      '2024-08-02',
    ],
    [
      'for whom he speaks',
      'বাংলাদেশের উপদেষ্টা পরিষদ বৈঠক করেছে। পরে সিদ্ধান্তগুলো জানান শফিকুল আলম। প্রেস সচিব প্রশ্নেরও জবাব দেন।',
      'শফিকুল আলম',
      'x-shafiqul-alam',
      '2025-04-18',
    ],
  ])('a name that many bear is linked by %s', (_, text, wording, entity, published) => {
    expect(whose(text, wording, published)).toEqual([entity])
  })
})
