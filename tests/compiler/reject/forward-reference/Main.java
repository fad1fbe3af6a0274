class A { int x = y;
int y = 1;
static int q = w;
final int k;
}
