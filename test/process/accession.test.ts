import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'
import { readText } from '../kit.ts'

const processesOf = (texts: readonly (readonly [text: string, published: string])[]) =>
  build(texts.map(([text, published], i) => ({ id: `r${i}`, text, published }))).dossiers.flatMap(
    ({ processes }) => processes,
  )

const stepsOf = (text: string): readonly (string | null)[] =>
  readText(text, { published: '2024-03-12' })
    .events.filter((e) => e.modality === 'actual')
    .map((e) => e.step && `${e.step} ${e.actors.join('+')} > ${e.recipients.join('+')}`)

describe('joining a body or a treaty', () => {
  it.each([
    ['সুইডেন আনুষ্ঠানিকভাবে ন্যাটোতে যোগ দিয়েছে।', 'accession/membership SE > x-nato'],
    ['গত বৃহস্পতিবার সুইডেন ন্যাটোর ৩২তম সদস্য হয়েছে।', 'accession/membership SE > x-nato'],
    ['পূর্ব তিমুর আসিয়ানের সদস্যপদ লাভ করেছে।', 'accession/membership TL > x-asean'],
    [
      'সুইডেন ও ফিনল্যান্ড ২০২২ সালের ১৮ মে ন্যাটোতে যোগ দেওয়ার আবেদন করে।',
      'accession/application SE+FI > x-nato',
    ],
    [
      'ন্যাটো সুইডেন ও ফিনল্যান্ডকে জোটে যোগ দেওয়ার আমন্ত্রণ জানিয়েছে।',
      'accession/invitation x-nato > SE+FI',
    ],
    ['ন্যাটোর সদস্যরা সুইডেনের যোগদানের প্রোটোকলে সই করেছে।', 'accession/protocol  > SE+x-nato'],
    [
      'হাঙ্গেরির পার্লামেন্ট সুইডেনের যোগদানের প্রোটোকল অনুসমর্থন করেছে।',
      'accession/member-approval x-hu-parliament+HU > SE',
    ],
    ['সুইডেন ওয়াশিংটনে যোগদানের দলিল জমা দিয়েছে।', 'accession/deposit-of-accession SE > '],
    ['বাংলাদেশ গুমবিরোধী আন্তর্জাতিক সনদে যোগ দিয়েছে।', 'accession/accession BD > '],
    ['Sweden became NATO’s 32nd member on March 7.', 'accession/membership SE > x-nato'],
    ['Finland became the 31st member of NATO last April.', 'accession/membership FI > x-nato'],
    ['East Timor was admitted to ASEAN as its 11th member.', 'accession/membership TL > x-asean'],
    [
      'NATO leaders invited Finland and Sweden to join the alliance.',
      'accession/invitation x-nato > FI+SE',
    ],
    [
      'Turkey’s parliament ratified Sweden’s accession protocol on January 23.',
      'accession/member-approval TR+x-tr-parliament > SE',
    ],
  ])('%s shows %s', (text, step) => {
    expect(stepsOf(text)).toContain(step)
  })

  it.each([
    'প্রধানমন্ত্রী ন্যাটোর বৈঠকে যোগ দিয়েছেন।',
    'ইউক্রেন ন্যাটোতে যোগ দিতে চায়।',
    'সুদানে জাতিসংঘ শান্তিরক্ষা মিশনে যোগ দিয়েছিলেন মাত্র এক মাস আগে।',
    'জাতিসংঘের সঙ্গে বাংলাদেশ যোগ দিয়েছে উদ্ধারকাজে।',
    'Sweden joined NATO in condemning the attack.',
    'Zelensky joined NATO leaders in Washington.',
    'Ukraine wants to join NATO.',
  ])('%s shows none', (text) => {
    expect(stepsOf(text).filter((s) => s?.startsWith('accession/'))).toEqual([])
  })
})

describe('the accession of two states to one body', () => {
  const processes = processesOf([
    [
      'তুরস্কের পার্লামেন্ট মঙ্গলবার সুইডেনের ন্যাটো সদস্যপদ অনুমোদন করেছে।\n\nইউক্রেনে রাশিয়ার হামলার পর সুইডেন ও ফিনল্যান্ড ২০২২ সালের ১৮ মে ন্যাটোতে যোগ দেওয়ার আবেদন করে। ফিনল্যান্ড ২০২৩ সালের ৪ এপ্রিল জোটের সদস্য হয়েছে। হাঙ্গেরির পার্লামেন্ট এখনো সুইডেনের সদস্যপদ অনুমোদন করেনি।',
      '2024-01-24',
    ],
    [
      'Hungary’s parliament on Monday ratified Sweden’s accession to NATO, the last of the alliance’s parliaments to do so.',
      '2024-02-27',
    ],
    [
      'Sweden became NATO’s 32nd member on Thursday, two years after Russia’s invasion of Ukraine.',
      '2024-03-08',
    ],
  ])
  const told = processes.map(({ title, statusCode, steps }) => [
    title,
    statusCode,
    ...steps.map(({ step, date, by }) => `${step} ${date} ${by.join('+')}`),
  ])

  it('is a process for each, with the members that approved', () => {
    expect(told).toEqual([
      [
        'Accession: Finland–NATO',
        'member',
        'application 2022-05-18 FI',
        'membership 2023-04-04 FI',
      ],
      [
        'Accession: Sweden–NATO',
        'member',
        'application 2022-05-18 SE',
        'member-approval 2024-01-23 TR',
        'member-approval 2024-02-26 HU',
        'membership 2024-03-07 SE',
      ],
    ])
  })
})
