import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseTemplates } from '../../src/process/parse.ts'
import { statusOf } from '../../src/process/status.ts'
import { stepOf } from '../../src/process/step-of.ts'
import { must } from '../kit.ts'

const text = readFileSync(
  path.join(import.meta.dirname, '..', '..', 'templates', 'treaty.yaml'),
  'utf8',
)
const { all } = parseTemplates([{ name: 'treaty.yaml', text }])
const treaty = must(all[0])

describe('the treaty template', () => {
  it.each([
    ['sign', [], ['treaty'], 'signature'],
    ['ratify', ['legislature'], ['treaty'], 'domestic-approval'],
    ['sign', ['head-of-state'], ['law'], 'head-of-state-act'],
    ['exchange-instruments', [], [], 'exchange-of-instruments'],
    ['enter-into-force', [], ['treaty'], 'entry-into-force'],
  ] as const)('%s by %j on %j proves %s', (sense, actors, objects, step) => {
    expect(stepOf(all, { sense, actors, objects })?.step.id).toBe(step)
  })

  it.each([
    ['sign', ['minister'], ['law']],
    ['approve', ['legislature'], ['other']],
    ['enter-into-force', [], ['other']],
  ] as const)('%s by %j on %j proves nothing', (sense, actors, objects) => {
    expect(stepOf(all, { sense, actors, objects })).toBeUndefined()
  })

  const parties = ['RU', 'KP']
  it.each([
    [[], 'unknown'],
    [[['signature', parties]], 'signed-not-approved'],
    [
      [
        ['signature', parties],
        ['domestic-approval', ['RU']],
      ],
      'approved-by-some',
    ],
    [
      [
        ['domestic-approval', ['RU']],
        ['head-of-state-act', ['KP']],
      ],
      'approved-by-all-not-exchanged',
    ],
    [[['exchange-of-instruments', parties]], 'exchanged-not-in-force'],
    [[['entry-into-force', parties]], 'in-force'],
    [
      [
        ['entry-into-force', parties],
        ['termination', parties],
      ],
      'terminated',
    ],
  ] as const)('after %j it is %s', (done, code) => {
    expect(
      statusOf(
        treaty,
        parties,
        done.map(([step, by]) => ({ step, by })),
      ).code,
    ).toBe(code)
  })

  it('has a wording of each status in Bengali', () => {
    for (const rule of treaty.status) expect(rule.label['bn']?.length).toBeGreaterThan(2)
  })
})

describe('a broken template', () => {
  it.each([
    [
      'names a step that it does not define',
      text.replace('next: [exchange-of-instruments]', 'next: [no-such-step]'),
    ],
    ['has a sense that nobody knows', text.replace('sense: [negotiate]', 'sense: [bargain]')],
    ['is no YAML', 'steps: ['],
  ])('that %s is refused', (_, broken) => {
    expect(() => parseTemplates([{ name: 'x.yaml', text: broken }])).toThrowError(
      expect.objectContaining({ code: 'E_TEMPLATE' }) as Error,
    )
  })
})
