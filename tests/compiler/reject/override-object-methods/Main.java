class B { public int hashCode(int x){return 1;}
public void toString(){}
protected boolean equals(Object o){return true;}
}
