// A compact source file with static fields, initialisers and overloads of main.
static int count = 6;
int own = count + 1;
void main() { System.out.println(count + " " + own + " " + twice(4)); }
int twice(int n) { return n * 2 + (own > 6 ? 1 : 0); }
