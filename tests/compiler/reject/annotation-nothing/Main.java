class Main {
    @ int x;
}
