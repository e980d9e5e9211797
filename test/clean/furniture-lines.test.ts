import { describe, expect, test } from 'vitest'
import { cleaned, cuts, texts } from './setting.ts'

const before = 'জেলা শহরের দুটি সেতু সংস্কারের জন্য আট কোটি টাকা বরাদ্দ দিয়েছে সড়ক বিভাগ।'
const after = 'বরাদ্দের প্রথম কিস্তি এ মাসেই ছাড় হবে বলে প্রকৌশলীরা আশা করছেন।'
const around = (line: string): string => `${before}\n${line}\n${after}`

describe('a line that newspapers print around a report leaves it', () => {
  test.each([
    ['আরও দেখুন: ভিডিওতে সেতু নির্মাণের দৃশ্য', 'related'],
    ['এই সম্পর্কিত খবর: সেতুর নিচে ফাটল', 'related'],
    ['Also read: Bridge work begins in Sylhet', 'related'],
    ['ছবি : রয়টার্স', 'caption'],
    ['ছবি:রয়টার্স', 'caption'],
    ['ছবি- সংগৃহীত', 'caption'],
    ['ছবি—বাসস', 'caption'],
    ['ছবি সৌজন্য: বাসস', 'caption'],
    ['ভিডিও থেকে নেওয়া', 'caption'],
    ['Photo : UNB', 'caption'],
    ['File photo: BSS', 'caption'],
    ['স্বত্ব © ২০২৪ দৈনিক উদাহরণ', 'other'],
    ['সর্বস্বত্ব সংরক্ষিত', 'other'],
    ['Copyright © 2024 Example Times. All rights reserved.', 'other'],
    ['দৈনিক উদাহরণের খবর পেতে গুগল নিউজে ফলো করুন', 'other'],
    ['উদাহরণ টাইমসের সব খবর পেতে আমাদের হোয়াটসঅ্যাপ চ্যানেল ফলো করুন।', 'other'],
    ['আমাদের ফেসবুক পেজে লাইক দিন', 'other'],
    ['টেলিগ্রাম চ্যানেলে যোগ দিন', 'other'],
    ['Follow Example Times on Google News', 'other'],
    ['For all latest news, follow The Example Times Google News channel.', 'other'],
    ['Join our WhatsApp channel', 'other'],
    ['To know more about the economy, subscribe to our newsletters.', 'other'],
    ['ট্যাগ: সেতু, সিলেট, সড়ক', 'other'],
    ['সম্পর্কিত আরও বিষয়:', 'other'],
    ['Tags: bridge, Sylhet, roads', 'other'],
    ['মন্তব্য (০)', 'other'],
    ['12 Comments', 'other'],
    ['মন্তব্য করতে লগইন করুন', 'other'],
    ['আমরা কুকি ব্যবহার করি', 'other'],
    ['This website uses cookies to give you the best experience.', 'other'],
    ['শেয়ার করুন:', 'share'],
    ['ফেসবুকে শেয়ার করুন', 'share'],
    ['You might also like', 'related'],
    ['Show caption', 'caption'],
    ['সংবাদটি শেয়ার করুনঃ', 'share'],
    ['পাঠকের মন্তব্য (৩)', 'other'],
    ['ভিডিও দেখুন এখানে', 'other'],
    ['আমাদের হোয়াটসঅ্যাপ চ্যানেলে যুক্ত হতে এখানে ক্লিক করুন', 'other'],
    ['উদাহরণ টাইমসের ইউটিউব চ্যানেল সাবস্ক্রাইব করতে ক্লিক করুন এখানে', 'other'],
    ['আপনার এলাকার খবর আমাদের পাঠান desk@example-times.test ঠিকানায়।', 'other'],
    ['সম্পাদক ও প্রকাশক: আবদুল করিম', 'other'],
    ['* লেখকের মতামত নিজস্ব', 'other'],
    ['Have a story to share? Write to us at news@example-times.test', 'other'],
    ['The views expressed in this article are the author’s own.', 'other'],
    ['Opinions expressed here do not necessarily reflect those of Example Times.', 'other'],
    ['This article first appeared in The Example Times.', 'other'],
    ['(With inputs from agencies)', 'other'],
    ['Share this article', 'share'],
  ])('%s', (line, kind) => {
    const text = around(line)
    const report = cleaned(text)
    expect(texts(report)).toEqual([before, after])
    expect(cuts(text, report)).toEqual([`${kind}: ${line}`])
  })
})

describe('a sentence that only mentions such words stays', () => {
  test.each([
    'আরও দেখুন, এই শহরে কত মানুষ ফুটপাতে থাকে, বলেন তিনি।',
    'আরও সংবাদ সম্মেলন হবে বলে দলটি জানায়।',
    'ছবি: সংগৃহীত লেখা দেখে পুলিশ প্রতারককে শনাক্ত করে।',
    'ফাইল ছবি দেখে তাঁকে শনাক্ত করেন স্বজনেরা।',
    'Photo ID cards will be needed to vote, the commission said.',
    'ভিডিও দেখুন, তারপর সিদ্ধান্ত নিন, বলেন তিনি।',
    'দৈনিকটির সম্পাদক ও প্রকাশক বলেন, মামলাটি হয়রানিমূলক।',
    'The views expressed in the letter shocked the council.',
    'আমাদের ফেসবুক পেজ হ্যাক হয়েছে বলে অভিযোগ করেন মেয়র।',
    'সর্বশেষ খবর পেতে তিনি রেডিও শুনতেন।',
    'গুগল নিউজে ফলো করুন লেখা সেই বিজ্ঞাপন নিয়ে মামলা হয়েছে আদালতে।',
    'মেয়র বললেন, ‘আমাদের ফেসবুক পেজে লাইক দিন’',
    'Follow Delhi on clean air, court tells Dhaka',
    'Follow us, he told the crowd, and the march began.',
    'All rights reserved for the tribe were taken away in 1960.',
    'Copyright disputes rose in 2024, the court said.',
    '© চিহ্ন ব্যবহার নিয়ে নতুন নিয়ম করা হয়েছে বলে দপ্তর জানায়।',
    'ট্যাগ লাগানো কচ্ছপটি ভারতীয় উপকূলে পাওয়া গেছে।',
    'বিষয়: বন্যা পরিস্থিতি নিয়ে আজ সভায় দীর্ঘ আলোচনা হয়।',
    'Tags were found on the stolen cattle, police said.',
    'মন্তব্য করতে রাজি হননি মন্ত্রী।',
    'We use cookies as bait, the fisherman said with a laugh.',
    'কুকি গ্রহণ না করলে সাইটটি দেখা যাবে না বলে জানান বিশেষজ্ঞরা।',
    'শেয়ার বাজারে সূচক কমেছে ৪২ পয়েন্ট',
  ])('%s', (line) => {
    expect(texts(cleaned(around(line)))).toEqual([before, line, after])
  })
})
