import java.util.*;
class A { @SafeVarargs void m(List<String>... l){}
@SafeVarargs static void n(int x){}
@SafeVarargs final void o(String... s) {}
}
