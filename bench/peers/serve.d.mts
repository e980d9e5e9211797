/** Answers JSON lines on standard input with JSON lines on standard output. */
export const serve: <Request>(version: string, work: (request: Request) => unknown) => Promise<void>
