import type { Statement } from './reading.ts'

/** True for what somebody says or believes to be so; false for a mere attitude to a thing ("supports the plan"). */
export const isSpeech = (statement: Statement): boolean => statement.rule !== 'cue:attitude'
