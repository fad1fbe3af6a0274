interface ){return true } int x ) {
}(int i, String s, Object o, boolean b, long l, double d) {
        
    }= ;
        fooObject) boolean equals(Object o){ { default boolean equals(Object o){return true;}
default String ) { toString() {return void f(implements x ) {
        ;{ { default boolean equals(Object o){return true } int x = ;
        fooObject o}
} ;
        if (x {
        }
        ynull;}
1.0}
