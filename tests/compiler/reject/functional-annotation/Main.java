@FunctionalInterface interface I {}
@FunctionalInterface class C {}
@FunctionalInterface interface J { void a();
void b();
}
@FunctionalInterface interface K { void a();
boolean equals(Object o);
}
