package java.lang;

import ibrik.lang.VM;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks the frames of the current thread. They are taken all at once, when a walk begins. */
public final class StackWalker {
    /** One frame. */
    public interface StackFrame {
        String getClassName();

        String getMethodName();

        Class<?> getDeclaringClass();

        default MethodType getMethodType() {
            throw new UnsupportedOperationException();
        }

        default String getDescriptor() {
            throw new UnsupportedOperationException();
        }

        int getByteCodeIndex();

        String getFileName();

        int getLineNumber();

        boolean isNativeMethod();

        StackTraceElement toStackTraceElement();
    }

    /** What a walker shows. */
    public enum Option {
        RETAIN_CLASS_REFERENCE, DROP_METHOD_INFO, SHOW_REFLECT_FRAMES, SHOW_HIDDEN_FRAMES
    }

    private static final StackWalker PLAIN = new StackWalker(EnumSet.noneOf(Option.class));
    private final Set<Option> options;

    private StackWalker(Set<Option> options) {
        this.options = options;
    }

    public static StackWalker getInstance() {
        return PLAIN;
    }

    public static StackWalker getInstance(Option option) {
        return new StackWalker(EnumSet.of(Objects.requireNonNull(option)));
    }

    public static StackWalker getInstance(Set<Option> options) {
        return options.isEmpty() ? PLAIN : new StackWalker(EnumSet.copyOf(options));
    }

    public static StackWalker getInstance(Set<Option> options, int estimateDepth) {
        if (estimateDepth <= 0) {
            throw new IllegalArgumentException("estimateDepth must be > 0");
        }
        return getInstance(options);
    }

    private static boolean isReflection(Class<?> c, String method) {
        return (c == java.lang.reflect.Method.class && method.startsWith("invoke"))
                || c == java.lang.reflect.Constructor.class || c == java.lang.invoke.MethodHandle.class
                || c.getName().startsWith("java.lang.invoke.Adapter") || c.getName().startsWith("ibrik.lang.Reflection");
    }

    /** The frames outside of this class, as the options say. */
    private List<StackFrame> frames(boolean reflection) {
        boolean hidden = options.contains(Option.SHOW_HIDDEN_FRAMES);
        List<StackFrame> all = new ArrayList<>();
        boolean own = true;
        for (long f : VM.stackFrames(hidden)) {
            Class<?> c = VM.frameClass(f);
            own = own && (c == StackWalker.class || c == VM.class);
            if (!own) {
                String method = VM.frameElement(f).getMethodName();
                Frame frame = new Frame(f, c, options);
                boolean own0 = c == java.lang.reflect.Method.class && method.equals("invoke0");
                if (hidden || !own0 && (reflection || !isReflection(c, method))) {
                    all.add(frame);
                }
            }
        }
        return all;
    }

    public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> function) {
        Objects.requireNonNull(function);
        Walk walk = new Walk(frames(options.contains(Option.SHOW_REFLECT_FRAMES)).iterator());
        try {
            return function.apply(StreamSupport.stream(walk, false));
        } finally {
            walk.thread = null;
        }
    }

    /** The frames of a walk, as long as it goes on. */
    private static final class Walk extends Spliterators.AbstractSpliterator<StackFrame> {
        private final Iterator<StackFrame> frames;
        private Thread thread = Thread.currentThread();

        Walk(Iterator<StackFrame> frames) {
            super(Long.MAX_VALUE, ORDERED);
            this.frames = frames;
        }

        private void check() {
            if (thread == null) {
                throw new IllegalStateException("This stack stream is not valid for walking.");
            }
            if (thread != Thread.currentThread()) {
                throw new IllegalStateException("Invalid thread walking this stack stream: "
                        + Thread.currentThread().getName() + " " + thread.getName());
            }
        }

        @Override
        public boolean tryAdvance(Consumer<? super StackFrame> action) {
            check();
            if (!frames.hasNext()) {
                return false;
            }
            action.accept(frames.next());
            return true;
        }
    }

    public void forEach(Consumer<? super StackFrame> action) {
        Objects.requireNonNull(action);
        frames(options.contains(Option.SHOW_REFLECT_FRAMES)).forEach(action);
    }

    public Class<?> getCallerClass() {
        if (!options.contains(Option.RETAIN_CLASS_REFERENCE)) {
            throw new UnsupportedOperationException("This stack walker does not have RETAIN_CLASS_REFERENCE access");
        }
        List<StackFrame> f = frames(false);
        if (f.size() < 2) {
            throw new IllegalCallerException("no caller frame");
        }
        return f.get(1).getDeclaringClass();
    }

    private static final class Frame implements StackFrame {
        private final long frame;
        private final Class<?> declaringClass;
        private final Set<Option> options;
        private StackTraceElement element;

        Frame(long frame, Class<?> declaringClass, Set<Option> options) {
            this.frame = frame;
            this.declaringClass = declaringClass;
            this.options = options;
        }

        private void requireMethods() {
            if (options.contains(Option.DROP_METHOD_INFO)) {
                throw new UnsupportedOperationException();
            }
        }

        private void requireClasses() {
            if (!options.contains(Option.RETAIN_CLASS_REFERENCE)) {
                throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
            }
        }

        @Override
        public String getClassName() {
            return declaringClass.getName();
        }

        @Override
        public String getMethodName() {
            return toStackTraceElement().getMethodName();
        }

        @Override
        public Class<?> getDeclaringClass() {
            requireClasses();
            return declaringClass;
        }

        @Override
        public MethodType getMethodType() {
            requireMethods();
            requireClasses();
            return MethodType.fromMethodDescriptorString(VM.frameDescriptor(frame), declaringClass.getClassLoader());
        }

        @Override
        public String getDescriptor() {
            requireMethods();
            requireClasses();
            return VM.frameDescriptor(frame);
        }

        @Override
        public int getByteCodeIndex() {
            requireMethods();
            int bci = VM.frameBytecodeIndex(frame);
            return bci < 0 ? -1 : bci;
        }

        @Override
        public String getFileName() {
            return toStackTraceElement().getFileName();
        }

        @Override
        public int getLineNumber() {
            return toStackTraceElement().getLineNumber();
        }

        @Override
        public boolean isNativeMethod() {
            return toStackTraceElement().isNativeMethod();
        }

        @Override
        public StackTraceElement toStackTraceElement() {
            requireMethods();
            if (element == null) {
                element = VM.frameElement(frame);
            }
            return element;
        }

        @Override
        public String toString() {
            return options.contains(Option.DROP_METHOD_INFO) ? getClassName() : toStackTraceElement().toString();
        }
    }
}
