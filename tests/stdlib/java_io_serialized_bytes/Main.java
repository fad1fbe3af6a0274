import java.io.*;
import java.math.*;
import java.text.ParseException;
import java.time.*;
import java.time.chrono.*;
import java.time.temporal.*;
import java.time.zone.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** The serialized forms of the library's classes: the bytes, what reading them gives, and its class. */
public class Main {
    enum Colour { RED, GREEN, BLUE { @Override public String toString() { return "blue!"; } } }

    static byte[] write(Object o) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(o);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws Exception {
        return new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
    }

    static String show(byte[] bytes) {
        StringBuilder s = new StringBuilder();
        for (byte b : bytes) {
            if (b >= 32 && b < 127 && b != '<') {
                s.append((char) b);
            } else {
                s.append('<').append(HexFormat.of().toHexDigits(b)).append('>');
            }
        }
        return s.toString();
    }

    static void form(Object o) {
        System.out.println(o.getClass().getName());
        try {
            byte[] bytes = write(o);
            System.out.println("  " + show(bytes));
            Object back = read(bytes);
            boolean same = back.equals(o) || back.toString().equals(o.toString());
            System.out.println("  " + back.getClass().getName() + " " + (same ? back.equals(o) ? "equal" : "alike" : "other"));
        } catch (Throwable e) {
            System.out.println("  " + e);
        }
    }

    static void bare(Throwable t) {
        t.setStackTrace(new StackTraceElement[0]);
        form(t);
    }

    public static void main(String[] args) throws Exception {
        time();
        collections();
        concurrent();
        throwables();
        others();
    }

    static void time() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        LocalTime noon = LocalTime.NOON;
        form(day);
        form(LocalDate.MIN);
        for (LocalTime t : List.of(noon, LocalTime.of(1, 2), LocalTime.of(1, 2, 3), LocalTime.of(1, 2, 3, 4), LocalTime.MAX)) {
            form(t);
        }
        form(day.atTime(noon));
        form(day.atTime(LocalTime.MAX));
        form(Instant.EPOCH);
        form(Instant.MAX);
        form(Duration.ofMillis(-1));
        form(Period.of(1, -2, 3));
        form(Year.of(2024));
        form(YearMonth.of(2024, 2));
        form(MonthDay.of(2, 29));
        form(ZoneOffset.UTC);
        form(ZoneOffset.ofHoursMinutes(-3, -30));
        form(ZoneOffset.ofHoursMinutesSeconds(1, 2, 3));
        form(ZoneId.of("Europe/Rome"));
        form(ZoneId.of("UTC+01:00"));
        form(day.atTime(noon).atOffset(ZoneOffset.ofHours(2)));
        form(noon.atOffset(ZoneOffset.ofHours(2)));
        form(day.atTime(noon).atZone(ZoneId.of("America/New_York")));
        form(day.atTime(noon).atZone(ZoneOffset.UTC));
        form(DayOfWeek.MONDAY);
        form(Month.MAY);
        form(Clock.systemUTC());
        form(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        form(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
        form(Clock.tickSeconds(ZoneOffset.UTC));
        form(IsoChronology.INSTANCE);
        form(ThaiBuddhistChronology.INSTANCE);
        form(HijrahChronology.INSTANCE);
        form(JapaneseChronology.INSTANCE);
        form(MinguoChronology.INSTANCE);
        form(ThaiBuddhistDate.from(day));
        form(HijrahDate.from(day));
        form(JapaneseDate.from(day));
        form(MinguoDate.from(day));
        form(JapaneseEra.HEISEI);
        form(JapaneseEra.REIWA);
        form(MinguoEra.ROC);
        form(HijrahEra.AH);
        form(ThaiBuddhistEra.BE);
        form(ThaiBuddhistDate.from(day).atTime(noon));
        form(MinguoDate.from(day).atTime(noon).atZone(ZoneOffset.UTC));
        form(ThaiBuddhistChronology.INSTANCE.period(1, 2, 3));
        form(ZoneOffset.ofHours(3).getRules());
        form(ZoneId.of("Asia/Tokyo").getRules());
        form(ZoneOffsetTransition.of(day.atTime(noon), ZoneOffset.UTC, ZoneOffset.ofHours(1)));
        form(ZoneOffsetTransition.of(LocalDateTime.of(1800, 1, 1, 0, 0), ZoneOffset.ofHoursMinutesSeconds(0, 1, 15), ZoneOffset.ofHours(1)));
        form(ZoneOffsetTransitionRule.of(Month.MARCH, -1, DayOfWeek.SUNDAY, LocalTime.of(1, 0), false, ZoneOffsetTransitionRule.TimeDefinition.UTC,
            ZoneOffset.ofHours(1), ZoneOffset.ofHours(1), ZoneOffset.ofHours(2)));
        form(ZoneOffsetTransitionRule.of(Month.OCTOBER, 1, null, LocalTime.MIDNIGHT, true, ZoneOffsetTransitionRule.TimeDefinition.WALL,
            ZoneOffset.ofHoursMinutes(5, 45), ZoneOffset.ofHoursMinutes(5, 45), ZoneOffset.ofHoursMinutes(6, 15)));
        form(WeekFields.ISO);
        form(WeekFields.SUNDAY_START);
        form(ValueRange.of(1, 28, 31));
        form(ChronoField.DAY_OF_WEEK);
        form(ChronoUnit.DAYS);
        form(JulianFields.JULIAN_DAY);
        form(new DateTimeException("no"));
    }

    static void collections() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("one", 1);
        map.put("two", 2);
        List<String> list = List.of("p", "q", "r");
        form(List.of());
        form(List.of(1));
        form(List.of(1, 2));
        form(List.of(1, 2, 3));
        form(Set.of());
        form(Set.of("x"));
        form(Map.of());
        form(Map.of("k", "v"));
        form(list.subList(1, 3));
        form(java.util.stream.Stream.of("a", null).toList());
        form(Arrays.asList("a", "b"));
        form(new ArrayList<>(list));
        form(new LinkedList<>(list));
        form(new Vector<>(list));
        form(new ArrayDeque<>(list));
        form(new PriorityQueue<>(list));
        form(new PriorityQueue<String>(Comparator.reverseOrder()));
        form(new HashMap<>(map));
        form(map);
        form(new TreeMap<>(map));
        form(new TreeMap<>(map).headMap("two"));
        form(new TreeMap<>(map).descendingMap());
        form(new TreeSet<>(list));
        form(new TreeSet<>(list).tailSet("q"));
        form(new TreeSet<>(String.CASE_INSENSITIVE_ORDER));
        form(new HashSet<>(list));
        form(new LinkedHashSet<>(list));
        form(new Hashtable<>(map));
        form(new IdentityHashMap<>());
        Properties p = new Properties();
        p.setProperty("a", "b");
        form(p);
        form(new EnumMap<>(Map.of(Colour.BLUE, "b")));
        form(new EnumMap<Colour, String>(Colour.class));
        form(EnumSet.of(Colour.RED, Colour.BLUE));
        form(EnumSet.noneOf(Colour.class));
        form(EnumSet.allOf(TimeUnit.class));
        form(BitSet.valueOf(new long[] { 5, 0, 7 }));
        form(new BitSet(200));
        form(new AbstractMap.SimpleEntry<>("k", 1));
        form(new AbstractMap.SimpleImmutableEntry<>("k", 1));
        form(Collections.emptyList());
        form(Collections.emptySet());
        form(Collections.emptyMap());
        form(Collections.emptySortedSet());
        form(Collections.emptyNavigableMap());
        form(Collections.singleton("s"));
        form(Collections.singletonList("s"));
        form(Collections.singletonMap("k", "v"));
        form(Collections.nCopies(3, "n"));
        form(Collections.unmodifiableCollection(new ArrayList<>(list)));
        form(Collections.unmodifiableList(new ArrayList<>(list)));
        form(Collections.unmodifiableList(new LinkedList<>(list)));
        form(Collections.unmodifiableSet(new HashSet<>(list)));
        form(Collections.unmodifiableSequencedSet(new LinkedHashSet<>(list)));
        form(Collections.unmodifiableSequencedCollection(new ArrayDeque<>(list)));
        form(Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map)));
        form(Collections.unmodifiableSortedSet(new TreeSet<>(list)));
        form(Collections.unmodifiableNavigableSet(new TreeSet<>(list)));
        form(Collections.unmodifiableMap(map));
        form(Collections.unmodifiableSortedMap(new TreeMap<>(map)));
        form(Collections.unmodifiableNavigableMap(new TreeMap<>(map)));
        form(Collections.synchronizedCollection(new ArrayList<>(list)));
        form(Collections.synchronizedList(new ArrayList<>(list)));
        form(Collections.synchronizedList(new LinkedList<>(list)));
        form(Collections.synchronizedSet(new HashSet<>(list)));
        form(Collections.synchronizedSortedSet(new TreeSet<>(list)));
        form(Collections.synchronizedNavigableSet(new TreeSet<>(list)));
        form(Collections.synchronizedMap(map));
        form(Collections.synchronizedSortedMap(new TreeMap<>(map)));
        form(Collections.synchronizedNavigableMap(new TreeMap<>(map)));
        form(Collections.checkedCollection(new ArrayList<>(list), String.class));
        form(Collections.checkedList(new ArrayList<>(list), String.class));
        form(Collections.checkedList(new LinkedList<>(list), String.class));
        form(Collections.checkedQueue(new ArrayDeque<>(list), String.class));
        form(Collections.checkedSet(new HashSet<>(list), String.class));
        form(Collections.checkedSortedSet(new TreeSet<>(list), String.class));
        form(Collections.checkedNavigableSet(new TreeSet<>(list), String.class));
        form(Collections.checkedMap(map, String.class, Integer.class));
        form(Collections.checkedSortedMap(new TreeMap<>(map), String.class, Integer.class));
        form(Collections.checkedNavigableMap(new TreeMap<>(map), String.class, Integer.class));
        form(Collections.newSetFromMap(new HashMap<>()));
        form(Collections.newSequencedSetFromMap(new LinkedHashMap<>()));
        form(Collections.asLifoQueue(new ArrayDeque<>(list)));
        form(Collections.reverseOrder());
        form(Collections.reverseOrder(String.CASE_INSENSITIVE_ORDER));
        form(Comparator.naturalOrder());
        form(Comparator.nullsFirst(Comparator.<String>naturalOrder()));
        form(new ArrayList<>(list).reversed());
        form(new LinkedHashMap<>(map).keySet());
        form(new ArrayList<>(list).subList(0, 1));
    }

    static void concurrent() {
        List<String> list = List.of("p", "q");
        form(new ConcurrentHashMap<>(Map.of("k", 1)));
        ConcurrentHashMap.KeySetView<String, Boolean> keys = ConcurrentHashMap.newKeySet();
        keys.add("x");
        form(keys);
        form(new ConcurrentHashMap<>(Map.of("k", 1)).values());
        form(new ConcurrentHashMap<>(Map.of("k", 1)).entrySet());
        form(new ConcurrentSkipListMap<>(Map.of("k", 1)));
        form(new ConcurrentSkipListMap<>(Map.of("k", 1)).descendingMap());
        form(new ConcurrentSkipListSet<>(list));
        form(new ConcurrentSkipListSet<>(list).headSet("q"));
        form(new CopyOnWriteArrayList<>(list));
        form(new CopyOnWriteArraySet<>(list));
        form(new ArrayBlockingQueue<>(3, false, list));
        form(new LinkedBlockingQueue<>(list));
        form(new LinkedBlockingDeque<>(list));
        form(new PriorityBlockingQueue<>(list));
        form(new ConcurrentLinkedQueue<>(list));
        form(new ConcurrentLinkedDeque<>(list));
        form(new LinkedTransferQueue<>(list));
        form(new SynchronousQueue<>());
        form(new SynchronousQueue<>(true));
        form(new AtomicBoolean(true));
        form(new AtomicInteger(7));
        form(new AtomicLong(7));
        form(new AtomicReference<>("r"));
        form(new AtomicIntegerArray(new int[] { 1, 2 }));
        form(new AtomicLongArray(new long[] { 1, 2 }));
        form(new AtomicReferenceArray<>(new String[] { "a", null }));
        LongAdder la = new LongAdder();
        la.add(5);
        form(la);
        DoubleAdder da = new DoubleAdder();
        da.add(2.5);
        form(da);
        form(new LongAccumulator((java.util.function.LongBinaryOperator & Serializable) Long::max, 3));
        form(new ReentrantLock());
        form(new ReentrantLock(true));
        form(new ReentrantReadWriteLock());
        form(new StampedLock());
        form(new Semaphore(3));
        form(new Exchanger<String>());
        form(TimeUnit.DAYS);
    }

    static void throwables() {
        StackTraceElement at = new StackTraceElement("a.B", "m", "B.java", 12);
        form(at);
        form(new StackTraceElement("app", "mod", "1.0", "a.B", "m", null, -2));
        Exception e = new IllegalStateException("state", new IOException("cause"));
        e.setStackTrace(new StackTraceElement[] { at });
        e.getCause().setStackTrace(new StackTraceElement[0]);
        Exception s = new Exception();
        s.setStackTrace(new StackTraceElement[0]);
        e.addSuppressed(s);
        form(e);
        bare(new Error("e"));
        bare(new ClassNotFoundException("c", null));
        bare(new ExceptionInInitializerError("i"));
        bare(new java.lang.reflect.InvocationTargetException(null, "t"));
        bare(new java.lang.reflect.UndeclaredThrowableException(null, "u"));
        bare(new ArrayIndexOutOfBoundsException(3));
        bare(new EnumConstantNotPresentException(Colour.class, "X"));
        bare(new TypeNotPresentException("T", null));
        bare(new ArithmeticException("/ by zero"));
        bare(new InputMismatchException("m"));
        bare(new MissingFormatArgumentException("%s"));
        bare(new UnknownFormatConversionException("q"));
        bare(new IllegalFormatPrecisionException(4));
        bare(new IllegalFormatConversionException('d', String.class));
        bare(new MissingResourceException("a", "b", "c"));
        bare(new IllformedLocaleException("bad", 3));
        bare(new UncheckedIOException(new FileNotFoundException("f")) { });
        bare(new java.nio.file.NoSuchFileException("f", "g", "r"));
        bare(new java.nio.charset.UnsupportedCharsetException("X"));
        bare(new java.nio.charset.MalformedInputException(2));
        bare(new java.util.regex.PatternSyntaxException("d", "p", 1));
        bare(new java.time.format.DateTimeParseException("d", "p", 1));
        bare(new ParseException("p", 4));
        bare(new NumberFormatException("n"));
        bare(new InvalidClassException("c", "r"));
        bare(new OptionalDataExceptionMaker().make());
        bare(new WriteAbortedException("w", null));
        bare(new java.net.URISyntaxException("in", "re", 2));
        bare(new ExecutionException("x", null));
        bare(new java.util.zip.ZipException("z"));
    }

    static class OptionalDataExceptionMaker {
        Throwable make() {
            try {
                ByteArrayOutputStream b = new ByteArrayOutputStream();
                ObjectOutputStream o = new ObjectOutputStream(b);
                o.writeInt(5);
                o.flush();
                new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
                return new Error();
            } catch (Exception e) {
                return e;
            }
        }
    }

    static void others() throws Exception {
        form(new BigInteger("-123456789012345678901234567890"));
        form(new BigDecimal("-12.345"));
        form(new BigDecimal("123456789012345678901234567890.5"));
        form(new MathContext(5, RoundingMode.UP));
        form(RoundingMode.DOWN);
        form(new UUID(1, 2));
        form(new Random(5));
        Random r = new Random(6);
        r.nextGaussian();
        form(r);
        form(new StringBuilder("sb\u20ac"));
        form(new StringBuffer("sf"));
        form(new StringBuilder("x").append(1.5).reverse());
        form(Locale.US);
        form(Locale.ROOT);
        form(Locale.forLanguageTag("sr-Latn-RS-x-priv"));
        form(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        form(new Locale("iw"));
        form(Currency.getInstance("EUR"));
        form(new Date(12345678L));
        form(new SimpleTimeZone(3600000, "X"));
        form(new SimpleTimeZone(3600000, "Y", Calendar3.MARCH, -1, 1, 7200000, Calendar3.OCTOBER, 8, -1, 7200000));
        form(new File("a/b"));
        form(java.net.URI.create("http://h:80/p?q#f"));
        form(Integer.class);
        form(int[].class);
        form(Map.Entry.class);
        form(new Object[] { 1, 2L, 3f, 4d, (short) 5, (byte) 6, '7', true, "eight" });
        form(new int[][] { { 1 }, null });
        form(java.util.regex.Pattern.compile("a*b", 2));
        form(java.lang.invoke.MethodType.methodType(int.class, String.class, long.class));
        form(new EventObjectMaker("src"));
        form(Character.UnicodeScript.LATIN);
        form(new IntSummaryStatistics());
        form(Optional.of(1));
        form(new StringJoiner(","));
        form(new Thread());
        form(new Object());
        form(new PropertyChange("a"));
        form(Proc.INSTANCE);
        form(new Pair<>("l", 2));
        form(Thread.State.NEW);
        form(java.nio.file.attribute.FileTime.fromMillis(0));
        form(java.nio.ByteBuffer.allocate(1));
        form(Map.entry("a", "b"));
    }

    static final class Calendar3 { static final int MARCH = 2, OCTOBER = 9; }

    record Pair<A, B>(A left, B right) implements Serializable { }

    enum Proc { INSTANCE }

    static class EventObjectMaker extends EventObject { EventObjectMaker(Object o) { super(o); } }

    static class PropertyChange implements Serializable {
        private static final ObjectStreamField[] serialPersistentFields = { new ObjectStreamField("n", String.class) };
        String n;
        int skipped = 3;
        PropertyChange(String n) { this.n = n; }
    }
}
