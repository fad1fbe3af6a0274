package java.text;

import java.util.ArrayList;
import java.util.List;

/** A field position that notes all fields that a format finds, for the attributes of its text. */
final class FieldRecorder extends FieldPosition {
    private record Span(Format.Field field, int begin, int end) {}

    private final List<Span> spans = new ArrayList<>();

    FieldRecorder() {
        super(-1);
    }

    @Override
    void found(Format.Field wanted, int wantedField, int begin, int end) {
        if (begin < end) spans.add(new Span(wanted, begin, end));
    }

    /** The text with each field as an attribute whose value is the field itself. */
    AttributedCharacterIterator iterator(String text) {
        AttributedString s = new AttributedString(text);
        for (Span p : spans) s.addAttribute(p.field, p.field, p.begin, p.end);
        return s.getIterator();
    }
}
