@interface Main {
    Main value();
}

@interface A {
    B value();
}

@interface B {
    A[] value();
}
