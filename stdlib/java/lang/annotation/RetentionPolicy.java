package java.lang.annotation;

/** How long an annotation is kept: in the source, the class file, or at run time. */
public enum RetentionPolicy {
    SOURCE, CLASS, RUNTIME
}
