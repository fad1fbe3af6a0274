// JLS 8.1.3, 15.9.2: enclosing instances, qualified new, qualified this, superclass that is inner.
public class Main {
    String name = "outer";
    class In {
        String name = Main.this.name + ".in";
        class Deep { String name = In.this.name + ".deep" + Main.this.name.length(); }
    }
    static class Sub extends Main.In {
        Sub(Main m) { m.super(); }
    }
    class Sub2 extends In {
        String up() { return super.name + Main.this.name; }
    }
    class Extends extends Main {
        { name = "second"; }
        String both() { return name + Main.this.name + this.new In().name; }
    }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        Main.In i = m.new In();
        System.out.println(i.new Deep().name);
        System.out.println(new Sub(m).name + " " + m.new Sub2().up());
        System.out.println(m.new Extends().both());
        try {
            Main none = null;
            none.new In();
        } catch (NullPointerException e) {
            System.out.println("no outer");
        }
    }
}
