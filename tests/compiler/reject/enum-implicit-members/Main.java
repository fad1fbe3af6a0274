enum E { A;
void values() {}
static E valueOf(String s) {return null;}
}
