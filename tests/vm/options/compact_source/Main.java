String greeting() { return "hello"; }
void main() { IO.println(greeting()); }
