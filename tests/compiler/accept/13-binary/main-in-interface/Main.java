// main may stand in an interface, a record or an enum.
interface Main {
    int N = 5;
    static void main(String[] args) {
        System.out.println("interface " + N + new Impl().m());
    }
    default String m() { return "m"; }
    class Impl implements Main {}
}
