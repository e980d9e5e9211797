import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identities of a wording in a report of a day. */
const whose = (text: string, wording: string, published: string): readonly (string | null)[] =>
  readText(text, { published })
    .mentions.filter((m) => m.text.normalize('NFC') === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('the word of an office that the known one held', () => {
  it.each([
    [
      'of a festival’s committee',
      'পাবনায় লোকগানের উৎসব শুরু হয়েছে। উৎসব কমিটির আহ্বায়ক নাহিদ ইসলাম ঢোল বাজিয়ে তা উদ্বোধন করেন। তিন দিনে গাইবেন ৪০ জন। শেষ দিনে মেলা বসবে।',
      'নাহিদ ইসলাম',
      '2025-05-03',
    ],
    [
      'of a market’s traders, where his party meets too',
      'বৃষ্টিতে কাঁচাবাজারের গলি ডুবে আছে। বাজার বণিক সমিতির সদস্যসচিব আখতার হোসেন নালা খোঁড়ার দাবি জানান। জাতীয় নাগরিক পার্টির পথসভা থাকায় মানববন্ধন পেছানো হয়েছে। দোকান খুলবে রোববার।',
      'আখতার হোসেন',
      '2025-08-19',
    ],
    [
      'of an association of old pupils',
      'স্কুলের শতবর্ষে পুনর্মিলনী হয়েছে। প্রাক্তন শিক্ষার্থী পরিষদের প্রধান উপদেষ্টা ফখরুদ্দিন আহমেদ কেক কাটেন। তিনি রেস্তোরাঁ চালান। অনুষ্ঠান শেষ হয় গানে।',
      'ফখরুদ্দিন আহমেদ',
      '2019-12-22',
    ],
    [
      'of a club, with nothing else of his',
      'শহরের নাট্যদল নতুন নাটক এনেছে। ক্লাবের উপদেষ্টা নজরুল ইসলাম খান আলোর কাজ করেছেন। মহড়া চলেছে দুই মাস। টিকিট বিক্রি হচ্ছে।',
      'নজরুল ইসলাম খান',
      '2026-06-30',
    ],
    [
      'of a youth parliament',
      'The motion on bus fares fell by two votes. Speaker Mike Johnson, a sixth-former, rang the bell twice. Members from three schools had shouted. The youth parliament meets again in May.',
      'Mike Johnson',
      '2024-02-12',
    ],
    [
      'of a prison',
      'Men who had refused to leave the yard gave up after six hours. The governor, Greg Abbott, spoke to them through a gate. Nobody was hurt. The wing was built for half as many.',
      'Greg Abbott',
      '2022-09-30',
    ],
    [
      'of growers',
      'Hail has taken most of the crop. Owner Peter Haas, brand ambassador of the growers’ cooperative, lost nine rows. The wine was meant for several embassies. Insurance covers a third.',
      'Peter Haas',
      '2023-07-14',
    ],
    [
      'of their cooperative, in his land',
      'Coffee growers in northern Peru have a buyer in Hamburg. The president of their cooperative, Pedro Castillo, signed on Friday. He farms four hectares. The first sacks leave in October.',
      'Pedro Castillo',
      '2021-09-14',
    ],
    [
      'of the museum that the sentence before tells of, which shows a thing of his agency',
      'The museum of clocks reopens on Thursday. Its director, William Burns, mended 140 watches. A camera of the CIA is new. Entry is free.',
      'William Burns',
      '2023-10-08',
    ],
    [
      'of what sellers are charged with by their association',
      'সারের দাম কমানোর দাবিতে মানববন্ধন হয়েছে। উপজেলা বিক্রেতা সমিতির অর্থ উপদেষ্টা সালেহউদ্দিন আহমেদ সভাপতিত্ব করেন। তাঁর বীজের দোকান আছে। স্মারকলিপি গেছে অর্থ মন্ত্রণালয়ে।',
      'সালেহউদ্দিন আহমেদ',
      '2025-03-11',
    ],
    [
      'behind a strange name of a traders’ body, where the known one’s office is told',
      'Fish sellers in Agartala shut their stalls. The general secretary of the Battala traders’ association, Manik Saha, spoke of a new fee. A petition went to the chief minister’s office. The stalls open on Friday.',
      'Manik Saha',
      '2023-09-26',
    ],
  ])('is somebody else’s: %s', (_, text, name, day) => {
    expect(whose(text, name, day)).toEqual([null])
  })

  it.each([
    [
      'দলের সদস্যসচিব আখতার হোসেন তালিকা পড়ে শোনান। জাতীয় নাগরিক পার্টির ৩০ জন প্রার্থীর নাম তাতে আছে। বাকিদের নাম পরে জানানো হবে। সভা হয় ঢাকায়।',
      'আখতার হোসেন',
      'x-akhter-hossain',
      '2025-12-10',
    ],
    [
      'হাসপাতালে চিকিৎসাধীন দলের চেয়ারপারসন খালেদা জিয়ার জন্য দোয়া হয়েছে। বিএনপি এর আয়োজন করে। মোনাজাত করেন একজন ইমাম। পরে খাবার বিতরণ হয়।',
      'খালেদা জিয়া',
      'x-zia-khaleda',
      '2025-12-10',
    ],
    [
      'সেমিনারে মৎস্য ও প্রাণিসম্পদ মন্ত্রণালয়ের উপদেষ্টা ফরিদা আখতার আসেন। আলোচনা হয় ইলিশ নিয়ে। জেলেরাও কথা বলেন। সেমিনার শেষ হয় বিকেলে।',
      'ফরিদা আখতার',
      'x-farida-akhter',
      '2025-06-10',
    ],
    [
      'নির্বাচন নিয়ে ব্রিফিং হয়েছে। প্রধান উপদেষ্টার প্রেস সচিব শফিকুল আলম তাতে ছিলেন। সাংবাদিকেরা প্রশ্ন করেন। ব্রিফিং চলে এক ঘণ্টা।',
      'শফিকুল আলম',
      'x-shafiqul-alam',
      '2025-06-10',
    ],
    [
      'The schedule of the vote is out. Chief Election Commissioner AMM Nasir Uddin read it on Thursday. Papers are due by Monday. The list is printed on Friday.',
      'AMM Nasir Uddin',
      'x-amm-nasir-uddin',
      '2025-12-12',
    ],
    [
      'House Speaker Mike Johnson put the budget off. Members went home. A vote may come on Monday. The clerk locked the chamber.',
      'Mike Johnson',
      'x-mike-johnson',
      '2024-02-12',
    ],
  ])('is his where nothing tells of another: %s', (text, name, who, day) => {
    expect(whose(text, name, day)).toEqual([who])
  })
})
