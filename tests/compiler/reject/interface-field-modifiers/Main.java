interface Main {
    private int a = 1;
    protected int b = 2;
    int c = 3;
}
