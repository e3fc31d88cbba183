/** The personal pension (个人养老金). */
export {}
