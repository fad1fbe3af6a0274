class A extends Exception {}
class B<T> extends Exception {}
class C<T> extends Throwable {}
