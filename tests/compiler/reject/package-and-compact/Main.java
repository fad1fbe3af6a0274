package a;
void main() {
}
