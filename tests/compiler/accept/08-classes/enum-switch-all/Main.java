// JLS 14.11, 15.28: switches on enums, old and new, exhaustive without default, qualified names.
public class Main {
    enum Day { MON, TUE, SAT, SUN; boolean weekend() { return switch (this) { case SAT, SUN -> true; case MON, TUE -> false; }; } }
    static int old(Day d) {
        switch (d) {
            case MON:
            case TUE: return 1;
            case SAT: { break; }
            default: return 3;
        }
        return 2;
    }
    static String q(Object o) {
        return switch (o) {
            case Day.SAT -> "sat";
            case Day d when d.weekend() -> "weekend";
            case Day d -> "work " + d;
            default -> "?";
        };
    }

    public static void main(String[] args) throws Exception {
        for (Day d : Day.values())
            System.out.print(d.weekend() + " " + old(d) + q(d) + ", ");
        System.out.println(q("MON"));
        Day none = null;
        try {
            old(none);
        } catch (NullPointerException e) {
            System.out.println("null selector");
        }
        System.out.println(switch (none) { case MON -> 1; case null -> 0; default -> 2; });
    }
}
