/**
 * The known text that a misspelt or shortened one was meant to be: the closest by spelling, or the one that ends
 * with it (`award.base.local`).
 */
export function nearest(text: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(text.length / 4)) + 1
  for (const candidate of known) {
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best ?? onlyEnding(text, known)
}

/** The one known text that ends with the words of the given one. */
function onlyEnding(text: string, known: readonly string[]): string | undefined {
  if (text === '') return undefined
  const ending = `.${text.toLowerCase()}`
  const matches = known.filter((candidate) => candidate.toLowerCase().endsWith(ending))
  return matches.length === 1 ? matches[0] : undefined
}

/** Insertions, deletions and substitutions that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + change))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
