@interface A { Class<?> c();
Thread.State e();
Override o();
int[] ii();
}
class C { @A(c=String.class, e=Thread.State.NEW, o=@Override, ii=1) int a;
@A(c=null, e=null, o=@Deprecated, ii={1,"x"}) int b;
static final Class<?> k = String.class;
static final Thread.State st = Thread.State.NEW;
@A(c=k, e=st, o=@Override, ii={}) int d;
}
