// this in a default method is the lambda.
public class Main {
    interface F { int f(int x); default F self() { return this; } default F twice() { return x -> f(f(x)); } default boolean same() { return self() == this; } }

    public static void main(String[] args) throws Exception {
        F f = x -> x + 3; System.out.println(f.twice().f(1) + "" + f.same() + f.self().f(2));
    }
}
