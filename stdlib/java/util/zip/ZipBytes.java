package java.util.zip;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/** Little-endian numbers, and times as DOS and Windows keep them. */
final class ZipBytes {
    /** What stands for times before 1980. */
    static final long DOS_1980 = 1 << 21 | 1 << 16;

    private ZipBytes() {
    }

    static void check(byte[] b, int off, int len) {
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException("Range [" + off + ", " + off + " + " + len
                    + ") out of bounds for length " + b.length);
        }
    }

    static void put16(byte[] b, int at, int v) {
        b[at] = (byte) v;
        b[at + 1] = (byte) (v >> 8);
    }

    static void put32(byte[] b, int at, long v) {
        put16(b, at, (int) v);
        put16(b, at + 2, (int) (v >> 16));
    }

    static void put64(byte[] b, int at, long v) {
        put32(b, at, v);
        put32(b, at + 4, v >> 32);
    }

    static int get16(byte[] b, int at) {
        return b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    static long get32(byte[] b, int at) {
        return (get16(b, at) | (long) get16(b, at + 2) << 16) & 0xffffffffL;
    }

    static long get64(byte[] b, int at) {
        return get32(b, at) | get32(b, at + 4) << 32;
    }

    /** A DOS time: two-second steps below, and in the high half the milliseconds that lack. */
    static LocalDateTime dosToLocal(long dos) {
        int year = (int) (dos >> 25 & 0x7f) + 1980;
        int month = (int) (dos >> 21 & 0x0f);
        int day = (int) (dos >> 16 & 0x1f);
        int hour = (int) (dos >> 11 & 0x1f);
        int minute = (int) (dos >> 5 & 0x3f);
        int second = (int) (dos << 1 & 0x3e);
        if (month > 0 && month < 13 && day > 0 && hour < 24 && minute < 60 && second < 60) {
            try {
                return LocalDateTime.of(year, month, day, hour, minute, second);
            } catch (DateTimeException e) {
                // No such day; it becomes one below.
            }
        }
        return LocalDateTime.of(year, 1, 1, 0, 0, 0).plusMonths(month - 1L)
                .plusDays(day - 1L).plusHours(hour).plusMinutes(minute).plusSeconds(second);
    }

    static long dosToJava(long xdos) {
        return dosToLocal(xdos & 0xffffffffL).atZone(ZoneId.systemDefault()).toInstant()
                .toEpochMilli() + (xdos >> 32);
    }

    static long localToDos(LocalDateTime t) {
        int year = t.getYear() - 1980;
        if (year < 0) {
            return DOS_1980;
        }
        long dos = (long) year << 25 | t.getMonthValue() << 21 | t.getDayOfMonth() << 16
                | t.getHour() << 11 | t.getMinute() << 5 | t.getSecond() >> 1;
        return dos & 0xffffffffL;
    }

    static long javaToDos(long millis) {
        LocalDateTime t = LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(millis),
                ZoneId.systemDefault());
        long dos = localToDos(t);
        return dos == DOS_1980 ? dos : dos + (Math.floorMod(millis, 2000L) << 32);
    }

    /** A time of Windows: steps of 100 ns since 1601. */
    static java.nio.file.attribute.FileTime windowsTime(long t) {
        return java.nio.file.attribute.FileTime.from(t / 10 - 11644473600000000L,
                TimeUnit.MICROSECONDS);
    }
}
