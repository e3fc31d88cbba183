/** What the kernel works on: relations and rows of one person or many, as columns. Months are integers, money fen. */

/** The schemes as numbers: employees (企业职工), civil (机关事业单位), residents (城乡居民), army (军人). */
export const EMPLOYEE = 0
export const CIVIL = 1
export const RESIDENT = 2
export const MILITARY = 3
/** The schemes in the order of their numbers. */
export const RECORD_SCHEMES = ['employee', 'civil', 'resident', 'military'] as const
/** A scheme with months that may count: employees, civil, residents, army. */
export type RecordScheme = (typeof RECORD_SCHEMES)[number]

/** The money of a row that nobody gave. */
export const UNKNOWN = -1
/** No person has more relations: the owner of a month is kept in a byte. */
export const MOST_RELATIONS = 200

/**
 * Relations and their rows. A relation is what one scheme holds at one place; the ordinary one and a temporary
 * account are two. Relations of a person differ in scheme, place or `temporary`; their rows are in order of time
 * and share no month.
 */
export interface Life {
  readonly scheme: ArrayLike<number>
  /** Code of the place. */
  readonly place: ArrayLike<number>
  /** 1 for a temporary account. */
  readonly temporary: ArrayLike<number>
  /** The choice of the person: 1 is kept first, 2 next; 0 where nothing was chosen. */
  readonly preference: ArrayLike<number>
  /** Balance of the account. */
  readonly balance: ArrayLike<number>
  /** The part of the balance that came from employers before 1998: it does not move. */
  readonly employerPart: ArrayLike<number>
  /** Rows of relation r: from `rowStarts[r]` to `rowStarts[r + 1]`. */
  readonly rowStarts: ArrayLike<number>
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** 1 for deemed months. */
  readonly deemed: ArrayLike<number>
  /** Base a month; for residents what was paid for the months of the row, all in one calendar year. */
  readonly amount: ArrayLike<number>
  /** For temporary accounts: the employer's rate in millionths, 0 for somebody who pays alone. */
  readonly employerRate: ArrayLike<number>
}

/** What the kernel finds of each relation of a person, by its number within the person. */
export interface Tallies {
  /** Months up to the claim, before overlaps are removed. */
  readonly months: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly kept: Int32Array
  readonly keptDeemed: Int32Array
  /** Last month that counts; 0 where none does. */
  readonly lastKept: Int32Array
  readonly dropped: Int32Array
  /** What is paid back for dropped months. */
  readonly refund: Float64Array
  /** What moves from the pooled fund. */
  readonly pool: Float64Array
  /** What stays behind of the account. */
  readonly staying: Float64Array
  /** True where the money of the relation could not be found. */
  readonly lacking: boolean[]
  /** The relations of the person, the one that keeps its months first. */
  readonly order: Int32Array
}

/** Room to work in, used for one person after the other. */
export interface Scratch {
  readonly tallies: Tallies
  /** By month since `FIRST_MONTH`: number of the relation that counts, plus 1; 0 for none. */
  readonly owner: Uint8Array
}

/** First month of the calendar as integer, and how many it has. */
export const FIRST_MONTH = 1900 * 12
export const MONTHS = 301 * 12

/** New room. */
export function newScratch(): Scratch {
  const whole = () => new Int32Array(MOST_RELATIONS)
  const money = () => new Float64Array(MOST_RELATIONS)
  return {
    owner: new Uint8Array(MONTHS),
    tallies: {
      months: whole(),
      first: whole(),
      last: whole(),
      kept: whole(),
      keptDeemed: whole(),
      lastKept: whole(),
      dropped: whole(),
      refund: money(),
      pool: money(),
      staying: money(),
      lacking: new Array<boolean>(MOST_RELATIONS).fill(false),
      order: whole(),
    },
  }
}
