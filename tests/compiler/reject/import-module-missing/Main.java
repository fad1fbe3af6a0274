import module no.such.module;

class Main {
}
