interface I { private abstract void m();
static default void n(){}
private default void o(){}
final void p();
synchronized void q();
}
