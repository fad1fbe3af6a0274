import java.util.*;

/** Checked collections refuse, through every door, what is not of their type; and change nothing when they do. */
public class Main {
    static void refused(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + ": done");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void collection(Collection c, Object right, Object wrong) {
        String name = c.getClass().getSimpleName();
        refused(name + ".add right", () -> c.add(right));
        refused(name + ".add wrong", () -> c.add(wrong));
        refused(name + ".addAll", () -> c.addAll(List.of(right, wrong)));
        refused(name + ".iterator.remove", () -> {
            Iterator i = c.iterator();
            i.next();
            i.remove();
        });
        if (c instanceof List l) {
            refused(name + ".add(i, wrong)", () -> l.add(0, wrong));
            refused(name + ".set", () -> l.set(0, wrong));
            refused(name + ".replaceAll", () -> l.replaceAll(x -> wrong));
            refused(name + ".listIterator.set", () -> {
                ListIterator i = l.listIterator();
                i.next();
                i.set(wrong);
            });
            refused(name + ".listIterator.add", () -> l.listIterator().add(wrong));
            refused(name + ".subList.add", () -> l.subList(0, 1).add(wrong));
            refused(name + ".reversed.add", () -> l.reversed().add(wrong));
        }
        if (c instanceof Queue q) {
            refused(name + ".offer", () -> q.offer(wrong));
        }
        if (c instanceof SortedSet s) {
            refused(name + ".headSet.add", () -> s.headSet("zz").add(wrong));
            refused(name + ".tailSet.add", () -> s.tailSet("a").add("in"));
        }
        if (c instanceof NavigableSet s) {
            refused(name + ".descendingSet.add", () -> s.descendingSet().add(wrong));
        }
        System.out.println(c);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void map(Map m) {
        String name = m.getClass().getSimpleName();
        refused(name + ".put key", () -> m.put(1, 1));
        refused(name + ".put value", () -> m.put("k", "v"));
        refused(name + ".putAll", () -> m.putAll(new TreeMap(Map.of("a", 1, "b", "no"))));
        refused(name + ".put", () -> m.put("k", 1));
        refused(name + ".merge", () -> m.merge("k", 2, (a, b) -> "text"));
        refused(name + ".compute", () -> m.compute("k", (k, v) -> "text"));
        refused(name + ".computeIfAbsent", () -> m.computeIfAbsent("new", k -> "text"));
        refused(name + ".replaceAll", () -> m.replaceAll((k, v) -> "text"));
        refused(name + ".entry.setValue wrong", () -> ((Map.Entry) m.entrySet().iterator().next()).setValue("text"));
        refused(name + ".entry.setValue right", () -> ((Map.Entry) m.entrySet().iterator().next()).setValue(7));
        refused(name + ".entrySet.add", () -> m.entrySet().add(Map.entry("x", 1)));
        if (m instanceof SortedMap s) {
            refused(name + ".headMap.put", () -> s.headMap("zz").put("q", "text"));
        }
        if (m instanceof NavigableMap n) {
            refused(name + ".descendingMap.put", () -> n.descendingMap().put(2, 2));
            refused(name + ".firstEntry.setValue", () -> n.firstEntry().setValue("text"));
        }
        System.out.println(m + " " + m.equals(Map.of("k", 7)) + " " + m.hashCode());
    }

    public static void main(String[] args) {
        collection(Collections.checkedCollection(new ArrayList<>(List.of("s")), String.class), "t", 1);
        collection(Collections.checkedList(new ArrayList<>(List.of("s")), String.class), "t", 1);
        collection(Collections.checkedList(new LinkedList<>(List.of("s")), String.class), "t", 1);
        collection(Collections.checkedQueue(new ArrayDeque<>(List.of("s")), String.class), "t", 1);
        collection(Collections.checkedSet(new HashSet<>(List.of("s")), String.class), "t", 1);
        collection(Collections.checkedSortedSet(new TreeSet<>(List.of("s")), String.class), "t", 1);
        collection(Collections.checkedNavigableSet(new TreeSet<>(List.of("s")), String.class), "t", 1);
        map(Collections.checkedMap(new HashMap<>(), String.class, Integer.class));
        map(Collections.checkedSortedMap(new TreeMap<>(), String.class, Integer.class));
        map(Collections.checkedNavigableMap(new TreeMap<>(), String.class, Integer.class));
        refused("null list", () -> Collections.checkedList(null, String.class));
        refused("null type", () -> Collections.checkedSortedSet(new TreeSet<String>(), null));
        System.out.println(new StackTraceElement("app", "mod", "1.0", "a.B", "m", null, -2));
        System.out.println(new StackTraceElement("app", null, null, "a.B", "m", "F", -1));
        System.out.println(new StackTraceElement("platform", "java.base", "25", "a.B", "m", "F", 3));
    }
}
