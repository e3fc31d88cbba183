/** Most years of payment taken. */
export const MOST_YEARS = 60
/** Yuan at the door, in fen; balances and payments end at a billion yuan. */
export const MOST_MONEY = 1e11
/** Yuan with fen. */
export const MONEY = { decimals: 2, min: 0, max: MOST_MONEY }
