@interface A { int x(int y);
void m();
Object o();
int[][] z();
A a();
String s() default 1;
int k() throws Exception;
<T> int g();
}
