interface I extends I {}
interface J extends K {}
interface K extends J {}
