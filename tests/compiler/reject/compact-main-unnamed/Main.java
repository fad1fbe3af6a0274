void main() {
    Strng s = "x";
    IO.println(s);
}
