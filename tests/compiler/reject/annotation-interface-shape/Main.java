@interface A<T> {}
@interface B extends A {}

