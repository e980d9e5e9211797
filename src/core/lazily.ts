/** What is made when somebody asks for it first, and kept then. */
export const lazily = <Made>(make: () => Made): (() => Made) => {
  let kept: { readonly made: Made } | undefined
  return () => (kept ??= { made: make() }).made
}
