import java.util.*;
interface I<T> {}
class A implements I<String> {}
class B extends A implements I<Integer> {}
