import java.util.*;
class A { void m(List<String> l){}
}
class B extends A { void m(List<Integer> l){}
}
