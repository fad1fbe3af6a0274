class A { void m() { static int x;
private int y;
final int z;
public class L {}
static class M {}
abstract class N {}
private enum E {X}
static record R() {}
abstract void q();
}
void p(static int x, private int y, final int z) {}
}
