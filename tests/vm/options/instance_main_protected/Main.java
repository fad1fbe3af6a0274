public class Main extends Base { public Main() { System.out.println("made"); } void main() { System.out.println("no arguments"); } }
class Base { protected void main(String[] args) { System.out.println("base " + args.length); } }
