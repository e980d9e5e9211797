import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const whose = (text: string, wording: string) => {
  const found = readText(text).mentions.find((m) => m.text.replace(/^The /u, '') === wording)
  return found ? [found.entity, found.state] : 'not found'
}

describe('a name that several bodies bear', () => {
  it.each([
    ['RSF fighters left the camp in Darfur in Sudan.', 'RSF', ['x-rapid-support-forces', 'SD']],
    [
      'Reporters Without Borders counts the jailed. RSF named Sudan among the worst.',
      'RSF',
      ['x-reporters-without-borders', null],
    ],
    [
      'Britain asked for more. The Home Office rejected the plan.',
      'Home Office',
      ['x-gb-home-office', 'GB'],
    ],
    ['The PPP held a rally in Karachi.', 'PPP', ['x-pakistan-peoples-party', 'PK']],
    ['The CID questioned a banker in Dhaka.', 'CID', ['x-cid-bangladesh', 'BD']],
    [
      'Washington was silent. The State Department named an envoy.',
      'State Department',
      ['x-us-state-department', 'US'],
    ],
  ])('is whose the report shows: %s', (text, wording, found) => {
    expect(whose(text, wording)).toEqual(found)
  })

  it.each([
    ['RSF counted 54 writers in prison.', 'RSF'],
    ['The Home Office rejected the plan.', 'Home Office'],
    ['The CID questioned a banker in Mumbai.', 'CID'],
    ['The Supreme Court rejected the petition.', 'Supreme Court'],
    ['The PPP Authority signed for the bridge.', 'PPP Authority'],
    ['Kerala built the road as a PPP.', 'PPP'],
    ['The State Department named a forester in Kerala.', 'State Department'],
    ['The Detective Branch searched a house.', 'Detective Branch'],
    ['The council waited for Mayor Bloomberg on Monday.', 'Bloomberg'],
  ])('is nobody’s where nothing shows it: %s', (text, wording) => {
    expect(whose(text, wording)).toEqual([null, null])
  })
})
