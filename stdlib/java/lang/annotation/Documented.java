package java.lang.annotation;

/** Annotations of this type belong to the public API of what they annotate. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Documented {
}
