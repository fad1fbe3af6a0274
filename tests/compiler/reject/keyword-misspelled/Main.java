clas Main {
}
