interface Main extends Object {
}
