sealed interface A permits B, B {}
final class B implements A {}
sealed interface X permits Y {}
final class Y {}
