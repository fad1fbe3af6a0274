// equalsIgnoreCase and compareToIgnoreCase on characters with several case forms.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show("ſ".equalsIgnoreCase("S") + "" + "ß".equalsIgnoreCase("ẞ") + "ς".equalsIgnoreCase("Σ") + "ı".equalsIgnoreCase("I") + "a".compareToIgnoreCase("B") + "ab".compareToIgnoreCase("ABC") + "Z".compareToIgnoreCase("_"));
    }
}
