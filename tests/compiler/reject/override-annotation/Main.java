class A { @Override void m(){}
@Override public String toString(){return null;}
@Override static void k() {}
@Override int x;
}
