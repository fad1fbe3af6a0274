// A switch on an enum of another class, and on one nested in an interface.
public class Main {
    interface H { enum K { X, Y, Z } } static int f(H.K k) { switch (k) { case X: return 1; case Z: return 3; default: return 2; } }

    public static void main(String[] args) throws Exception {
        for (H.K k : H.K.values()) System.out.print(f(k)); System.out.println(switch (Thread.State.valueOf("NEW")) { case NEW -> "new"; case RUNNABLE, BLOCKED -> "b"; default -> "d"; });
    }
}
