import java.lang.annotation.*;
@Repeatable(RC.class) @interface R { }
@interface RC { R[] value(); }
@interface O { }
@R @R @RC({}) class B1 { }
@RC({}) @R @R class B2 { }
@R @RC({}) class B3 { }
@R @O @R @RC({}) class B4 { @R @RC({}) @R int x; void m(@R @R @RC({}) int p) { @R @R @RC({}) int q; } }
@RC({}) @RC({}) class B5 { }
