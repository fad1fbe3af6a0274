class Main {
    {
        i = 1;
        i += 1;
        i++;
        this.i += 1;
    }
    int i;
    Runnable r = () -> {
        j = 1;
        j++;
    };
    int j;
}
