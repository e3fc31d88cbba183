import { explain } from './src/index.ts'
import { brokenSteps } from './test/support/check-steps.ts'
import { transferSamples } from './test/unit/explain/samples/transfer.ts'
for (const o of transferSamples['transfer.resolve']) { console.log(o.outcome, brokenSteps(o)); console.log(explain(o, { language: 'zh' }).split('\n').filter((l) => !l.includes('依据') && !l.startsWith('!')).join('\n')); }
