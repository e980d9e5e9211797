/** Adds a value to the set that a map keeps for a key, and makes the set where there is none yet. */
export const put = <Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void => {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}
