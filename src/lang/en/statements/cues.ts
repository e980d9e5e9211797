import type { Stance } from '../../../core/reading.ts'
import type { NounCueRow } from '../../contract/noun-cue-row.ts'
import type { CueFrame, CueRow } from '../../contract/statements.ts'
import { silence } from './silence.ts'

const rows = (stance: Stance, frame: CueFrame, lemmas: string): CueRow[] =>
  lemmas.split(', ').map((l) => ({ lemmas: l, stance, frame }))

const clausal = (frame: CueFrame, lemmas: string): CueRow[] =>
  rows('asserts', frame, lemmas).map((row) => ({ ...row, clausal: true }))

const nouns = (stance: Stance, lemmas: string, infinitive = false): NounCueRow[] =>
  lemmas
    .split(', ')
    .map((lemma) => (infinitive ? { lemma, stance, infinitive: true } : { lemma, stance }))

/** Verbs and phrases by which somebody says, holds or does something in words; stance by the cue table of the contract. */
export const cues: readonly CueRow[] = [
  ...clausal(
    'content',
    'reveal, disclose, shout, yell, chant, scream, whisper, add, write, repeat, post, observe, state, signal, respond, answer',
  ),
  ...clausal('content', 'inform'),
  ...rows('asserts', 'content', 'question'),
  ...clausal('thought', 'hold, assume, feel, find, show, rule, read, project, remember, calculate'),
  ...clausal('content', 'put it, make it clear, make the point, make the case'),
  // Verbs of VerbNet's classes 37 (say, tell, complain, advise) and 29.5 (conjecture), by how they take a clause.
  ...clausal(
    'content',
    'conclude, document, affirm, maintain, attest, aver, avow, recount, recite, theorize, theorise, hypothesize, hypothesise, conjecture, postulate, deduce, infer, profess, divulge, certify, concur, object, venture, preach, counsel, fret, grumble, gripe, brag, forewarn, prophesy, foretell, underline',
  ),
  // How somebody speaks, VerbNet's class 37.3: only with the words themselves.
  ...rows(
    'asserts',
    'content',
    'exclaim, mutter, mumble, murmur, sneer, scoff, snap, bark, bellow, holler, roar, howl, blurt, drawl, intone, growl, grunt, chuckle, sigh, sob, thunder, stammer, stutter, enthuse, crow, moan, whine, grouse, volunteer, croak, hiss, snort, wail',
  ).map((row) => ({ ...row, opening: true as const })),
  ...rows('asserts', 'content', 'alert, notify, apprise'),
  ...rows('demands', 'content', 'instruct'),
  ...rows('demands', 'content', 'implore, exhort, beseech, beg, plead').map((row) => ({
    ...row,
    clausal: true as const,
  })),
  ...rows(
    'asserts',
    'content',
    'say, note, explain, reply, remark, insist, argue, stress, emphasize, emphasise, suggest, predict, estimate, recall, point out, mention, vow, pledge, promise, testify, hint, indicate, reiterate, reaffirm, joke, quip, lament, complain, boast, swear, speculate, forecast',
  ),
  ...rows(
    'asserts',
    'content',
    'tout, retort, counter, shoot back, fire back, confide, posit, opine, assure, remind, clarify, elaborate, summarise, summarize, protest, gush, rave, marvel, interject, chime in, quote, narrate, persuade, detail',
  ),
  ...rows(
    'asserts',
    'thought',
    'believe, think, hope, expect, agree, disagree, doubt, fear, worry, guess, wonder, imply, decide, deem, reckon, surmise, convince, muse, reason',
  ),
  ...rows(
    'asserts',
    'attitude',
    'want, support, back, endorse, oppose, favor, favour, prefer, love, hate, dislike, admire, trust, plan, intend, seek, aim, offer, praise, applaud, commend, laud, thank, congratulate, welcome, defend, tout, convey, embrace, honor, honour, cite, highlight, discuss, question, express, voice, mock, ridicule, deride, disavow, regret, resent, outline, reference, invoke, champion, press, challenge, dispute, credit, expect, anticipate, point to, refer to, allude to, object to, agree with, disagree with, lash out at, bash, rip, tease',
  ),
  ...rows(
    'accuses',
    'attitude',
    'criticize, criticise, condemn, denounce, slam, lambaste, lambast, decry, deplore, blast, assail, fault, rebuke, chide, castigate, scold, lament, bemoan, charge',
  ),
  // Verbs of judging, VerbNet's class 33, and phrases for the same.
  ...rows(
    'asserts',
    'attitude',
    'extol, make clear, salute, downplay, play down, compliment, acclaim, mourn, vouch for, make mention of, make reference to, lay out, weigh in on, take credit for, cast doubt on, raise concern, raise question, raise doubt, raise objection, raise alarm, raise the issue, raise the question, raise the alarm, throw cold water on, underline, push back on, make the case for, make the case against, make a case for, shrug off, brush off, brush aside, walk back, double down on',
  ),
  ...rows(
    'accuses',
    'attitude',
    'disparage, belittle, berate, censure, chastise, denigrate, excoriate, impugn, malign, pillory, reprimand, reproach, revile, scorn, upbraid, vilify, take issue with, take aim at, take exception to, take a swipe at, go after, call out, hit out at, hit back at, fire back at, push back against, speak out against, come out against, make fun of, poke fun at, rant about, rant against',
  ),
  ...rows('denies', 'object', 'rebut, repudiate, rebuff, spurn, rule out, debunk, dispel'),
  ...rows('demands', 'object', 'press for, advocate for, lobby for, clamour for, clamor for'),
  ...rows(
    'accuses',
    'attitude',
    'skewer, trash, savage, rip into, tear into, lay into, lace into, unload on, speak against, rail at, lay blame on, pin blame on, place blame on, lay the blame on, pin the blame on, put the blame on, place the blame on',
  ),
  ...rows(
    'asserts',
    'attitude',
    'attribute, pay tribute to, speak in favour of, speak in favor of, come out in favour of, come out in favor of, sing the praises of, heap praise on, shower praise on, make light of, rue',
  ),
  ...clausal('content', 'stipulate, specify'),
  ...rows('asserts', 'seeming', 'seem, appear, look like, purport'),
  ...rows(
    'asserts',
    'attitude',
    'know, learn, understand, recognize, recognise, consider, appreciate, respect, value, talk about, speak about, speak out, campaign for, vote for, vote against, hope for, long for, care about, dream of, dream about, comment on, react to, respond to, insist on, rail against, argue against, argue for, echo, contradict, address, compare, liken, demonstrate, illustrate, underscore, pretend, envision, envisage, foresee, suspect, contemplate, debate, side with, sympathize with, think about, worry about, learn of, learn about, apologize, apologise',
  ),
  ...rows('demands', 'object', 'call for, call on, ask for, appeal for, plead for, order'),
  ...rows('warns', 'object', 'warn of, warn about, warn against'),
  ...rows(
    'asserts',
    'object',
    'hint at, boast of, boast about, brag about, complain about, complain of, joke about, speak of, ask about, inquire about',
  ),
  ...rows('denies', 'attitude', 'refuse, decline').map((row) => ({
    ...row,
    infinitiveStance: 'declines' as const,
    infinitives: [...silence.withholding, 'deny', 'give', 'make', 'offer', 'provide', 'release'],
  })),
  ...rows('asserts', 'attitude', 'see, perceive, regard, view, portray, depict').map((row) => ({
    ...row,
    as: true as const,
  })),
  ...rows('asserts', 'content', 'continue').map((row) => ({ ...row, opening: true as const })),
  ...rows('asserts', 'content', 'ask, tell, advise').map((row) => ({
    ...row,
    infinitiveStance: 'demands' as const,
  })),
  { lemmas: 'encourage', stance: 'asserts', frame: 'attitude', infinitiveStance: 'demands' },
  ...rows('demands', 'attitude', 'push for, advocate'),
  ...rows('asserts', 'content', 'tweet'),
  ...rows('reports', 'content', 'report'),
  ...rows('announces', 'content', 'announce, declare, proclaim, unveil'),
  ...rows('claims', 'content', 'claim, allege, assert, contend'),
  ...rows(
    'confirms',
    'content',
    'confirm, admit, acknowledge, concede, verify, corroborate, authenticate, substantiate',
  ),
  ...rows('demands', 'content', 'demand, urge, request, recommend, propose'),
  ...rows('warns', 'content', 'warn, threaten, caution'),
  ...rows('denies', 'object', 'deny, reject, dismiss, refute'),
  ...rows('accuses', 'object', 'accuse, blame'),
  ...rows(
    'describes',
    'describe',
    'describe, call, label, brand, hail, characterise, characterize, term',
  ),
]

/** Nouns for what somebody says. */
export const nounCues: readonly NounCueRow[] = [
  ...nouns('claims', 'claim, assertion, contention, allegation'),
  ...nouns('accuses', 'accusation, charge, complaint, criticism'),
  ...nouns('announces', 'announcement, declaration, revelation, disclosure'),
  ...nouns('warns', 'warning'),
  ...nouns('denies', 'denial'),
  ...nouns('confirms', 'admission, acknowledgement, acknowledgment, confession, confirmation'),
  ...nouns(
    'asserts',
    'statement, suggestion, belief, view, argument, insistence, conclusion, prediction, remark, comment, contention, fear, concern, hope, conviction, opinion, assurance, guarantee, explanation, testimony, estimate, forecast, doubt, suspicion, expectation, observation, boast, assumption, position, question, objection, reservation, apprehension',
  ),
  ...nouns('asserts', 'promise, pledge, vow, offer, refusal', true),
  ...nouns('demands', 'call, demand, request, order, proposal, recommendation, appeal', true),
  ...nouns('warns', 'threat', true),
]
