record Main(void v) {}
