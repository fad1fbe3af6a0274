module m {
    requires ;
}
