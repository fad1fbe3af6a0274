class A { A(){}
A(){}
void A(){}
int f(){return 1;}
int f;
class f{}
}
