/** Runs of a property: `base`, ten times that in the long run (`SHEBAO_LONG=1`). */
export function runs(base: number): number {
  return process.env.SHEBAO_LONG === '1' ? base * 10 : base
}
