class Main {
    Strng name;
    java.util.Lst<String> list;
    nowhere.Thing thing;
}
