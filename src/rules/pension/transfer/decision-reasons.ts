import { because, national, PLACES, SCHEMES, type StepReason } from './step-reason.js'

/** The reasons of the test, of joining, counting and awarding, and of pensions drawn already. */
export const DECISION_REASONS = {
  minimumMet: because('已满最低缴费年限', 'the minimum is met', national(SCHEMES), '第三条'),
  minimumNotMet: because('未满最低缴费年限', 'the minimum is not met', national(SCHEMES), '第三条'),
  residentOnly: because('只有居民养老保险记录', 'there are records as a resident alone', 'national/2014-8'),
  residentJoinsEmployee: because(
    '居民个人账户全部储存额并入职工个人账户',
    'the residents’ account joins the employees’ account',
    national(SCHEMES),
    '第五条',
  ),
  employeeJoinsResident: because(
    '职工个人账户全部储存额并入居民个人账户',
    'the employees’ account joins the residents’ account',
    national(SCHEMES),
    '第六条',
  ),
  accountsAdded: because('个人账户储存额累计计算', 'balances are added up', national(PLACES), '第三条'),
  schemesAdded: because(
    '机关事业单位与企业的年限和账户合并',
    'years and accounts of the civil and the employees’ scheme are added up',
    'national/2017-1',
  ),
  residentNotCounted: because(
    '居民缴费年限不折算为职工缴费年限',
    'residents’ months do not count as employees’ months',
    national(SCHEMES),
    '第五条',
  ),
  residentCounted: because(
    '居民缴费年限计入（改革假设）',
    'residents’ months count (assumed by a reform)',
    national(SCHEMES),
    '第五条',
  ),
  employeeCounted: because(
    '职工缴费年限合并计入居民缴费年限',
    'employees’ months count as residents’ months',
    national(SCHEMES),
    '第六条',
  ),
  employeeNotCounted: because(
    '职工缴费年限不计入（改革假设）',
    'employees’ months do not count (assumed by a reform)',
    national(SCHEMES),
    '第六条',
  ),
  civilDeemed: because(
    '机关事业单位改革前的工作年限视同缴费',
    'service before the reform of the civil scheme is deemed',
    'national/2015-2',
  ),
  oneRelation: because(
    '原关系随之终止，只领取一份基本养老金',
    'the former relation ends: one basic pension only',
    national(SCHEMES),
    '第四条',
  ),
  employeeAward: because(
    '按职工养老保险规定核定',
    'award by the employees’ scheme',
    'national/sil',
    '第十六条',
  ),
  civilAward: because('按机关事业单位养老保险规定核定', 'award by the civil scheme', 'national/2015-28'),
  residentAward: because(
    '年满待遇领取年龄时按居民养老保险规定核定',
    'award by the residents’ scheme at its age',
    'national/2014-8',
  ),
  comparisonOwn: because(
    '自机关事业单位退休，十年过渡期新老办法对比按其规定',
    'retirement from the civil scheme: the ten-year comparison by its own dates',
    'national/2015-28',
  ),
  comparisonNone: because(
    '不自机关事业单位退休，不作新老办法对比',
    'not retired from the civil scheme: no comparison of old and new method',
    'national/2017-1',
  ),
  annuityMoves: because(
    '职业年金转入新单位的年金计划，没有的留在原计划',
    'the occupational annuity moves to the new employer’s plan, or stays where there is none',
    'national/2015-18',
    '第八条',
  ),
  alreadyDrawing: because(
    '已领取养老保险待遇，不再办理转移',
    'a pension is drawn already: nothing moves any more',
    national(SCHEMES),
  ),
  firstAwarded: because(
    '重复领取的，保留先核定的一份',
    'of two pensions drawn at once the one first awarded is kept',
    'national/2016-5',
  ),
  lastAwarded: because(
    '重复领取的，保留后核定的一份',
    'of two pensions drawn at once the one awarded last is kept',
    'national/2016-5',
  ),
  chosenByPerson: because('本人选择保留', 'kept by the choice of the person', 'national/2016-5'),
  employeeBeatsResident: because(
    '同时领取的，保留职工养老金',
    'the employees’ pension is kept before the residents’',
    national(SCHEMES),
    '第八条',
  ),
  residentStopped: because(
    '终止居民养老保险关系，退还政府补贴以外的个人账户余额',
    'the residents’ relation ends; its account without government subsidy is paid back',
    national(SCHEMES),
    '第八条',
  ),
  employeeStopped: because(
    '清理其余职工养老保险关系，退还个人账户余额',
    'the other employees’ relation is settled; its account is paid back',
    'national/2016-5',
  ),
  drawnTwice: because(
    '重复领取的养老金应予退还，未退还的先从退还额、再从养老金中抵扣',
    'what was drawn twice is owed back: first from the refund, then from the pension',
    national(SCHEMES),
    '第八条',
  ),
} as const satisfies Record<string, StepReason>
