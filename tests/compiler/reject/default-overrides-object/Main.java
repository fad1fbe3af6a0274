interface I { default boolean equals(Object o){return true;}
default String toString() {return null;}
}
