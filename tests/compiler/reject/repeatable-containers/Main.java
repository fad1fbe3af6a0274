import java.lang.annotation.*;

@Repeatable(C1.class) @interface A1 {}
@interface C1 {}
@Repeatable(C2.class) @interface A2 {}
@interface C2 { A2 value(); }
@Repeatable(C3.class) @interface A3 {}
@interface C3 { A3[] value(); int x(); int y() default 1; }
@Retention(RetentionPolicy.RUNTIME) @Repeatable(C4.class) @interface A4 {}
@interface C4 { A4[] value(); }
@Target(ElementType.FIELD) @Repeatable(C5.class) @interface A5 {}
@Target(ElementType.METHOD) @interface C5 { A5[] value(); }
@Documented @Repeatable(C6.class) @interface A6 {}
@interface C6 { A6[] value(); }
@Inherited @Repeatable(C7.class) @interface A7 {}
@interface C7 { A7[] value(); }
@Target(ElementType.TYPE) @Repeatable(C8.class) @interface A8 {}
@Target(ElementType.ANNOTATION_TYPE) @interface C8 { A8[] value(); }
class Main {}
