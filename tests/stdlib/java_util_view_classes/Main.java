import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** The classes that stand behind the library's interfaces, as getClass() tells them. */
public class Main {
    enum Small { A, B }

    static void name(String how, Object o) {
        System.out.println(how + ": " + (o == null ? "null" : o.getClass().getName()));
    }

    static void collection(String how, Collection<?> c) {
        name(how, c);
    }

    static void list(String how, List<?> l) {
        collection(how, l);
        collection(how + ".subList", l.subList(0, 1));
        name(how + ".subList.subList", l.subList(0, 1).subList(0, 1));
        name(how + ".reversed", l.reversed());
    }

    static void map(String how, Map<?, ?> m) {
        name(how, m);
        name(how + ".keySet", m.keySet());
        name(how + ".values", m.values());
        name(how + ".entrySet", m.entrySet());
    }

    static <K> void navigable(String how, NavigableMap<K, ?> m) {
        name(how, m);
        K k = m.firstKey();
        name(how + ".headMap", m.headMap(k, true));
        name(how + ".tailMap", m.tailMap(k));
        name(how + ".descendingMap", m.descendingMap());
        name(how + ".keySet", m.keySet());
    }

    public static void main(String[] args) {
        List<String> three = List.of("a", "b", "c");
        Map<String, Integer> one = Map.of("k", 1);
        list("ArrayList", new ArrayList<>(three));
        list("Vector", new Vector<>(three));
        list("Arrays.asList", Arrays.asList("a", "b"));
        list("List.of(1)", List.of("a"));
        list("List.of(3)", three);
        list("nCopies", Collections.nCopies(2, "x"));
        list("singletonList", Collections.singletonList("x"));
        list("unmodifiableList", Collections.unmodifiableList(new ArrayList<>(three)));
        list("unmodifiableList linked", Collections.unmodifiableList(new LinkedList<>(three)));
        list("synchronizedList", Collections.synchronizedList(new ArrayList<>(three)));
        list("checkedList", Collections.checkedList(new ArrayList<>(three), String.class));
        list("toList", Stream.of("a", "b").toList());
        list("AbstractList", new AbstractList<String>() {
            public String get(int i) {
                return "x";
            }

            public int size() {
                return 2;
            }
        });
        name("emptyList", Collections.emptyList());
        name("emptySet", Collections.emptySet());
        name("emptyMap", Collections.emptyMap());
        name("emptySortedSet", Collections.emptySortedSet());
        name("emptyNavigableMap", Collections.emptyNavigableMap());
        map("HashMap", new HashMap<>(one));
        map("LinkedHashMap", new LinkedHashMap<>(one));
        map("Hashtable", new Hashtable<>(one));
        name("IdentityHashMap", new IdentityHashMap<>(one));
        name("WeakHashMap", new WeakHashMap<>(one));
        name("EnumMap", new EnumMap<>(Map.of(Small.A, 1)));
        name("Map.of", one);
        name("Map.of(2)", Map.of("k", 1, "l", 2));
        name("Map.entry", Map.entry("k", 1));
        name("singletonMap", Collections.singletonMap("k", 1));
        name("unmodifiableMap", Collections.unmodifiableMap(new HashMap<>(one)));
        name("unmodifiableSequencedMap", Collections.unmodifiableSequencedMap(new LinkedHashMap<>(one)));
        name("synchronizedMap", Collections.synchronizedMap(new HashMap<>(one)));
        name("checkedMap", Collections.checkedMap(new HashMap<>(one), String.class, Integer.class));
        map("ConcurrentHashMap", new ConcurrentHashMap<>(one));
        navigable("TreeMap", new TreeMap<>(one));
        navigable("ConcurrentSkipListMap", new ConcurrentSkipListMap<>(one));
        navigable("unmodifiableNavigableMap", Collections.unmodifiableNavigableMap(new TreeMap<>(one)));
        collection("HashSet", new HashSet<>(three));
        collection("LinkedHashSet", new LinkedHashSet<>(three));
        collection("TreeSet", new TreeSet<>(three));
        collection("TreeSet.headSet", new TreeSet<>(three).headSet("b"));
        collection("TreeSet.descendingSet", new TreeSet<>(three).descendingSet());
        collection("ConcurrentSkipListSet", new ConcurrentSkipListSet<>(three));
        collection("Set.of(1)", Set.of("a"));
        collection("Set.of(3)", Set.of("a", "b", "c"));
        collection("EnumSet", EnumSet.of(Small.A));
        collection("newSetFromMap", Collections.newSetFromMap(new HashMap<>()));
        collection("newKeySet", ConcurrentHashMap.newKeySet());
        collection("singleton", Collections.singleton("a"));
        collection("unmodifiableSet", Collections.unmodifiableSet(new HashSet<>(three)));
        collection("unmodifiableCollection", Collections.unmodifiableCollection(new HashSet<>(three)));
        collection("unmodifiableNavigableSet", Collections.unmodifiableNavigableSet(new TreeSet<>(three)));
        collection("synchronizedSet", Collections.synchronizedSet(new HashSet<>(three)));
        collection("checkedSet", Collections.checkedSet(new HashSet<>(three), String.class));
        collection("checkedQueue", Collections.checkedQueue(new ArrayDeque<>(three), String.class));
        collection("ArrayDeque", new ArrayDeque<>(three));
        collection("PriorityQueue", new PriorityQueue<>(three));
        collection("asLifoQueue", Collections.asLifoQueue(new ArrayDeque<>(three)));
        collection("CopyOnWriteArraySet", new CopyOnWriteArraySet<>(three));
        collection("ConcurrentLinkedQueue", new ConcurrentLinkedQueue<>(three));
        collection("ConcurrentLinkedDeque", new ConcurrentLinkedDeque<>(three));
        collection("LinkedBlockingQueue", new LinkedBlockingQueue<>(three));
        collection("LinkedBlockingDeque", new LinkedBlockingDeque<>(three));
        collection("ArrayBlockingQueue", new ArrayBlockingQueue<>(3, false, three));
        collection("PriorityBlockingQueue", new PriorityBlockingQueue<>(three));
        collection("LinkedTransferQueue", new LinkedTransferQueue<>(three));
        name("reverseOrder", Collections.reverseOrder());
        name("reverseOrder(c)", Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER));
        name("naturalOrder", Comparator.naturalOrder());
        name("nullsFirst", Comparator.nullsFirst(Comparator.<String>naturalOrder()));
        name("CASE_INSENSITIVE_ORDER", String.CASE_INSENSITIVE_ORDER);
        name("Executors.newFixed", Executors.newFixedThreadPool(1));
        name("Executors.newSingle", Executors.newSingleThreadExecutor());
        name("Executors.newVirtual", Executors.newVirtualThreadPerTaskExecutor());
        name("Executors.unconfigurable", Executors.unconfigurableExecutorService(Executors.newCachedThreadPool()));
        name("defaultThreadFactory", Executors.defaultThreadFactory());
        name("Executors.callable", Executors.callable(() -> { }));
        name("Optional", Optional.of(1));
        name("StringBuilder", new StringBuilder());
        name("ByteBuffer", java.nio.ByteBuffer.allocate(1));
        name("direct", java.nio.ByteBuffer.allocateDirect(1));
        name("CharBuffer", java.nio.CharBuffer.wrap("abc"));
        name("MatchResult", java.util.regex.Pattern.compile("a").matcher("a").results().findFirst().get());
    }
}
