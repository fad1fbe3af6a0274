package java.lang;

import java.lang.annotation.*;

/** The method does nothing unsafe with its generic varargs parameter. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface SafeVarargs {
}
