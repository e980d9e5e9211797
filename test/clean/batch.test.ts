import { describe, expect, test } from 'vitest'
import { gather } from '../../src/app/gather.ts'
import type { Gathered } from '../../src/app/gather.ts'
import { build, read } from '../../src/index.ts'
import type { ReportIntake } from '../../src/intake/intake.ts'
import type { ReportStore } from '../../src/pipeline/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { kit } from '../kit.ts'

const bodies = [
  'চা বাগানের শ্রমিকেরা মজুরি বাড়ানোর দাবিতে দুই ঘণ্টা কাজ বন্ধ রাখেন। মালিকপক্ষ বৈঠকে বসতে রাজি হয়েছে।',
  'সুন্দরবনের নদীতে কুমিরের ছানা ছেড়েছে বন বিভাগ। প্রজননকেন্দ্রে আরও ৪০টি ছানা বড় হচ্ছে।',
  'দাবা প্রতিযোগিতায় কিশোর বিভাগে সেরা হয়েছে রাজশাহীর এক স্কুলছাত্রী। ফাইনালে সে হারায় গতবারের সেরাকে।',
  'পুরোনো রেলসেতুর দুটি গার্ডার বদলানো শেষ হয়েছে। রাত থেকে ওই পথে ট্রেন আবার চলবে।',
]
const footer = 'বার্তা বিভাগ: ১২ নবাবপুর সড়ক, ঢাকা; desk@protidin.test'
const report = (i: number): { id: string; text: string; outlet: string } => ({
  id: `r${i}`,
  text: `${bodies[i] ?? ''}\n${footer}`,
  outlet: 'দৈনিক প্রতিদিন',
})

const gathered = (ids: readonly number[], store?: ReportStore): Promise<Gathered> => {
  const items = async function* (): AsyncGenerator<ReportIntake> {
    for (const { id, text, outlet } of ids.map(report))
      yield { kind: 'report', id, bytes: new TextEncoder().encode(text), given: { outlet } }
  }
  return gather(items(), { kit, store })
}
const lines = ({ readings }: Pick<Gathered, 'readings'>): readonly number[] =>
  readings.map(({ paragraphs }) => paragraphs.length)

describe('a batch', () => {
  test('is read and built without the furniture that its reports show together', () => {
    const reports = [0, 1, 2].map(report)
    expect(lines({ readings: read(reports) })).toEqual([1, 1, 1])
    expect(lines(build(reports))).toEqual([1, 1, 1])
    expect(lines({ readings: read(reports.slice(1)) })).toEqual([2, 2])
  })

  test('gives the same readings in any order', async () => {
    const one = (await gathered([0, 1, 2, 3])).readings
    const other = (await gathered([3, 1, 0, 2])).readings
    const byId = [...other].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(JSON.stringify(byId)).toBe(JSON.stringify(one))
  })

  test('loses no other report where we fail at one', async () => {
    const nameModel: typeof kit.tools.nameModel = (tag) => {
      if (tag === 'en') throw new RangeError('too deep')
      return kit.tools.nameModel(tag)
    }
    const items = async function* (): AsyncGenerator<ReportIntake> {
      const texts = {
        bn: bodies[0],
        en: 'The dam broke on Monday. Nobody was hurt.',
        other: bodies[1],
      }
      for (const [id, text] of Object.entries(texts))
        yield { kind: 'report', id, bytes: new TextEncoder().encode(text), given: {} }
    }
    const { readings, refused, originals } = await gather(items(), {
      kit: { ...kit, tools: { ...kit.tools, nameModel } },
    })
    expect(readings.map(({ id }) => id)).toEqual(['bn', 'other'])
    expect(refused).toEqual([
      { kind: 'refused', id: 'en', code: 'E_DEFECT', reason: 'a defect of ours: too deep' },
    ])
    expect([...originals.keys()]).toEqual(['bn', 'other'])
  })

  test('in a store is read anew where its furniture changed, and only there', async () => {
    const store = await openStore(':memory:')
    expect(lines(await gathered([0, 1], store))).toEqual([2, 2])
    const third = await gathered([2], store)
    expect([third.reused, lines(third)]).toEqual([0, [1, 1, 1]])
    const fourth = await gathered([3], store)
    expect([fourth.reused, lines(fourth)]).toEqual([3, [1, 1, 1, 1]])
    await store.close()
  })
})
