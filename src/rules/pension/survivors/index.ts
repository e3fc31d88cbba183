/** Survivors’ benefits (遗属待遇): funeral allowance and lump sum. */
export {}
