/** The enterprise annuity (企业年金). */
export {}
