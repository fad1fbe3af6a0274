@interface Info {
    String name();
    int level() default 1;
    String[] tags();
}

@Info(name = "x")
class Main {
    @Info
    int a;

    @Info(name = "a", tags = {}, level = "high")
    int b;

    @Info(name = "a", tags = "t", extra = 1)
    int c;
}
