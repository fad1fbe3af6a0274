package java.util;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the providers of a service that META-INF/services names. */
public final class ServiceLoader<S> implements Iterable<S> {
    private final Class<S> service;
    private final ClassLoader loader;
    private List<Provider<S>> providers;
    private final List<S> made = new ArrayList<>();

    private ServiceLoader(Class<S> service, ClassLoader loader) {
        this.service = Objects.requireNonNull(service, "Service interface cannot be null");
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

    private List<Provider<S>> providers() {
        if (providers == null) {
            List<Provider<S>> l = new ArrayList<>();
            InputStream in = loader.getResourceAsStream("META-INF/services/"
                    + service.getName());
            if (in != null) {
                try (BufferedReader r = new BufferedReader(new InputStreamReader(in))) {
                    String line;
                    while ((line = r.readLine()) != null) {
                        int hash = line.indexOf('#');
                        String n = (hash < 0 ? line : line.substring(0, hash)).trim();
                        if (!n.isEmpty()) {
                            l.add(provider(n));
                        }
                    }
                } catch (IOException e) {
                    throw new ServiceConfigurationError(service.getName()
                            + ": Error accessing configuration file", e);
                }
            }
            providers = l;
        }
        return providers;
    }

    private Provider<S> provider(String name) {
        Class<?> c;
        try {
            c = Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new ServiceConfigurationError(service.getName() + ": Provider " + name
                    + " not found");
        }
        if (!service.isAssignableFrom(c)) {
            throw new ServiceConfigurationError(service.getName() + ": Provider " + name
                    + " not a subtype");
        }
        Class<? extends S> type = c.asSubclass(service);
        return new Provider<S>() {
            @Override
            public Class<? extends S> type() {
                return type;
            }

            @Override
            public S get() {
                try {
                    return type.getConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new ServiceConfigurationError(service.getName() + ": Provider "
                            + name + " could not be instantiated", e);
                }
            }
        };
    }

    @Override
    public Iterator<S> iterator() {
        return new Iterator<S>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < providers().size();
            }

            @Override
            public S next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (at >= made.size()) {
                    made.add(providers().get(at).get());
                }
                return made.get(at++);
            }
        };
    }

    public Stream<Provider<S>> stream() {
        return providers().stream();
    }

    public Optional<S> findFirst() {
        Iterator<S> i = iterator();
        return i.hasNext() ? Optional.of(i.next()) : Optional.empty();
    }

    public void reload() {
        providers = null;
        made.clear();
    }

    @Override
    public String toString() {
        return "java.util.ServiceLoader[" + service.getName() + "]";
    }
}
