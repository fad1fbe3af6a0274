@String
class Main {
    @Runnable
    int a;
}
