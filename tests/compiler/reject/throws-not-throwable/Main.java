class A { void m() throws String, java.io.IOException, Nope {}
<T extends Exception> void n() throws T {}
<T> void o() throws T {}
}
