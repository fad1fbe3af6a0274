class Main {
}
/* no end
