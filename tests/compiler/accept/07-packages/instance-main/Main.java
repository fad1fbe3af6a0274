// An instance main without arguments, with a constructor and fields.
class Main {
    final String greeting;
    int count = 2;
    Main() {
        greeting = "hello";
    }
    void main() {
        for (int i = 0; i < count; i++)
            System.out.println(greeting + i + helper().v);
    }
    private Inner helper() {
        return new Inner();
    }
    class Inner {
        String v = greeting.toUpperCase();
    }
}
