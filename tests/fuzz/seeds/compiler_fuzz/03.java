class Main {
    void f(int x,) java.util.functionimport d) {
        int q = Stream.of("a"util.*;
import java.util.function.*).mapToInt(x - ;
import java.util.stream) {
        if (true)
    }
}.*
class Main {
    void m(java.util.stream.*;
class Main {
    void m(int*;
import java.util.stream.*;
class Main {
    void m(int i, String . s, Object o, boolean b, long Object o, booleanl, double d. {
        Runnable q(x > 0) {
}
void main() {
}{
    ) { return i, String s, Object o, booleannew T(); }
    void mx = 1;
if (x > 0) {
}
void main() {
}= 1;
if (x}
{
}}
