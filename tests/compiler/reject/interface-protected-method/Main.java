interface Main {
    protected void m();

    final void n();

    synchronized void o();
}
