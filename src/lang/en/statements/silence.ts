import type { SilenceWords } from '../../contract/statement-words.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** How somebody who is asked says nothing in English. */
export const silence: SilenceWords = {
  answering: words('respond reply answer return react acknowledge'),
  remarking: words('comment elaborate respond reply answer'),
  withholding: words(
    'say confirm discuss comment elaborate disclose identify specify reveal name answer speak speculate clarify explain divulge talk reply respond detail',
  ),
  leads: words('to on about'),
  unwilling: words('would will wo'),
  notYet: words('yet'),
  requests: words(
    'request question query inquiry enquiry call e-mail email message letter voicemail text interview comment criticism allegation claim accusation charge statement report remark attack survey clarification response petition lawsuit complaint summons protest appeal',
  ),
  remarks: words('comment response reply reaction answer word statement'),
  giving: words('have offer make give issue provide'),
  ready: words('available'),
  unready: words('unavailable'),
  existing: words('there'),
  replying: words('from by'),
  purposes: words('comment interview response reaction'),
  meant: words('for'),
  verifying: words('verify confirm corroborate authenticate substantiate'),
  able: words('able possible'),
  unable: words('unable impossible'),
  stopping: words('stop'),
  short: ['short', 'of'],
  remaining: words('be remain'),
  unverified: words('unverified unconfirmed uncorroborated unsubstantiated'),
}
