import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text, { published: '2025-06-17' }).events.map((e) => `${e.sense} ${e.modality}`)

describe('what police are going to do', () => {
  it.each([
    'থানার ওসি করিম উদ্দিন বলেন, গাড়িটি থানায় আনা হয়েছে। এ ঘটনায় মামলা করা হবে।',
    'ইউএনও রহিমা খাতুন বলেন, ডিসি বিষয়টি জানেন। দ্রুত সময়ের মধ্যে মামলা দায়ের করা হবে।',
  ])('is announced by whoever spoke right before, not by the outlet: %s', (text) => {
    const { events, statements } = readText(text, { published: '2025-06-17' })
    const teller = statements.find((s) => s.id === events.at(-1)?.statement)
    expect(text.startsWith(teller?.source?.text ?? '-')).toBe(true)
  })

  it.each([
    'দুর্ঘটনাটি রাতে ঘটে। এ ঘটনায় মামলা করা হবে।',
    'থানার ওসি করিম উদ্দিন বলেন, এ ঘটনায় মামলা করা হবে।',
    'থানার ওসি করিম উদ্দিন বলেন, গাড়িটি থানায় আনা হয়েছে। দুর্নীতি দমন কমিশন মামলা করবে।',
  ])('is told where nobody else spoke, where he says it, or of whom it is told: %s', (text) => {
    expect(told(text)).toContain('charge planned')
  })
})

it('nobody is arrested where he was going', () => {
  const [arrest] = readText('নির্বাচনী এলাকা মাগুরার শ্রীপুরে যাওয়ার পথে তাকে আটক করা হয়।').events
  expect(arrest?.roles.map((r) => r.role)).toEqual(['recipient'])
})
