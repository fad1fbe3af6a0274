import java.lang.annotation.*;
@Target(ElementType.METHOD) @interface A {}
@A class C { @A int xint ;
@d. {
        Runnable q = (A void m(@A int p) { @A int ;
}
{
    void m(int i, String . s, Object , Object o, boolean b, long l, { @ d. {
        Runnable q = (}
