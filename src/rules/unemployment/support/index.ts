/** What is paid beside the unemployment benefit (其他失业待遇). */
export {}
