import { expect, it } from 'vitest'
import { identityBases } from '../../src/core/identity-basis.ts'
import { buildOf, must } from '../kit.ts'

const page = (day: string, ...paragraphs: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><meta property="article:published_time" content="${day}"></head><body><article>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
  )
const bare = page(
  '2024-11-12',
  'চীন ও বাংলাদেশ সোমবার বেইজিংয়ে একটি বাণিজ্য চুক্তি সই করেছে। চুক্তিতে শুল্ক কমানোর কথা আছে।',
  'ওয়াং ই চুক্তির অনুষ্ঠানে ছিলেন। চীনের পররাষ্ট্র মন্ত্রণালয় এক বিবৃতিতে চুক্তিকে স্বাগত জানিয়েছে।',
)
const proven = page(
  '2024-11-13',
  'চীন ও বাংলাদেশ সোমবার বেইজিংয়ে একটি বাণিজ্য চুক্তি সই করেছে। চুক্তিতে শুল্ক কমানোর কথা আছে।',
  'চীনের পররাষ্ট্রমন্ত্রী ওয়াং ই বলেন, চুক্তিটি দুই দেশের বাণিজ্য বাড়াবে।',
)

const wang = (...files: readonly (readonly [string, Uint8Array])[]) =>
  must(
    buildOf(files)
      .build.dossiers.flatMap((d) => d.actors)
      .find((a) => a.entity === 'Q701801'),
  )

it('a person whom no report states to be meant is named with what implies it, and without an office of the base', () => {
  expect(wang(['bare.html', bare])).toMatchObject({ roles: [], why: [identityBases.backed] })
})

it('one report that states it speaks for the story', () => {
  const actor = wang(['bare.html', bare], ['proven.html', proven])
  expect(actor.evidence).toHaveLength(2)
  expect(actor.why).toBeUndefined()
  expect(actor.roles).toEqual(['পররাষ্ট্রমন্ত্রী', 'foreign minister, China'])
})
