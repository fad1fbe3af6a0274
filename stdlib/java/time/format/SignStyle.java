package java.time.format;

public enum SignStyle {
    NORMAL, ALWAYS, NEVER, NOT_NEGATIVE, EXCEEDS_PAD;

    /** Whether a sign may be parsed: strict where numbers keep their width. */
    boolean parse(boolean positive, boolean strict, boolean fixedWidth) {
        switch (this) {
            case NORMAL:
                return !positive || !strict;
            case ALWAYS:
            case EXCEEDS_PAD:
                return true;
            default:
                return !strict && !fixedWidth;
        }
    }
}
