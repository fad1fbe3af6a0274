int x = 1;
if (x > 0) {
}
void main() {
}
