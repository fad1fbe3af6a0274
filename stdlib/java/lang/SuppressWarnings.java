package java.lang;

import java.lang.annotation.*;

/** Names the warnings that the compiler keeps to itself. */
@Retention(RetentionPolicy.SOURCE)
public @interface SuppressWarnings {
    String[] value();
}
