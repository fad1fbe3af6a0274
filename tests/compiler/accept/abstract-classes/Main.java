import java.util.*;

public class Main {
    static abstract class Task implements Comparable<Task> {
        private static int ids;
        protected final int id = ++ids;
        private final int priority;

        protected Task(int priority) {
            this.priority = priority;
        }

        protected abstract String body() throws Exception;

        final String run() {
            try {
                return id + ":" + body();
            } catch (Exception e) {
                return id + "!" + e.getMessage();
            }
        }

        @Override
        public int compareTo(Task o) {
            return Integer.compare(o.priority, priority);
        }
    }

    static class Echo extends Task {
        final String text;

        Echo(String text, int p) {
            super(p);
            this.text = text;
        }

        @Override
        protected String body() {
            return text;
        }
    }

    static class Fail extends Task {
        Fail() {
            super(5);
        }

        @Override
        protected String body() throws java.io.IOException {
            throw new java.io.IOException("io");
        }
    }

    public static void main(String[] args) {
        PriorityQueue<Task> q = new PriorityQueue<>();
        q.add(new Echo("low", 1));
        q.add(new Fail());
        q.add(new Echo("high", 9));
        q.add(new Task(3) {
            @Override
            protected String body() {
                return "anonymous" + id;
            }
        });
        while (!q.isEmpty())
            System.out.println(q.poll().run());
    }
}
