int calls;

String greet(String who) {
    calls++;
    return "hi " + who;
}

record P(int x) {
}

void main() {
    IO.println(greet("a") + greet("b") + calls);
    var list = new ArrayList<P>();
    list.add(new P(1));
    IO.println(list);
}
