package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the providers of a service that META-INF/services names. */
public final class ServiceLoader<S> implements Iterable<S> {
    private final Class<S> service;
    private final ClassLoader loader;
    private final List<Provider<S>> providers = new ArrayList<>();
    private final Map<Provider<S>, S> made = new IdentityHashMap<>();
    private Enumeration<URL> files; /* not read yet; null: none has been */
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> names = new ArrayDeque<>(); /* of the files read, not looked at yet */

    private ServiceLoader(Class<S> service, ClassLoader loader) {
        this.service = Objects.requireNonNull(service);
        this.loader = loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    /** A provider that is not made yet. */
    public interface Provider<S> extends Supplier<S> {
        Class<? extends S> type();

        @Override
        S get();
    }

    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) {
        return new ServiceLoader<>(service, loader);
    }

    public static <S> ServiceLoader<S> load(Class<S> service) {
        return new ServiceLoader<>(service, Thread.currentThread().getContextClassLoader());
    }

    public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
        return new ServiceLoader<>(service, ClassLoader.getPlatformClassLoader());
    }

    /** The next provider that is named and not known yet; null behind the last. What is wrong with one does not keep from
     *  those behind it. */
    private Provider<S> findNext() {
        for (;;) {
            String name = names.poll();
            if (name == null) {
                if (!readNext()) {
                    return null;
                }
                continue;
            }
            Provider<S> p = provider(name);
            if (p != null) {
                providers.add(p);
                return p;
            }
        }
    }

    private boolean has(int at) {
        return at < providers.size() || findNext() != null;
    }

    /** Reads the next file; false: there is none. One that is malformed counts for nothing. */
    private boolean readNext() {
        try {
            if (files == null) {
                files = loader.getResources("META-INF/services/" + service.getName());
            }
            if (!files.hasMoreElements()) {
                return false;
            }
            URL url = files.nextElement();
            List<String> found = new ArrayList<>();
            try (BufferedReader r = new BufferedReader(new InputStreamReader(url.openStream(), "UTF-8"))) {
                int number = 1;
                for (String line; (line = r.readLine()) != null; number++) {
                    int hash = line.indexOf('#');
                    String n = (hash < 0 ? line : line.substring(0, hash)).trim();
                    if (!n.isEmpty()) {
                        check(n, url, number);
                        if (seen.add(n)) {
                            found.add(n);
                        }
                    }
                }
            }
            names.addAll(found);
            return true;
        } catch (IOException e) {
            throw new ServiceConfigurationError(service.getName() + ": Error accessing configuration file", e);
        }
    }

    private void check(String name, URL url, int line) {
        String place = url + ":" + line + ": ";
        if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
            throw error(place + "Illegal configuration-file syntax", null);
        }
        boolean legal = Character.isJavaIdentifierStart(name.codePointAt(0));
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            legal &= i == 0 || Character.isJavaIdentifierPart(c) || c == '.';
        }
        if (!legal) {
            throw error(place + "Illegal provider-class name: " + name, null);
        }
    }

    private ServiceConfigurationError error(String text, Throwable cause) {
        return new ServiceConfigurationError(service.getName() + ": " + text, cause);
    }

    private Provider<S> provider(String name) {
        Class<?> c;
        try {
            c = Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw error("Provider " + name + " not found", null);
        }
        if (c.getClassLoader() == null) {
            return null; /* classes of named modules are no business of META-INF/services */
        }
        if (!service.isAssignableFrom(c)) {
            throw error(name + " not a subtype", null);
        }
        Class<? extends S> type = c.asSubclass(service);
        java.lang.reflect.Constructor<? extends S> constructor;
        try {
            constructor = type.getConstructor();
        } catch (NoSuchMethodException e) {
            throw error(name + " Unable to get public no-arg constructor", e);
        }
        return new Provider<S>() {
            @Override
            public Class<? extends S> type() {
                return type;
            }

            @Override
            public S get() {
                try {
                    return constructor.newInstance();
                } catch (java.lang.reflect.InvocationTargetException e) {
                    throw error("Provider " + name + " could not be instantiated", e.getCause());
                } catch (ReflectiveOperationException | LinkageError e) {
                    throw error("Provider " + name + " could not be instantiated", e);
                }
            }
        };
    }

    /** Walks over what is known and asks for more behind it. */
    private <T> Iterator<T> walk(java.util.function.IntFunction<T> element) {
        return new Iterator<T>() {
            private int at;

            @Override
            public boolean hasNext() {
                return has(at);
            }

            @Override
            public T next() {
                if (!has(at)) {
                    throw new NoSuchElementException();
                }
                return element.apply(at++);
            }
        };
    }

    @Override
    public Iterator<S> iterator() {
        return walk(at -> {
            Provider<S> p = providers.get(at);
            return made.computeIfAbsent(p, Provider::get);
        });
    }

    public Stream<Provider<S>> stream() {
        return java.util.stream.StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk(providers::get), Spliterator.ORDERED), false);
    }

    public Optional<S> findFirst() {
        Iterator<S> i = iterator();
        return i.hasNext() ? Optional.of(i.next()) : Optional.empty();
    }

    public void reload() {
        files = null;
        seen.clear();
        names.clear();
        providers.clear();
        made.clear();
    }

    @Override
    public String toString() {
        return "java.util.ServiceLoader[" + service.getName() + "]";
    }
}
