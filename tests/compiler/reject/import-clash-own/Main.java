import java.util.List;

class List {
}

class Main {
}
