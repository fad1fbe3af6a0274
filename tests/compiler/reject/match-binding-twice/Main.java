class Main {
    void m(Object o) {
        if (o instanceof String a && o instanceof Integer a) {
        }
        if (o instanceof String b || o instanceof Integer b) {
        }
        if (!(o instanceof String c) || !(o instanceof Integer c)) {
        }
        boolean x = o instanceof String d ? o instanceof String d : false;
        boolean y = o instanceof String e ? true : o instanceof String e;
        if (!(o instanceof String f))
            return;
        int f = 1;
    }
}
