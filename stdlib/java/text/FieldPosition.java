package java.text;

public class FieldPosition {
    private final int field;
    private final Format.Field attribute;
    private int beginIndex, endIndex;

    public FieldPosition(int field) {
        this.field = field;
        this.attribute = null;
    }

    public FieldPosition(Format.Field attribute) {
        this(attribute, -1);
    }

    public FieldPosition(Format.Field attribute, int fieldID) {
        this.attribute = attribute;
        this.field = fieldID;
    }

    public Format.Field getFieldAttribute() {
        return attribute;
    }

    public int getField() {
        return field;
    }

    public int getBeginIndex() {
        return beginIndex;
    }

    public int getEndIndex() {
        return endIndex;
    }

    public void setBeginIndex(int bi) {
        beginIndex = bi;
    }

    public void setEndIndex(int ei) {
        endIndex = ei;
    }

    /** Notes the first occurrence of the field that is looked for. */
    void found(Format.Field wanted, int wantedField, int begin, int end) {
        if (beginIndex == endIndex && begin < end
            && (attribute != null ? attribute.equals(wanted) : field == wantedField && wantedField >= 0)) {
            beginIndex = begin;
            endIndex = end;
        }
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FieldPosition o && beginIndex == o.beginIndex && endIndex == o.endIndex && field == o.field
            && (attribute == null ? o.attribute == null : attribute.equals(o.attribute));
    }

    @Override
    public int hashCode() {
        return field << 24 | beginIndex << 16 | endIndex;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[field=" + field + ",attribute=" + attribute + ",beginIndex=" + beginIndex
            + ",endIndex=" + endIndex + ']';
    }
}
