package java.util;

/** The comparators that Comparator's static methods give. */
final class Comparators {
    private Comparators() {
    }

    static final class NaturalOrder implements Comparator<Comparable<Object>>,
            java.io.Serializable {
        private static final long serialVersionUID = 1L;
        static final NaturalOrder INSTANCE = new NaturalOrder();

        @Override
        public int compare(Comparable<Object> a, Comparable<Object> b) {
            return a.compareTo(b);
        }

        @Override
        public Comparator<Comparable<Object>> reversed() {
            return Comparator.reverseOrder();
        }
    }

    static final class Nulls<T> implements Comparator<T>, java.io.Serializable {
        private static final long serialVersionUID = -7569533591570686392L;
        private final boolean first;
        private final Comparator<T> real;

        @SuppressWarnings("unchecked")
        Nulls(boolean first, Comparator<? super T> real) {
            this.first = first;
            this.real = (Comparator<T>) real;
        }

        @Override
        public int compare(T a, T b) {
            if (a == null) {
                return b == null ? 0 : first ? -1 : 1;
            }
            if (b == null) {
                return first ? 1 : -1;
            }
            return real == null ? 0 : real.compare(a, b);
        }

        @Override
        public Comparator<T> thenComparing(Comparator<? super T> other) {
            Objects.requireNonNull(other);
            return new Nulls<>(first, real == null ? other : real.thenComparing(other));
        }

        @Override
        public Comparator<T> reversed() {
            return new Nulls<>(!first, real == null ? null : real.reversed());
        }
    }
}
