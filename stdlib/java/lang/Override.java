package java.lang;

import java.lang.annotation.*;

/** The method must override one of a supertype. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Override {
}
