package a
class Main { }
