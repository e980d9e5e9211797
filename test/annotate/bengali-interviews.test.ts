import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const turns = (...lines: readonly string[]): readonly string[] =>
  readText(lines.join('\n\n'))
    .statements.filter((s) => s.rule === 'turn')
    .map((s) =>
      [s.source?.text, s.source?.antecedent?.text, s.content.text]
        .filter((words) => words !== undefined)
        .join(' | ')
        .normalize('NFC'),
    )

const expected = (...lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.normalize('NFC'))

it('a name and a colon tell who answers; who asks and who thanks states nothing', () => {
  expect(
    turns(
      'চা-বাগানের শ্রমিকদের জীবন নিয়ে গবেষণা করছেন সুমনা বর্মণ। তাঁর সঙ্গে কথা হলো এক বিকেলে।',
      'পাতাবাহার: কাজটা শুরু হলো কবে?',
      'সুমনা বর্মণ: দশ বছর আগে, একটা বাগান দেখে। তখন আমি ছাত্রী।',
      'পাতাবাহার: মজুরি কি বেড়েছে?',
      'সুমনা বর্মণ: সামান্যই বেড়েছে মজুরি।',
      'তবে স্কুল হয়েছে তিনটি বাগানে।',
      'পাতাবাহার: আপনাকে ধন্যবাদ।',
      'সুমনা বর্মণ: পাঠকদের ধন্যবাদ জানাই আমি।',
    ),
  ).toEqual(
    expected(
      'সুমনা বর্মণ | দশ বছর আগে, একটা বাগান দেখে। তখন আমি ছাত্রী।',
      'সুমনা বর্মণ | সামান্যই বেড়েছে মজুরি।',
      'সুমনা বর্মণ | তবে স্কুল হয়েছে তিনটি বাগানে।',
    ),
  )
})

it('the word "answer" stands for the one person named before', () => {
  expect(
    turns(
      'চোখের যত্ন নিয়ে প্রশ্নের উত্তর দিয়েছেন চিকিৎসক নাজমা আক্তার। প্রশ্ন পাঠিয়েছেন পাঠকেরা।',
      'প্রশ্ন: দিনে কতবার চোখ ধোয়া ভালো?',
      'উত্তর: দুইবার ধুলেই যথেষ্ট হয়।',
      'প্রশ্ন: রোদচশমা কি দরকার?',
      'উত্তর: কড়া রোদে অবশ্যই দরকার।',
    ),
  ).toEqual(
    expected(
      'উত্তর | নাজমা আক্তার | দুইবার ধুলেই যথেষ্ট হয়।',
      'উত্তর | নাজমা আক্তার | কড়া রোদে অবশ্যই দরকার।',
    ),
  )
})

it('where two people are named, nobody knows who answers', () => {
  expect(
    turns(
      'চোখের যত্ন নিয়ে কথা বলেছেন চিকিৎসক নাজমা আক্তার ও রফিকুল ইসলাম। প্রশ্ন পাঠিয়েছেন পাঠকেরা।',
      'প্রশ্ন: দিনে কতবার চোখ ধোয়া ভালো?',
      'উত্তর: দুইবার ধুলেই যথেষ্ট হয়।',
      'প্রশ্ন: রোদচশমা কি দরকার?',
      'উত্তর: কড়া রোদে অবশ্যই দরকার।',
    ),
  ).toEqual([])
})

it('in one paragraph without labels of who asks only what is surely the speaker’s goes on', () => {
  expect(
    turns(
      'মেলায় এবার কেমন বিক্রি হলো? সেলিম রেজা: আমি খুশি। আমরা তিন হাজার বই বেচেছি। বৃষ্টি হয়েছিল এক দিন। সেদিন কী করলেন? সেলিম রেজা: আমরা তাঁবু টানিয়েছি দুপুরেই।',
    ),
  ).toEqual(
    expected(
      'সেলিম রেজা | আমি খুশি। আমরা তিন হাজার বই বেচেছি।',
      'সেলিম রেজা | আমরা তাঁবু টানিয়েছি দুপুরেই।',
    ),
  )
})

it.each([
  'বই: নদীর গল্প এক। প্রকাশক: সবুজ পাতা ঘর।\n\nবই: পাহাড়ের গল্প এক। প্রকাশক: নীল পাতা ঘর।',
  'কেন এমন হলো? সেলিম রেজা: আমরা জানতাম না কিছুই।',
  'ছবি: নদীর ঘাটে বসে আছে মাঝি। বাজার কেমন যাচ্ছে? ছবি: হাটে ক্রেতা নেই একজনও।',
])('no interview: %s', (text) => {
  expect(turns(text)).toEqual([])
})

it('a quotation goes on in the next paragraph that opens with its mark again', () => {
  const { statements } = readText(
    'মাঝি রহিম শেখ বলেন, ‘নদী ভাঙছে। ঘর সরিয়েছি দুবার।\n\n‘এবার আর জায়গা নেই। কোথায় যাব?’\n\nপরদিন বৃষ্টি থামে।',
  )
  const told = statements.map((s) =>
    `${s.voice} | ${s.source?.text ?? '-'} | ${s.content.text}`.normalize('NFC'),
  )
  expect(told).toEqual(
    expected(
      'quoted | মাঝি রহিম শেখ | ‘নদী ভাঙছে। ঘর সরিয়েছি দুবার।',
      'quoted | মাঝি রহিম শেখ | ‘এবার আর জায়গা নেই। কোথায় যাব?’',
      'reporter | - | পরদিন বৃষ্টি থামে।',
    ),
  )
})
