/** The occupational annuity of public institutions (职业年金). */
export {}
