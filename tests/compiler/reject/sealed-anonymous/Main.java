sealed interface Main permits Impl {
    Main m = new Main() {
    };
}

final class Impl implements Main {
}
