/** Lemmas of cues that are done as often as said. */
export const deeds: readonly string[] =
  'find, show, read, rule, project, remember, recall, feel, state, signal, address, recognize, recognise, focus on, look for, challenge, embrace, enjoy, respect, value, honor, honour, reflect, demonstrate, illustrate, underscore, press, attack, bash, rip, seek, aim, know, learn, learn about, learn of, compare, liken, vote for, vote against, fight for, campaign for, push for, respond to, react to, care about, decline, pledge, defend, echo, consider, appreciate, question, decide, contradict, charge, support, counter, detail, document, tease, advise, protest, talk about, speak about, dream of, pitch, outline, thank'.split(
    ', ',
  )

/** Lemmas of cues whose passive tells how something is. */
export const states: readonly string[] = [
  'find',
  'show',
  'decide',
  'aim',
  'seek',
  'compare',
  'offer',
  'trust',
]

/** What something is done by, and nobody's words. */
export const norms: readonly string[] =
  'law act rule regulation recommendation guideline schedule plan constitution procedure need ability merit tradition custom standard principle size age type category wish priority budget taste requirement specification circumstance situation condition level number order agreement preference instruction programme program'.split(
    ' ',
  )

/** Adjectives of what somebody holds, behind "be". */
export const attitudeAdjectives: readonly string[] =
  'aware unaware confident willing unwilling eager reluctant hesitant skeptical sceptical critical supportive dismissive concerned worried afraid fearful hopeful optimistic pessimistic sure certain uncertain unsure convinced adamant proud angry furious happy unhappy glad pleased sorry wary cautious doubtful interested uninterested keen committed opposed determined disappointed frustrated outraged surprised alarmed enthusiastic excited passionate grateful satisfied dissatisfied familiar mindful comfortable ashamed tired intent'.split(
    ' ',
  )
