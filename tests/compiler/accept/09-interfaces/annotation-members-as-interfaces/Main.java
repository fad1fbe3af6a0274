// JLS 9.6: an annotation interface may be implemented and has nested types and constants.
public class Main {
    @interface Level { int value() default DEFAULT; int DEFAULT = 3; enum Kind { LOW } class Holder { static String s = "held"; } }
    @SuppressWarnings("all") static class Impl implements Level {
        public int value() { return 8; }
        public Class<? extends java.lang.annotation.Annotation> annotationType() { return Level.class; }
    }

    public static void main(String[] args) throws Exception {
        Level l = new Impl();
        System.out.println(l.value() + " " + Level.DEFAULT + Level.Kind.LOW + Level.Holder.s + l.annotationType().getSimpleName());
    }
}
