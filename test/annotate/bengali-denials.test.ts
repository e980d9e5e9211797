import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'

const denials = (text: string) =>
  read([{ id: 'r', text }])
    .flatMap((r) => r.statements)
    .filter((s) => s.stance === 'denies')
    .map((s) => [s.source?.text, s.content.text])

describe('who denies what', () => {
  it.each([
    [
      'a dash and a determiner take up the clause before',
      'দোকানে মেয়াদোত্তীর্ণ ওষুধ ছিল—এমন অভিযোগ অস্বীকার করেছেন দোকানের মালিক আবদুস সালাম।',
      'দোকানের মালিক আবদুস সালাম',
      'দোকানে মেয়াদোত্তীর্ণ ওষুধ ছিল',
    ],
    [
      'a comma does as well',
      'দরপত্রে কারচুপি হয়েছে, এমন অভিযোগ অস্বীকার করেছেন প্রকৌশলী রফিকুল ইসলাম।',
      'প্রকৌশলী রফিকুল ইসলাম',
      'দরপত্রে কারচুপি হয়েছে',
    ],
    [
      'what the accusation is called is no part of it',
      'নেপাল এসব অভিযোগকে মিথ্যা, ভিত্তিহীন ও উদ্দেশ্যপ্রণোদিত বলে প্রত্যাখ্যান করেছে।',
      'নেপাল',
      'এসব অভিযোগকে',
    ],
    [
      'a participle denies for who speaks after it',
      'অবৈধভাবে মাটি কাটার অভিযোগ অস্বীকার করে চেয়ারম্যান আবুল কালাম দাবি করেন, তিনি অনুমতি নিয়েছেন।',
      'চেয়ারম্যান আবুল কালাম',
      'অবৈধভাবে মাটি কাটার অভিযোগ',
    ],
    [
      'a participle takes up the clause before as well',
      'সেতুতে নিম্নমানের রড দেওয়া হয়েছে—এমন অভিযোগ অস্বীকার করে ঠিকাদার রফিকুল ইসলাম বলেন, নথি ঠিক আছে।',
      'ঠিকাদার রফিকুল ইসলাম',
      'সেতুতে নিম্নমানের রড দেওয়া হয়েছে',
    ],
    [
      'and for who stands before it',
      'শ্রীলঙ্কা ঋণখেলাপি হওয়ার খবর প্রত্যাখ্যান করে বলেছে, কিস্তি সময়মতো দেওয়া হয়েছে।',
      'শ্রীলঙ্কা',
      'ঋণখেলাপি হওয়ার খবর',
    ],
    [
      'a conjunction is no part of it',
      'তবে অভিযোগ অস্বীকার করেছেন অধ্যক্ষ নাজমা বেগম।',
      'অধ্যক্ষ নাজমা বেগম',
      'অভিযোগ',
    ],
  ])('%s', (_, text, source, content) => {
    expect(denials(text)).toEqual([[source, content]])
  })

  it('is left open where nobody speaks after the participle', () => {
    expect(denials('অভিযোগ অস্বীকার করে তিনি কার্যালয় ছেড়ে চলে যান।')).toEqual([])
  })
})
