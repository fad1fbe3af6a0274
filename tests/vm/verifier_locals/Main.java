/** Local variables that hold something else, nothing, or half a value. */
public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"NeverSet", "OutOfRange", "StoreOutOfRange", "LongAtTheEdge", "HalfOverwritten", "SecondHalfAsInt", "IncrementOfReference", "WideOutOfRange"}) {
            try {
                Class.forName(name);
                System.out.println(name + ": accepted");
            } catch (LinkageError e) {
                System.out.println(name + ": " + e);
            } catch (ClassNotFoundException e) {
                System.out.println(name + " is not there");
            }
        }
    }
}
