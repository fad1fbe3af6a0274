public class Main {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    static int dense(int x) {
        switch (x) {
            case 1: return 10;
            case 2: return 20;
            case 3:
            case 4: x += 100;
            case 5: return x;
            default: return -1;
        }
    }

    static String sparse(int x) {
        return switch (x) {
            case Integer.MIN_VALUE -> "min";
            case -1 -> "minus";
            case 1000000 -> "million";
            case Integer.MAX_VALUE -> "max";
            default -> {
                String s = "";
                for (int i = 0; i < 3; i++)
                    s += x;
                yield s;
            }
        };
    }

    static String day(Day d) {
        String s;
        switch (d) {
            case SAT, SUN -> s = "weekend";
            case FRI -> {
                s = "almost";
            }
            default -> s = "work";
        }
        return s;
    }

    static int letters(Day d) {
        return switch (d) {
            case MON, FRI, SUN -> 6;
            case TUE -> 7;
            case THU, SAT -> 8;
            case WED -> 9;
        };
    }

    static int string(String s) {
        switch (s) {
            case "Aa":
                return 1;
            case "BB":
                return 2;
            case "":
                return 3;
            case "C#":
            case "Bb":
                return 4;
        }
        return 0;
    }

    static char grade(Integer n) {
        return switch (n) {
            case 1 -> 'a';
            case 2 -> 'b';
            default -> 'z';
        };
    }

    static int chars(char c) {
        switch (c) {
            case 'a' : case 'e' : case 'i' : case 'o' : case 'u' : return 1;
            case '\u1234' : return 2;
        }
        return 0;
    }

    static int depth(int n) {
        return n + switch (n % 3) {
            case 0 -> switch (n) {
                case 0 -> 100;
                case 3 -> 200;
                default -> 300;
            };
            case 1 -> {
                try {
                    yield Integer.parseInt("x" + n);
                } catch (NumberFormatException e) {
                    yield -1;
                } finally {
                    calls++;
                }
            }
            default -> {
                if (n > 10)
                    yield 11;
                int k = 0;
                while (true)
                    if (k++ > n)
                        break;
                yield k;
            }
        };
    }

    static int calls;

    static boolean condition(int n) {
        if (switch (n) { case 1, 2 -> true; case 3 -> n > calls; default -> false; } && n != 2)
            return true;
        return false;
    }

    static int scopes(int n) {
        switch (n) {
            case 0:
                int x = 5;
                return x;
            case 1:
                x = 7;
                return x + 1;
            default:
        }
        return -1;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 7; i++)
            System.out.print(dense(i) + " ");
        System.out.println();
        System.out.println(sparse(-1) + sparse(1000000) + sparse(7) + sparse(Integer.MAX_VALUE) + sparse(Integer.MIN_VALUE));
        for (Day d : Day.values())
            System.out.print(day(d) + letters(d) + " ");
        System.out.println();
        System.out.println(string("Aa") + "" + string("BB") + string("") + string("C#") + string("Bb") + string("nope"));
        System.out.println(grade(1) + "" + grade(2) + grade(3) + chars('e') + chars('\u1234') + chars('x'));
        for (int i = 0; i < 14; i++)
            System.out.print(depth(i) + " ");
        System.out.println(calls);
        System.out.println(condition(1) + " " + condition(2) + " " + condition(3) + " " + condition(4));
        System.out.println(scopes(0) + scopes(1) + scopes(2));
        outer:
        for (int i = 0; ; i++) {
            switch (i) {
                case 2: continue outer;
                case 5: break outer;
                default: break;
            }
            System.out.print(i);
        }
        System.out.println();
        switch (calls) {
        }
        try {
            day(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
