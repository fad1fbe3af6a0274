/** Virtual calls on many small classes and linked packets: the task scheduler of an operating system. */
public class Main extends Bench {
    static final int IDLE = 0, WORKER = 1, HANDLER_A = 2, HANDLER_B = 3, DEVICE_A = 4, DEVICE_B = 5, TASKS = 6;
    static final int KIND_DEVICE = 0, KIND_WORK = 1, DATA = 4;

    static final class Packet {
        Packet link;
        int id, datum;
        final int kind;
        final int[] data = new int[DATA];

        Packet(Packet link, int id, int kind) {
            this.link = link;
            this.id = id;
            this.kind = kind;
        }

        /** Appends this packet to a queue and returns its head. */
        Packet appendTo(Packet queue) {
            link = null;
            if (queue == null) return this;
            Packet p = queue;
            while (p.link != null) p = p.link;
            p.link = this;
            return queue;
        }
    }

    abstract static class Task {
        final Scheduler scheduler;
        final int id, priority;
        Task next;
        Packet queue;
        boolean waiting, holding, ready;

        Task(Scheduler scheduler, int id, int priority, Packet queue) {
            this.scheduler = scheduler;
            this.id = id;
            this.priority = priority;
            this.queue = queue;
            ready = queue != null;
            waiting = queue == null;
            this.next = scheduler.list;
            scheduler.list = this;
            scheduler.table[id] = this;
        }

        boolean isHeldOrWaiting() {
            return holding || waiting && queue == null;
        }

        /** Takes the next packet, if this task was waiting for one, and runs. */
        Task resume() {
            Packet packet = null;
            if (waiting && queue != null) {
                packet = queue;
                queue = packet.link;
                waiting = false;
                ready = queue != null;
            }
            return run(packet);
        }

        /** Queues a packet for this task; returns which of the two goes on. */
        Task accept(Task from, Packet packet) {
            if (queue == null) {
                queue = packet.appendTo(null);
                ready = true;
                return priority > from.priority ? this : from;
            }
            queue = packet.appendTo(queue);
            return from;
        }

        abstract Task run(Packet packet);
    }

    static final class Scheduler {
        final Task[] table = new Task[TASKS];
        Task list, current;
        int queued, held;

        void run() {
            current = list;
            while (current != null) current = current.isHeldOrWaiting() ? current.next : current.resume();
        }

        Task hold() {
            held++;
            current.holding = true;
            return current.next;
        }

        Task await() {
            current.waiting = true;
            return current;
        }

        Task release(int id) {
            Task t = table[id];
            t.holding = false;
            return t.priority > current.priority ? t : current;
        }

        Task queue(Packet packet) {
            Task t = table[packet.id];
            queued++;
            packet.link = null;
            packet.id = current.id;
            return t.accept(current, packet);
        }
    }

    static final class Idle extends Task {
        private int seed = 1, count;

        Idle(Scheduler s, int count) {
            super(s, IDLE, 0, null);
            waiting = false;
            this.count = count;
        }

        @Override
        Task run(Packet packet) {
            if (--count == 0) return scheduler.hold();
            boolean odd = (seed & 1) != 0;
            seed = odd ? seed >>> 1 ^ 0xd008 : seed >>> 1;
            return scheduler.release(odd ? DEVICE_B : DEVICE_A);
        }
    }

    static final class Worker extends Task {
        private int handler = HANDLER_A, letter;

        Worker(Scheduler s, Packet queue) {
            super(s, WORKER, 1000, queue);
            waiting = true;
        }

        @Override
        Task run(Packet packet) {
            if (packet == null) return scheduler.await();
            handler = HANDLER_A + HANDLER_B - handler;
            packet.id = handler;
            packet.datum = 0;
            for (int i = 0; i < DATA; i++) {
                letter = letter % 26 + 1;
                packet.data[i] = 'A' + letter - 1;
            }
            return scheduler.queue(packet);
        }
    }

    static final class Handler extends Task {
        private Packet work, devices;

        Handler(Scheduler s, int id, int priority, Packet queue) {
            super(s, id, priority, queue);
            waiting = true;
        }

        @Override
        Task run(Packet packet) {
            if (packet != null) {
                if (packet.kind == KIND_WORK) work = packet.appendTo(work);
                else devices = packet.appendTo(devices);
            }
            if (work != null) {
                Packet w = work;
                if (w.datum >= DATA) {
                    work = w.link;
                    return scheduler.queue(w);
                }
                if (devices != null) {
                    Packet d = devices;
                    devices = d.link;
                    d.datum = w.data[w.datum++];
                    return scheduler.queue(d);
                }
            }
            return scheduler.await();
        }
    }

    static final class Device extends Task {
        private Packet pending;

        Device(Scheduler s, int id, int priority) {
            super(s, id, priority, null);
        }

        @Override
        Task run(Packet packet) {
            if (packet != null) {
                pending = packet;
                return scheduler.hold();
            }
            if (pending == null) return scheduler.await();
            Packet p = pending;
            pending = null;
            return scheduler.queue(p);
        }
    }

    static Packet packets(int n, int id, int kind) {
        Packet p = null;
        for (int i = 0; i < n; i++) p = new Packet(p, id, kind);
        return p;
    }

    @Override
    long iterate(int count) {
        Scheduler s = new Scheduler();
        new Idle(s, count);
        new Worker(s, packets(2, WORKER, KIND_WORK));
        new Handler(s, HANDLER_A, 2000, packets(3, DEVICE_A, KIND_DEVICE));
        new Handler(s, HANDLER_B, 3000, packets(3, DEVICE_B, KIND_DEVICE));
        new Device(s, DEVICE_A, 4000);
        new Device(s, DEVICE_B, 5000);
        s.run();
        return (long) s.queued << 32 | s.held;
    }

    public static void main(String[] args) {
        new Main().run("scheduler", 10000, args);
    }
}
