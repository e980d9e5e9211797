import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

it('two lands joined by a hyphen before a demand are read to the end', () => {
  const { statements } = readText(
    'নেপালের ক্ষমতাসীন দলের কেন্দ্রীয় কমিটির সদস্য ও পররাষ্ট্রমন্ত্রী লি ওয়াং ভুটানের পররাষ্ট্রমন্ত্রী তেনজিং দর্জির সঙ্গে ফোনালাপে নেপাল-ভুটান সার্বিক অংশীদারত্ব আরও গভীর করার আহ্বান জানিয়েছেন।',
  )
  expect(statements.some((s) => s.stance === 'demands')).toBe(true)
})
