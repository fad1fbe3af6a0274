@FunctionalInterface
interface Main {
    boolean equals(Object o);
}
