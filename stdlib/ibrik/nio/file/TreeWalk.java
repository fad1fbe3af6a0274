package ibrik.nio.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks a tree of files step by step, depth first. */
public final class TreeWalk implements AutoCloseable {
    /** What a step found. */
    public enum Kind {
        /** A directory, before its entries. */
        START,
        /** A directory, after its entries. */
        END,
        /** Anything else, or something that cannot be read. */
        ENTRY
    }

    /** One step: the file with its attributes, or with the error that hides them. */
    public record Event(Kind kind, Path file, BasicFileAttributes attributes,
            IOException error) {
    }

    private static final class Level {
        final Path directory;
        final Object key;
        final DirectoryStream<Path> stream;
        final Iterator<Path> entries;
        boolean skip;

        Level(Path directory, Object key, DirectoryStream<Path> stream) {
            this.directory = directory;
            this.key = key;
            this.stream = stream;
            entries = stream.iterator();
        }
    }

    private final boolean follow;
    private final int maxDepth;
    private final ArrayDeque<Level> levels = new ArrayDeque<>();
    private boolean closed;

    public TreeWalk(Iterable<FileVisitOption> options, int maxDepth) {
        boolean f = false;
        for (FileVisitOption o : options) {
            f |= java.util.Objects.requireNonNull(o) == FileVisitOption.FOLLOW_LINKS;
        }
        follow = f;
        if (maxDepth < 0) {
            throw new IllegalArgumentException("'maxDepth' is negative");
        }
        this.maxDepth = maxDepth;
    }

    private BasicFileAttributes attributes(Path p) throws IOException {
        if (follow) {
            try {
                return Files.readAttributes(p, BasicFileAttributes.class);
            } catch (IOException e) {
                // Perhaps a link that leads nowhere: the link itself is the file then.
            }
        }
        return Files.readAttributes(p, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isLoop(Path dir, Object key) {
        for (Level l : levels) {
            if (key != null && l.key != null) {
                if (key.equals(l.key)) {
                    return true;
                }
            } else {
                try {
                    if (Files.isSameFile(dir, l.directory)) {
                        return true;
                    }
                } catch (IOException e) {
                    // Then it is not known to be the same.
                }
            }
        }
        return false;
    }

    private Event visit(Path entry) {
        BasicFileAttributes a;
        try {
            a = attributes(entry);
        } catch (IOException e) {
            return new Event(Kind.ENTRY, entry, null, e);
        }
        if (levels.size() >= maxDepth || !a.isDirectory()) {
            return new Event(Kind.ENTRY, entry, a, null);
        }
        if (follow && isLoop(entry, a.fileKey())) {
            return new Event(Kind.ENTRY, entry, null,
                    new FileSystemLoopException(entry.toString()));
        }
        try {
            levels.push(new Level(entry, a.fileKey(), Files.newDirectoryStream(entry)));
        } catch (IOException e) {
            return new Event(Kind.ENTRY, entry, null, e);
        }
        return new Event(Kind.START, entry, a, null);
    }

    /** The first step: the file itself. */
    public Event start(Path file) {
        return visit(file);
    }

    /** The next step, null at the end. */
    public Event next() {
        Level top = levels.peek();
        if (top == null) {
            return null;
        }
        IOException error = null;
        if (!top.skip) {
            try {
                if (top.entries.hasNext()) {
                    return visit(top.entries.next());
                }
            } catch (DirectoryIteratorException e) {
                error = e.getCause();
            }
        }
        pop();
        return new Event(Kind.END, top.directory, null, error);
    }

    private void pop() {
        try {
            levels.pop().stream.close();
        } catch (IOException e) {
            // All entries were read.
        }
    }

    /** Leaves the directory just begun without an END. */
    void leave() {
        if (!levels.isEmpty()) {
            pop();
        }
    }

    /** Skips what is left of the current directory. */
    void skipRest() {
        if (!levels.isEmpty()) {
            levels.peek().skip = true;
        }
    }

    boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
        while (!levels.isEmpty()) {
            pop();
        }
    }

    /** Calls the visitor for each file of the tree. */
    public static void visit(Path start, Iterable<FileVisitOption> options, int maxDepth,
            FileVisitor<? super Path> visitor) throws IOException {
        try (TreeWalk w = new TreeWalk(options, maxDepth)) {
            for (Event e = w.start(start); e != null; e = w.next()) {
                FileVisitResult r;
                switch (e.kind()) {
                    case ENTRY:
                        r = e.error() == null ? visitor.visitFile(e.file(), e.attributes())
                                : visitor.visitFileFailed(e.file(), e.error());
                        break;
                    case START:
                        r = visitor.preVisitDirectory(e.file(), e.attributes());
                        if (r == FileVisitResult.SKIP_SUBTREE
                                || r == FileVisitResult.SKIP_SIBLINGS) {
                            w.leave();
                        }
                        break;
                    default:
                        r = visitor.postVisitDirectory(e.file(), e.error());
                        if (r == FileVisitResult.SKIP_SIBLINGS) {
                            r = FileVisitResult.CONTINUE;
                        }
                }
                if (java.util.Objects.requireNonNull(r) == FileVisitResult.TERMINATE) {
                    return;
                }
                if (r == FileVisitResult.SKIP_SIBLINGS) {
                    w.skipRest();
                }
            }
        }
    }

    /** The files of the tree; errors are unchecked. */
    public static final class Steps implements Iterator<Event>, AutoCloseable {
        private final TreeWalk walk;
        private Event next;

        public Steps(Path start, Iterable<FileVisitOption> options, int maxDepth)
                throws IOException {
            walk = new TreeWalk(options, maxDepth);
            next = walk.start(start);
            if (next.error() != null) {
                throw next.error();
            }
        }

        @Override
        public boolean hasNext() {
            if (!walk.isOpen()) {
                throw new IllegalStateException();
            }
            while (next == null || next.kind() == Kind.END) {
                next = walk.next();
                if (next == null) {
                    return false;
                }
                if (next.error() != null) {
                    throw new UncheckedIOException(next.error());
                }
            }
            return true;
        }

        @Override
        public Event next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Event e = next;
            next = null;
            return e;
        }

        @Override
        public void close() {
            walk.close();
        }
    }
}
