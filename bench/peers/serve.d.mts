/** Answers JSON lines on standard input with JSON lines on standard output; `prepare` is not timed. */
export const serve: {
  <Request>(version: string, work: (request: Request) => unknown): Promise<void>
  <Request, Input>(
    version: string,
    work: (input: Input) => unknown,
    prepare: (request: Request) => Input,
  ): Promise<void>
}
/** A value as one line of JSON, also for readers that end a line at U+2028. */
export const oneLine: (value: unknown) => string
