package java.util;

import java.util.function.Function;
import java.util.function.BiFunction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A table of texts by key with a file format. */
public class Properties extends Hashtable<Object, Object> {
    private static final long serialVersionUID = 4112578634029874840L;
    protected volatile Properties defaults;
    /** The entries; the inherited table is not used. */
    private transient java.util.concurrent.ConcurrentHashMap<Object, Object> map;

    public Properties() {
        this(null, 8);
    }

    public Properties(int initialCapacity) {
        this(null, initialCapacity);
    }

    public Properties(Properties defaults) {
        this(defaults, 8);
    }

    private Properties(Properties defaults, int initialCapacity) {
        super(1);
        map = new java.util.concurrent.ConcurrentHashMap<>(initialCapacity);
        this.defaults = defaults;
    }

    public synchronized Object setProperty(String key, String value) {
        return put(key, value);
    }

    public synchronized void load(Reader reader) throws IOException {
        Objects.requireNonNull(reader, "reader parameter is null");
        StringBuilder all = new StringBuilder();
        char[] buf = new char[4096];
        int n;
        while ((n = reader.read(buf, 0, buf.length)) >= 0) {
            all.append(buf, 0, n);
        }
        parse(all);
    }

    public synchronized void load(InputStream inStream) throws IOException {
        Objects.requireNonNull(inStream, "inStream parameter is null");
        load(new InputStreamReader(inStream, StandardCharsets.ISO_8859_1));
    }

    private void parse(CharSequence s) {
        int i = 0;
        int n = s.length();
        while (i < n) {
            StringBuilder line = new StringBuilder();
            boolean start = true;
            boolean comment = false;
            while (i < n) {
                char c = s.charAt(i);
                if (start && (c == ' ' || c == '\t' || c == '\f')) {
                    i++;
                    continue;
                }
                if (start && line.length() == 0 && (c == '#' || c == '!')) {
                    comment = true;
                }
                start = false;
                if (c == '\n' || c == '\r') {
                    break;
                }
                if (c == '\\' && !comment) {
                    if (i + 1 < n && (s.charAt(i + 1) == '\n' || s.charAt(i + 1) == '\r')) {
                        i += s.charAt(i + 1) == '\r' && i + 2 < n && s.charAt(i + 2) == '\n'
                                ? 3 : 2;
                        start = true;
                        if (line.length() == 0) {
                            line.append("");
                        }
                        continue;
                    }
                    line.append(c);
                    i++;
                    if (i < n) {
                        line.append(s.charAt(i++));
                    }
                    continue;
                }
                line.append(c);
                i++;
            }
            while (i < n && (s.charAt(i) == '\n' || s.charAt(i) == '\r')) {
                i++;
            }
            if (!comment && line.length() > 0) {
                entry(line);
            }
        }
    }

    private void entry(CharSequence l) {
        int n = l.length();
        int k = 0;
        while (k < n) {
            char c = l.charAt(k);
            if (c == '\\') {
                k += 2;
                continue;
            }
            if (c == '=' || c == ':' || c == ' ' || c == '\t' || c == '\f') {
                break;
            }
            k++;
        }
        k = Math.min(k, n);
        int v = k;
        boolean separator = false;
        while (v < n) {
            char c = l.charAt(v);
            if (c == ' ' || c == '\t' || c == '\f') {
                v++;
            } else if (!separator && (c == '=' || c == ':')) {
                separator = true;
                v++;
            } else {
                break;
            }
        }
        put(unescape(l, 0, k), unescape(l, v, n));
    }

    private static String unescape(CharSequence s, int from, int to) {
        StringBuilder sb = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c != '\\' || i + 1 >= to) {
                if (c != '\\') {
                    sb.append(c);
                }
                continue;
            }
            c = s.charAt(++i);
            if (c == 'u') {
                int v = 0;
                for (int k = 0; k < 4; k++) {
                    int d = ++i < to ? Character.digit(s.charAt(i), 16) : -1;
                    if (d < 0) {
                        throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
                    }
                    v = v << 4 | d;
                }
                sb.append((char) v);
            } else {
                sb.append(c == 't' ? '\t' : c == 'r' ? '\r' : c == 'n' ? '\n'
                        : c == 'f' ? '\f' : c);
            }
        }
        return sb.toString();
    }

    private static String escape(String s, boolean key, boolean unicode) {
        StringBuilder sb = new StringBuilder(s.length() * 2);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case ' ' -> sb.append(i == 0 || key ? "\\ " : " ");
                case '\t' -> sb.append("\\t");
                case '\n' -> sb.append("\\n");
                case '\r' -> sb.append("\\r");
                case '\f' -> sb.append("\\f");
                case '\\', '=', ':', '#', '!' -> sb.append('\\').append(c);
                default -> {
                    if ((c < 0x20 || c > 0x7e) && unicode) {
                        String h = Integer.toHexString(c).toUpperCase();
                        sb.append("\\u").append("0000", 0, 4 - h.length()).append(h);
                    } else {
                        sb.append(c);
                    }
                }
            }
        }
        return sb.toString();
    }

    @Deprecated
    public void save(OutputStream out, String comments) {
        try {
            store(out, comments);
        } catch (IOException e) {
            return;
        }
    }

    public void store(Writer writer, String comments) throws IOException {
        store(writer instanceof BufferedWriter b ? b : new BufferedWriter(writer), comments,
                false);
    }

    public void store(OutputStream out, String comments) throws IOException {
        store(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1)),
                comments, true);
    }

    /** The entries in the order of their keys, or a subclass's own entries as they come. */
    private Collection<? extends Map.Entry<?, ?>> inOrder() {
        Set<Map.Entry<Object, Object>> entries = entrySet();
        if (entries.getClass() != map.entrySet().getClass()) {
            return entries;
        }
        ArrayList<Map.Entry<Object, Object>> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(e -> (String) e.getKey()));
        return sorted;
    }

    private void store(BufferedWriter w, String comments, boolean unicode) throws IOException {
        if (comments != null) {
            w.write("#" + comments.replace("\n", "\n#"));
            w.newLine();
        }
        w.write("#" + ibrik.util.Dates.now());
        w.newLine();
        synchronized (this) {
            for (Map.Entry<?, ?> e : inOrder()) {
                w.write(escape((String) e.getKey(), true, unicode) + "="
                        + escape((String) e.getValue(), false, unicode));
                w.newLine();
            }
        }
        w.flush();
    }

    public String getProperty(String key) {
        Object v = map.get(key);
        if (v instanceof String s) {
            return s;
        }
        Properties d = defaults;
        return d == null ? null : d.getProperty(key);
    }

    public String getProperty(String key, String defaultValue) {
        String v = getProperty(key);
        return v == null ? defaultValue : v;
    }

    private void enumerate(Map<String, Object> h) {
        if (defaults != null) {
            defaults.enumerate(h);
        }
        for (Map.Entry<Object, Object> e : entrySet()) {
            h.put((String) e.getKey(), e.getValue());
        }
    }

    public Enumeration<?> propertyNames() {
        Hashtable<String, Object> h = new Hashtable<>();
        enumerate(h);
        return h.keys();
    }

    public Set<String> stringPropertyNames() {
        Map<String, String> h = new HashMap<>();
        strings(h);
        return Collections.unmodifiableSet(h.keySet());
    }

    private void strings(Map<String, String> h) {
        if (defaults != null) {
            defaults.strings(h);
        }
        for (Map.Entry<Object, Object> e : entrySet()) {
            if (e.getKey() instanceof String k && e.getValue() instanceof String v) {
                h.put(k, v);
            }
        }
    }

    public void list(PrintStream out) {
        list(new PrintWriter(out, true));
    }

    public void list(PrintWriter out) {
        out.println("-- listing properties --");
        Map<String, Object> h = new HashMap<>();
        enumerate(h);
        for (Map.Entry<String, Object> e : h.entrySet()) {
            String v = (String) e.getValue();
            out.println(e.getKey() + "=" + (v.length() > 40 ? v.substring(0, 37) + "..." : v));
        }
        out.flush();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Enumeration<Object> keys() {
        return Collections.enumeration(map.keySet());
    }

    @Override
    public Enumeration<Object> elements() {
        return Collections.enumeration(map.values());
    }

    @Override
    public boolean contains(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public Object get(Object key) {
        return map.get(key);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        return map.put(key, value);
    }

    @Override
    public synchronized Object remove(Object key) {
        return map.remove(key);
    }

    @Override
    public synchronized void putAll(Map<?, ?> t) {
        map.putAll(t);
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public synchronized String toString() {
        return map.toString();
    }

    @Override
    public Set<Object> keySet() {
        return map.keySet();
    }

    @Override
    public Collection<Object> values() {
        return map.values();
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return map.entrySet();
    }

    @Override
    public synchronized boolean equals(Object o) {
        return map.equals(o);
    }

    @Override
    public synchronized int hashCode() {
        return map.hashCode();
    }

    @Override
    public synchronized Object clone() {
        Properties p = new Properties(defaults);
        p.map.putAll(map);
        return p;
    }

    @Override
    protected void rehash() {
    }

    @Override
    public void forEach(java.util.function.BiConsumer<? super Object, ? super Object> action) {
        map.forEach(action);
    }

    @Override
    public Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault(key, defaultValue);
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super Object, ? super Object, ?> function) {
        map.replaceAll(function);
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public synchronized boolean replace(Object key, Object oldValue, Object newValue) {
        return map.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized Object replace(Object key, Object value) {
        return map.replace(key, value);
    }

    @Override
    public synchronized Object computeIfAbsent(Object key, Function<? super Object, ?> mappingFunction) {
        return map.computeIfAbsent(key, mappingFunction);
    }

    @Override
    public synchronized Object computeIfPresent(Object key, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return map.computeIfPresent(key, remappingFunction);
    }

    @Override
    public synchronized Object compute(Object key, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return map.compute(key, remappingFunction);
    }

    @Override
    public synchronized Object merge(Object key, Object value, BiFunction<? super Object, ? super Object, ?> remappingFunction) {
        return map.merge(key, value, remappingFunction);
    }

    public synchronized void loadFromXML(java.io.InputStream in) throws IOException {
        Objects.requireNonNull(in);
        try (in) {
            XmlProperties.load(this, in);
        }
    }

    public void storeToXML(OutputStream os, String comment) throws IOException {
        storeToXML(os, comment, java.nio.charset.StandardCharsets.UTF_8);
    }

    public void storeToXML(OutputStream os, String comment, String encoding) throws IOException {
        Objects.requireNonNull(os);
        Objects.requireNonNull(encoding);
        try {
            storeToXML(os, comment, java.nio.charset.Charset.forName(encoding));
        } catch (java.nio.charset.UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            throw new java.io.UnsupportedEncodingException(encoding);
        }
    }

    public void storeToXML(OutputStream os, String comment, java.nio.charset.Charset charset) throws IOException {
        Objects.requireNonNull(os, "OutputStream");
        Objects.requireNonNull(charset, "Charset");
        XmlProperties.store(this, os, comment, charset);
    }

    /** As if the entries were in a table that they fill well. */
    @Override
    void writeTable(java.io.ObjectOutputStream s) throws IOException {
        Object[] entries = map.entrySet().toArray();
        int length = (int) (entries.length / 0.75f) + entries.length / 20 + 3;
        length -= 1 - (length & 1);
        java.io.ObjectOutputStream.PutField fields = s.putFields();
        fields.put("loadFactor", 0.75f);
        fields.put("threshold", (int) (length * 0.75f));
        s.writeFields();
        s.writeInt(length);
        s.writeInt(entries.length);
        for (Object o : entries) {
            Map.Entry<?, ?> e = (Map.Entry<?, ?>) o;
            s.writeObject(e.getKey());
            s.writeObject(e.getValue());
        }
    }

    @Override
    void readTable(java.io.ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.readFields();
        s.readInt();
        int n = s.readInt();
        if (n < 0) {
            throw new java.io.StreamCorruptedException("Illegal # of Elements: " + n);
        }
        map = new java.util.concurrent.ConcurrentHashMap<>();
        for (int i = 0; i < n; i++) {
            Object key = s.readObject();
            map.put(key, s.readObject());
        }
    }
}
