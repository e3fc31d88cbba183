import { describe, expect, it } from 'vitest'
import { lawOf, lookUp, parameterPaths, type ParameterPath } from '../../../src/law/index.js'

const law = lawOf('luoyang')
const missing = (path: ParameterPath, month: string): readonly string[] => {
  const answer = lookUp(law, path, month)
  return answer.outcome === 'found' ? [] : answer.missing.map(({ en }) => en)
}

describe('what is said of a value that is missing', () => {
  it('is an English sentence for every parameter, whether named by a noun or by a question', () => {
    const sentences = parameterPaths.flatMap((path) => missing(path, '1900-01'))
    expect(sentences.length).toBeGreaterThan(parameterPaths.length / 2)
    const broken = /needs the (?:whether|which|whose|who|what|how|an?|the) /
    expect(sentences.filter((en) => broken.test(en))).toEqual([])
  })

  it('asks to know the answer of a question', () => {
    expect(missing('unemployment.skill.filedBy', '2026-01')).toEqual([
      'needs to know who files for the skill subsidy (Luoyang, 2026-01): the notice on the skill subsidy in 2026 was not seen: the notice of the province would settle it',
    ])
  })
})
