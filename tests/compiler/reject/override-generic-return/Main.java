import java.util.*;

class A {
    List<String> m() {
        return null;
    }
}

class Main extends A {
    List<Integer> m() {
        return null;
    }
}
