/** Lemmas of cues that are done as often as said. */
export const deeds: readonly string[] =
  'find, show, read, rule, project, remember, recall, feel, state, signal, address, recognize, recognise, focus on, look for, challenge, embrace, enjoy, respect, value, honor, honour, reflect, demonstrate, illustrate, underscore, press, attack, bash, rip, seek, aim, know, learn, learn about, learn of, compare, liken, vote for, vote against, fight for, campaign for, push for, respond to, react to, care about, decline, pledge, defend, echo, consider, appreciate, question, decide, contradict, charge, support, counter, detail, document, tease, advise, protest, talk about, speak about, dream of, pitch, outline, thank'.split(
    ', ',
  )

/** Lemmas of cues whose passive tells how something is. */
export const states: readonly string[] = [
  'find',
  'decide',
  'aim',
  'seek',
  'compare',
  'offer',
  'trust',
]
