foo();
void main() {
}
