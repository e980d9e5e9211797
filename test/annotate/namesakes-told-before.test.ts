import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Identity of each mention of a wording in a report of a day. */
const whose = (
  text: string,
  wording: string,
  published = '2025-02-11',
): readonly (string | null)[] =>
  readText(text, { published })
    .mentions.filter((m) => m.text === wording.normalize('NFC'))
    .map((m) => m.entity)

describe('what the sentence before, another time and another house tell of a name', () => {
  it.each([
    [
      'who the sentence before ends with',
      'লাহোরে সোমবার স্মরণ করা হয়েছে উর্দু ভাষার এক কবিকে। মহসিন নকভির গজল পড়ে শোনান তাঁর ছেলে। সরকারের কাছে একটি পাঠাগার চেয়েছেন আয়োজকেরা।',
      'মহসিন নকভি',
    ],
    [
      'the president of a university',
      'লন্ডনে নতুন শিক্ষার্থী নেবে বিশ্ববিদ্যালয়টি। প্রেসিডেন্ট জোসেফ আউন শিক্ষকদের বলেন, খরচ কমবে। সিনেটের কেউ কেউ হিসাব চেয়েছেন।',
      'জোসেফ আউন',
    ],
    [
      'a head of the health service',
      'ডেঙ্গু এখন আর শুধু বর্ষার রোগ নয়। স্বাস্থ্য অধিদপ্তরের সাবেক পরিচালক বেনজীর আহমেদ বলেন, বছরে মশার জরিপ হয় তিনবার। আক্রান্ত বাড়ছে।',
      'বেনজীর আহমেদ',
    ],
    [
      'who the sentence before ends with, in English',
      'The arts council met to mark the death anniversary of the town’s best-loved poet. Speakers recalled how Mohsin Naqvi wrote his elegies in Multan. The government was asked for a library.',
      'Mohsin Naqvi',
    ],
    [
      'the president of a university, in English',
      'The college will open a campus in London, the school said on Tuesday. President Joseph Aoun told faculty that fees would not rise. Some on the senate want figures.',
      'Joseph Aoun',
    ],
    [
      'a director for something at a body',
      'Dengue is no longer a disease of the rains, a meeting heard. Benazir Ahmed, a former director for disease control at the Directorate General of Health Services, said surveys were few. The ministry disagreed.',
      'Benazir Ahmed',
    ],
  ])('another: %s', (_, text, wording) => {
    expect(whose(text, wording)).toEqual([null])
  })

  it.each([
    [
      'মিয়ানমারের রাষ্ট্রীয় টেলিভিশন শোকসংগীত বাজিয়েছে। প্রধানমন্ত্রী সো উইন লিউকেমিয়ায় ভুগছিলেন। সরকার শোক ঘোষণা করেছে।',
      'সো উইন',
    ],
    [
      'মিয়ানমারের জান্তা শোক জানিয়েছে। জেনারেল সো উইন লিউকেমিয়ায় ভুগছিলেন। তিনি ২০০৪ সালে প্রধানমন্ত্রী হন।',
      'সো উইন',
    ],
    [
      'State television in Burma played solemn music. General Soe Win had been in hospital for months. He became premier when a rival was purged.',
      'Soe Win',
    ],
  ])('another: who led a government before the known one came to any office: %s', (text, name) => {
    expect(whose(text, name, '2007-10-13')).toEqual([null])
  })

  it.each([
    [
      'a president at a university, where his land is named',
      'বৈরুতে একটি বিশ্ববিদ্যালয় ঘুরে দেখেছেন প্রেসিডেন্ট জোসেফ আউন। লেবাননের শিক্ষামন্ত্রী সঙ্গে ছিলেন।',
      'জোসেফ আউন',
      'Q29033962',
    ],
    [
      'a school in the name of something else',
      'A federal judge struck down the ban on Tuesday. Vice President Mike Pence faulted the National Basketball Association in a speech. The league said nothing.',
      'Mike Pence',
      'x-mike-pence',
    ],
    [
      'an office beside the name',
      'ঢাকায় স্মরণ করা হয়েছে এক কবিকে। স্বরাষ্ট্রমন্ত্রী মহসিন নকভি পাকিস্তান থেকে বার্তা পাঠান। অনুষ্ঠান চলে দুই ঘণ্টা।',
      'মহসিন নকভি',
      'x-mohsin-naqvi',
    ],
    [
      'the general of today',
      'মিয়ানমারের জান্তা বৈঠক করেছে। জেনারেল সো উইন সেখানে ছিলেন। কথা হয় যুদ্ধবিরতি নিয়ে।',
      'সো উইন',
      'x-soe-win',
    ],
  ])('the known one: %s', (_, text, wording, entity) => {
    expect(whose(text, wording)).toEqual([entity])
  })
})
