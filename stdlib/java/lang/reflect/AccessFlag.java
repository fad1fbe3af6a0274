package java.lang.reflect;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** A bit of access_flags with the places where it may stand. */
public enum AccessFlag {
    PUBLIC(0x0001, true, "CLASS FIELD METHOD INNER_CLASS"),
    PRIVATE(0x0002, true, "FIELD METHOD INNER_CLASS"),
    PROTECTED(0x0004, true, "FIELD METHOD INNER_CLASS"),
    STATIC(0x0008, true, "FIELD METHOD INNER_CLASS"),
    FINAL(0x0010, true, "CLASS FIELD METHOD INNER_CLASS METHOD_PARAMETER"),
    SUPER(0x0020, false, "CLASS"),
    OPEN(0x0020, false, "MODULE"),
    TRANSITIVE(0x0020, false, "MODULE_REQUIRES"),
    SYNCHRONIZED(0x0020, true, "METHOD"),
    STATIC_PHASE(0x0040, false, "MODULE_REQUIRES"),
    VOLATILE(0x0040, true, "FIELD"),
    BRIDGE(0x0040, false, "METHOD"),
    TRANSIENT(0x0080, true, "FIELD"),
    VARARGS(0x0080, false, "METHOD"),
    NATIVE(0x0100, true, "METHOD"),
    INTERFACE(0x0200, false, "CLASS INNER_CLASS"),
    ABSTRACT(0x0400, true, "CLASS METHOD INNER_CLASS"),
    STRICT(0x0800, true, ""),
    SYNTHETIC(0x1000, false, "CLASS FIELD METHOD INNER_CLASS METHOD_PARAMETER MODULE"
            + " MODULE_REQUIRES MODULE_EXPORTS MODULE_OPENS"),
    ANNOTATION(0x2000, false, "CLASS INNER_CLASS"),
    ENUM(0x4000, false, "CLASS FIELD INNER_CLASS"),
    MANDATED(0x8000, false, "METHOD_PARAMETER MODULE MODULE_REQUIRES MODULE_EXPORTS"
            + " MODULE_OPENS"),
    MODULE(0x8000, false, "CLASS");

    private final int mask;
    private final boolean sourceModifier;
    private final String places;

    AccessFlag(int mask, boolean sourceModifier, String places) {
        this.mask = mask;
        this.sourceModifier = sourceModifier;
        this.places = " " + places + " ";
    }

    public int mask() {
        return mask;
    }

    public boolean sourceModifier() {
        return sourceModifier;
    }

    public Set<Location> locations() {
        return locations(ClassFileFormatVersion.latest());
    }

    public Set<Location> locations(ClassFileFormatVersion cffv) {
        Objects.requireNonNull(cffv);
        EnumSet<Location> s = EnumSet.noneOf(Location.class);
        for (Location l : Location.values()) {
            if (standsIn(l, cffv)) {
                s.add(l);
            }
        }
        return Collections.unmodifiableSet(s);
    }

    /** Whether the flag is defined for that place in class files of that version (JVMS 4.1, 4.5, 4.6, 4.7.6, 4.7.24, 4.7.25). */
    private boolean standsIn(Location l, ClassFileFormatVersion v) {
        int release = v.ordinal();
        if (this == STRICT) {
            return l == Location.METHOD && release >= 2 && release <= 16;
        }
        return release >= l.since && release >= since() && places.contains(" " + l.name() + " ");
    }

    /** The first release whose class files have the flag. */
    private int since() {
        return switch (this) {
            case BRIDGE, VARARGS, SYNTHETIC, ANNOTATION, ENUM -> 5;
            case MANDATED -> 8;
            case MODULE -> 9;
            default -> 0;
        };
    }

    public static Set<AccessFlag> maskToAccessFlags(int mask, Location location) {
        return of(mask, location, ClassFileFormatVersion.latest(), "");
    }

    public static Set<AccessFlag> maskToAccessFlags(int mask, Location location, ClassFileFormatVersion cffv) {
        return of(mask, location, Objects.requireNonNull(cffv), " for class file format " + cffv);
    }

    private static Set<AccessFlag> of(int mask, Location location, ClassFileFormatVersion cffv, String which) {
        EnumSet<AccessFlag> s = EnumSet.noneOf(AccessFlag.class);
        for (AccessFlag f : values()) {
            if ((mask & f.mask) != 0 && f.standsIn(location, cffv)) {
                s.add(f);
                mask &= ~f.mask;
            }
        }
        if (mask != 0) {
            throw new IllegalArgumentException("Unmatched bit position 0x"
                    + Integer.toHexString(mask) + " for location " + location + which);
        }
        return Collections.unmodifiableSet(s);
    }

    /** Where flags stand in a class file. */
    public enum Location {
        CLASS(0), FIELD(0), METHOD(0), INNER_CLASS(1), METHOD_PARAMETER(8), MODULE(9), MODULE_REQUIRES(9),
        MODULE_EXPORTS(9), MODULE_OPENS(9);

        /** The first release whose class files have such flags. */
        private final int since;

        Location(int since) {
            this.since = since;
        }

        public Set<AccessFlag> flags() {
            return flags(ClassFileFormatVersion.latest());
        }

        public Set<AccessFlag> flags(ClassFileFormatVersion cffv) {
            Objects.requireNonNull(cffv);
            EnumSet<AccessFlag> s = EnumSet.noneOf(AccessFlag.class);
            for (AccessFlag f : AccessFlag.values()) {
                if (f.standsIn(this, cffv)) {
                    s.add(f);
                }
            }
            return Collections.unmodifiableSet(s);
        }

        public int flagsMask() {
            return flagsMask(ClassFileFormatVersion.latest());
        }

        public int flagsMask(ClassFileFormatVersion cffv) {
            int mask = 0;
            for (AccessFlag f : flags(cffv)) {
                mask |= f.mask;
            }
            return mask;
        }
    }
}
