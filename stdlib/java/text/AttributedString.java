package java.text;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public class AttributedString {
    /** What was said of a range; later ones win. */
    private record Span(int begin, int end, Attribute attribute, Object value) {}

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    public AttributedString(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public AttributedString(String text, Map<? extends Attribute, ?> attributes) {
        this.text = Objects.requireNonNull(text);
        Objects.requireNonNull(attributes);
        if (text.isEmpty()) {
            if (attributes.isEmpty()) return;
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        attributes.forEach((k, v) -> spans.add(new Span(0, text.length(), k, v)));
    }

    public AttributedString(AttributedCharacterIterator text) {
        this(text, text.getBeginIndex(), text.getEndIndex(), null);
    }

    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex) {
        this(text, beginIndex, endIndex, null);
    }

    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex, Attribute[] attributes) {
        if (beginIndex < text.getBeginIndex() || endIndex > text.getEndIndex() || beginIndex > endIndex)
            throw new IllegalArgumentException("Invalid substring range");
        StringBuilder out = new StringBuilder();
        text.setIndex(beginIndex);
        for (char c = text.current(); text.getIndex() < endIndex; c = text.next()) out.append(c);
        this.text = out.toString();
        if (beginIndex == endIndex) return;
        Set<Attribute> keys = new HashSet<>(text.getAllAttributeKeys());
        if (attributes != null) keys.retainAll(List.of(attributes));
        for (Attribute key : keys) {
            for (int at = beginIndex; at < endIndex; ) {
                text.setIndex(at);
                int start = text.getRunStart(key), limit = text.getRunLimit(key);
                Object value = text.getAttribute(key);
                boolean whole = start >= beginIndex && limit <= endIndex;
                if (value != null && (whole || !(value instanceof Annotation)))
                    spans.add(new Span(Math.max(start, beginIndex) - beginIndex, Math.min(limit, endIndex) - beginIndex, key, value));
                at = limit;
            }
        }
    }

    public void addAttribute(Attribute attribute, Object value) {
        Objects.requireNonNull(attribute);
        if (text.isEmpty()) throw new IllegalArgumentException("Can't add attribute to 0-length text");
        spans.add(new Span(0, text.length(), attribute, value));
    }

    public void addAttribute(Attribute attribute, Object value, int beginIndex, int endIndex) {
        Objects.requireNonNull(attribute);
        if (beginIndex < 0 || endIndex > text.length() || beginIndex >= endIndex)
            throw new IllegalArgumentException("Invalid substring range");
        spans.add(new Span(beginIndex, endIndex, attribute, value));
    }

    public void addAttributes(Map<? extends Attribute, ?> attributes, int beginIndex, int endIndex) {
        Objects.requireNonNull(attributes);
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex)
            throw new IllegalArgumentException("Invalid substring range");
        if (beginIndex == endIndex) {
            if (attributes.isEmpty()) return;
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        attributes.forEach((k, v) -> spans.add(new Span(beginIndex, endIndex, k, v)));
    }

    public AttributedCharacterIterator getIterator() {
        return getIterator(null, 0, text.length());
    }

    public AttributedCharacterIterator getIterator(Attribute[] attributes) {
        return getIterator(attributes, 0, text.length());
    }

    public AttributedCharacterIterator getIterator(Attribute[] attributes, int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex)
            throw new IllegalArgumentException("Invalid substring range");
        return new Iterator(beginIndex, endIndex);
    }

    private Object valueAt(Attribute attribute, int index) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span s = spans.get(i);
            if (s.attribute.equals(attribute) && s.begin <= index && index < s.end) return s.value;
        }
        return null;
    }

    private final class Iterator implements AttributedCharacterIterator {
        private final int begin, end;
        private int pos;

        Iterator(int begin, int end) {
            this.begin = begin;
            this.end = end;
            this.pos = begin;
        }

        @Override
        public char first() {
            return setIndex(begin);
        }

        @Override
        public char last() {
            return setIndex(end == begin ? end : end - 1);
        }

        @Override
        public char current() {
            return pos < end ? text.charAt(pos) : DONE;
        }

        @Override
        public char next() {
            return pos < end ? setIndex(pos + 1) : DONE;
        }

        @Override
        public char previous() {
            return pos > begin ? setIndex(pos - 1) : DONE;
        }

        @Override
        public char setIndex(int position) {
            if (position < begin || position > end) throw new IllegalArgumentException("Invalid index");
            pos = position;
            return current();
        }

        @Override
        public int getBeginIndex() {
            return begin;
        }

        @Override
        public int getEndIndex() {
            return end;
        }

        @Override
        public int getIndex() {
            return pos;
        }

        private boolean sameAt(Set<? extends Attribute> keys, int i) {
            for (Attribute key : keys) if (!Objects.equals(valueAt(key, i), valueAt(key, pos))) return false;
            return true;
        }

        @Override
        public int getRunStart() {
            return getRunStart(getAllAttributeKeys());
        }

        @Override
        public int getRunStart(Attribute attribute) {
            return getRunStart(Set.of(attribute));
        }

        @Override
        public int getRunStart(Set<? extends Attribute> attributes) {
            int i = pos;
            while (i > begin && sameAt(attributes, i - 1)) i--;
            return i;
        }

        @Override
        public int getRunLimit() {
            return getRunLimit(getAllAttributeKeys());
        }

        @Override
        public int getRunLimit(Attribute attribute) {
            return getRunLimit(Set.of(attribute));
        }

        @Override
        public int getRunLimit(Set<? extends Attribute> attributes) {
            int i = pos;
            while (i < end && sameAt(attributes, i)) i++;
            return i;
        }

        @Override
        public Map<Attribute, Object> getAttributes() {
            Map<Attribute, Object> map = new HashMap<>();
            for (Attribute key : getAllAttributeKeys()) {
                Object value = getAttribute(key);
                if (value != null) map.put(key, value);
            }
            return map;
        }

        @Override
        public Object getAttribute(Attribute attribute) {
            return valueAt(attribute, pos);
        }

        @Override
        public Set<Attribute> getAllAttributeKeys() {
            Set<Attribute> keys = new HashSet<>();
            for (Span s : spans) if (s.begin < end && s.end > begin) keys.add(s.attribute);
            return keys;
        }

        @Override
        public Object clone() {
            try {
                return super.clone();
            } catch (CloneNotSupportedException e) {
                throw new InternalError(e);
            }
        }
    }
}
