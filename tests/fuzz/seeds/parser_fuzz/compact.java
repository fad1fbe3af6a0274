import java.util.List;
int counter = 0;
void main() {
    IO.println("hello");
    helper(3);
}
String helper(int x) { return "a" + x; }
record P(int x) { }
class Q { }
