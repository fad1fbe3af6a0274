import java.lang.annotation.*;
@Target(ElementType.METHOD) @interface A {}
@A class C { @A int x;
@A void m(@A int p) { @A int l;
}
}
