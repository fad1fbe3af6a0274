package java.lang.reflect;

import java.util.Collections;
import java.util.EnumSet;
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
        EnumSet<Location> s = EnumSet.noneOf(Location.class);
        for (Location l : Location.values()) {
            if (places.contains(" " + l.name() + " ")) {
                s.add(l);
            }
        }
        return Collections.unmodifiableSet(s);
    }

    public static Set<AccessFlag> maskToAccessFlags(int mask, Location location) {
        EnumSet<AccessFlag> s = EnumSet.noneOf(AccessFlag.class);
        for (AccessFlag f : values()) {
            if ((mask & f.mask) != 0 && f.places.contains(" " + location.name() + " ")) {
                s.add(f);
                mask &= ~f.mask;
            }
        }
        if (mask != 0) {
            throw new IllegalArgumentException("Unmatched bit position 0x"
                    + Integer.toHexString(mask) + " for location " + location);
        }
        return Collections.unmodifiableSet(s);
    }

    /** Where flags stand in a class file. */
    public enum Location {
        CLASS, FIELD, METHOD, INNER_CLASS, METHOD_PARAMETER, MODULE, MODULE_REQUIRES,
        MODULE_EXPORTS, MODULE_OPENS
    }
}
