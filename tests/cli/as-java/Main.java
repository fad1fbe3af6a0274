public class Main {
    public static void main(String[] args) {
        System.out.print("x=" + System.getProperty("x"));
        for (String a : args)
            System.out.print(" [" + a + "]");
        System.out.println();
    }
}

class NoMain {
}

class Private {
    private static void main(String[] args) {
    }
}

class Returns {
    public static int main(String[] args) {
        return 0;
    }
}

class Instance {
    void main() {
        System.out.println("instance main");
    }
}

class NoConstructor {
    NoConstructor(int x) {
    }

    void main() {
    }
}

class Fails {
    static {
        if (true)
            throw new IllegalStateException("in <clinit>");
    }

    public static void main(String[] args) {
    }
}

class Throws {
    public static void main(String[] args) {
        throw new IllegalStateException("in main");
    }
}

abstract class Abstract {
    void main() {
    }
}

interface Face {
    static void main(String[] args) {
        System.out.println("interface main");
    }
}
