package java.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Says which classes and sizes a stream of objects may have. */
@FunctionalInterface
public interface ObjectInputFilter {
    /** What is known when the filter is asked. */
    interface FilterInfo {
        Class<?> serialClass();

        long arrayLength();

        long depth();

        long references();

        long streamBytes();
    }

    /** The answer of a filter. */
    enum Status {
        UNDECIDED,
        ALLOWED,
        REJECTED
    }

    Status checkInput(FilterInfo filterInfo);

    static ObjectInputFilter allowFilter(Predicate<Class<?>> predicate, Status otherStatus) {
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(otherStatus, "otherStatus");
        return i -> i.serialClass() == null ? Status.UNDECIDED
                : predicate.test(i.serialClass()) ? Status.ALLOWED : otherStatus;
    }

    static ObjectInputFilter rejectFilter(Predicate<Class<?>> predicate, Status otherStatus) {
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(otherStatus, "otherStatus");
        return i -> i.serialClass() == null ? Status.UNDECIDED
                : predicate.test(i.serialClass()) ? Status.REJECTED : otherStatus;
    }

    static ObjectInputFilter merge(ObjectInputFilter filter, ObjectInputFilter anotherFilter) {
        Objects.requireNonNull(filter, "filter");
        if (anotherFilter == null) {
            return filter;
        }
        return i -> {
            Status a = filter.checkInput(i);
            if (a == Status.REJECTED) {
                return a;
            }
            Status b = anotherFilter.checkInput(i);
            return b == Status.REJECTED ? b
                    : a == Status.ALLOWED || b == Status.ALLOWED ? Status.ALLOWED
                    : Status.UNDECIDED;
        };
    }

    static ObjectInputFilter rejectUndecidedClass(ObjectInputFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return i -> {
            Status s = filter.checkInput(i);
            Class<?> c = i.serialClass();
            while (c != null && c.isArray()) {
                c = c.getComponentType();
            }
            return s == Status.UNDECIDED && c != null && !c.isPrimitive() ? Status.REJECTED : s;
        };
    }

    /** The filter of the whole program, and filters made of patterns. */
    final class Config {
        private static ObjectInputFilter serialFilter;
        private static BinaryOperator<ObjectInputFilter> factory;

        private Config() {
        }

        public static synchronized ObjectInputFilter getSerialFilter() {
            return serialFilter;
        }

        public static synchronized void setSerialFilter(ObjectInputFilter filter) {
            Objects.requireNonNull(filter, "filter");
            if (serialFilter != null) {
                throw new IllegalStateException("Serial filter can only be set once");
            }
            serialFilter = filter;
        }

        public static synchronized BinaryOperator<ObjectInputFilter> getSerialFilterFactory() {
            if (factory == null) {
                factory = (old, next) -> next != null ? next : old;
            }
            return factory;
        }

        public static synchronized void setSerialFilterFactory(
                BinaryOperator<ObjectInputFilter> filterFactory) {
            Objects.requireNonNull(filterFactory, "filterFactory");
            if (factory != null) {
                throw new IllegalStateException("Cannot replace filter factory: already set");
            }
            factory = filterFactory;
        }

        public static ObjectInputFilter createFilter(String pattern) {
            Objects.requireNonNull(pattern, "pattern");
            long[] limits = {-1, -1, -1, -1};
            String[] names = {"maxarray", "maxdepth", "maxrefs", "maxbytes"};
            List<String> classes = new ArrayList<>();
            for (String p : pattern.split(";")) {
                if (p.isEmpty()) {
                    continue;
                }
                int eq = p.indexOf('=');
                if (eq < 0) {
                    String bare = p.startsWith("!") ? p.substring(1) : p;
                    if (bare.isEmpty()) {
                        throw new IllegalArgumentException("class or package missing in: \""
                                + pattern + "\"");
                    }
                    classes.add(p);
                    continue;
                }
                int i = List.of(names).indexOf(p.substring(0, eq));
                if (i < 0) {
                    throw new IllegalArgumentException("unknown limit: " + p.substring(0, eq));
                }
                limits[i] = Long.parseLong(p.substring(eq + 1));
                if (limits[i] < 0) {
                    throw new IllegalArgumentException("negative limit: " + p);
                }
            }
            if (pattern.isEmpty()) {
                return null;
            }
            return new ObjectInputFilter() {
                @Override
                public Status checkInput(FilterInfo i) {
                    return check(i, limits, classes);
                }

                @Override
                public String toString() {
                    return pattern;
                }
            };
        }

        private static Status check(FilterInfo i, long[] limits, List<String> classes) {
            long[] seen = {i.arrayLength(), i.depth(), i.references(), i.streamBytes()};
            for (int k = 0; k < 4; k++) {
                if (limits[k] >= 0 && seen[k] > limits[k]) {
                    return Status.REJECTED;
                }
            }
            Class<?> c = i.serialClass();
            while (c != null && c.isArray()) {
                c = c.getComponentType();
            }
            if (c == null || c.isPrimitive()) {
                return Status.UNDECIDED;
            }
            for (String p : classes) {
                boolean no = p.startsWith("!");
                if (matches(no ? p.substring(1) : p, c.getName())) {
                    return no ? Status.REJECTED : Status.ALLOWED;
                }
            }
            return Status.UNDECIDED;
        }

        private static boolean matches(String p, String name) {
            if (p.endsWith(".**")) {
                return name.startsWith(p.substring(0, p.length() - 2));
            }
            if (p.endsWith(".*")) {
                String s = p.substring(0, p.length() - 1);
                return name.startsWith(s) && name.indexOf('.', s.length()) < 0;
            }
            return p.endsWith("*") ? name.startsWith(p.substring(0, p.length() - 1))
                    : name.equals(p);
        }
    }
}
