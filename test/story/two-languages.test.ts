import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'
import { must } from '../kit.ts'

const reports = [
  {
    id: 'bn-1',
    published: '2025-08-12',
    title: 'সুন্দরবনে ট্রলারডুবি, ৫ জেলের লাশ উদ্ধার',
    text: 'সুন্দরবনের দুবলারচরের কাছে বঙ্গোপসাগরে ঝড়ের কবলে পড়ে একটি মাছ ধরার ট্রলার ডুবে গেছে। এতে পাঁচ জেলের মৃত্যু হয়েছে।\n\nকোস্টগার্ডের কর্মকর্তা মাহবুব হোসেন বলেন, সাতজনকে জীবিত উদ্ধার করা হয়েছে।\n\nজেলা প্রশাসক আহমেদ কামরুল হাসান জানান, নিহত প্রত্যেকের পরিবার টাকা পাবে।',
  },
  {
    id: 'en-1',
    published: '2025-08-13',
    title: 'Trawler capsizes off Sundarbans',
    text: 'The death toll from the capsize of a trawler in the Bay of Bengal off the Sundarbans rose to 8 on Wednesday.\n\nSeven were rescued alive, said Lieutenant Commander Mahbub Hossain.\n\nA committee has been formed, Deputy Commissioner Ahmed Kamrul Hasan said.',
  },
  {
    id: 'bn-2',
    published: '2025-08-13',
    title: 'ট্রলারডুবিতে মৃতের সংখ্যা বেড়ে ৮',
    text: 'বঙ্গোপসাগরে ট্রলারডুবির ঘটনায় আরও তিন জেলের লাশ উদ্ধার করা হয়েছে। এ নিয়ে মৃতের সংখ্যা বেড়ে আটজনে দাঁড়াল।\n\nদুবলারচর এলাকা থেকে লাশ তিনটি উদ্ধার করা হয়। কোস্টগার্ড জানায়, ট্রলারের চার জেলে নিখোঁজ।',
  },
  {
    id: 'en-2',
    published: '2025-08-13',
    title: 'Fishing ban ends in the Bay of Bengal',
    text: 'The seasonal ban on fishing in the Bay of Bengal ended on Wednesday, the Coast Guard said. Boats left Cox’s Bazar at dawn.',
  },
]

describe('one accident in two languages', () => {
  const { dossiers } = build(reports)

  it('is one story, and what only shares a sea with it is another', () => {
    expect(dossiers.map((d) => [...d.reports].sort()).sort()).toEqual([
      ['bn-1', 'bn-2', 'en-1'],
      ['en-2'],
    ])
  })

  it('has its toll by what counts it: the dead and the number that the dead have risen to', () => {
    const ledgers = must(dossiers.find((d) => d.reports.length === 3)).ledgers
    const killed = must(ledgers.find(({ question }) => question === 'How many people were killed?'))
    expect(killed.entries.map(({ min, evidence }) => [min, evidence.map((e) => e.report)])).toEqual(
      [
        [5, ['bn-1']],
        [8, ['bn-2', 'en-1']],
      ],
    )
  })
})
