package ibrik.lang;

import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The streams of character sequences, bound late to their length. */
public final class CharStreams {
    private CharStreams() {
    }

    public static IntStream chars(CharSequence s) {
        return StreamSupport.intStream(() -> new Units(s, 0, s.length()), Spliterator.ORDERED
                | Spliterator.SIZED | Spliterator.SUBSIZED, false);
    }

    public static IntStream codePoints(CharSequence s) {
        return StreamSupport.intStream(() -> new CodePoints(s), Spliterator.ORDERED, false);
    }

    public static Stream<String> lines(String s) {
        return StreamSupport.stream(new Lines(s), false);
    }

    private static final class Units implements Spliterator.OfInt {
        private final CharSequence s;
        private int at;
        private final int end;

        Units(CharSequence s, int at, int end) {
            this.s = s;
            this.at = at;
            this.end = end;
        }

        @Override
        public OfInt trySplit() {
            int mid = at + end >>> 1;
            if (at >= mid) {
                return null;
            }
            int from = at;
            at = mid;
            return new Units(s, from, mid);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (at < end) {
                action.accept(s.charAt(at++));
                return true;
            }
            return false;
        }

        @Override
        public long estimateSize() {
            return end - at;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }

    private static final class CodePoints extends Spliterators.AbstractIntSpliterator {
        private final CharSequence s;
        private int at;

        CodePoints(CharSequence s) {
            super(s.length(), ORDERED);
            this.s = s;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (at >= s.length()) {
                return false;
            }
            int c = Character.codePointAt(s, at);
            at += Character.charCount(c);
            action.accept(c);
            return true;
        }
    }

    private static final class Lines extends Spliterators.AbstractSpliterator<String> {
        private final String s;
        private int at;

        Lines(String s) {
            super(s.length(), ORDERED | IMMUTABLE | NONNULL);
            this.s = s;
        }

        @Override
        public boolean tryAdvance(Consumer<? super String> action) {
            Objects.requireNonNull(action);
            int n = s.length();
            if (at >= n) {
                return false;
            }
            int e = at;
            while (e < n && s.charAt(e) != '\n' && s.charAt(e) != '\r') {
                e++;
            }
            String line = s.substring(at, e);
            if (e < n) {
                e += s.charAt(e) == '\r' && e + 1 < n && s.charAt(e + 1) == '\n' ? 2 : 1;
            }
            at = e;
            action.accept(line);
            return true;
        }
    }
}
