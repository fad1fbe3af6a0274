interface I { protected void m();
private int x = 1;
protected class C {}
private interface D {}
}
