import java.util.List;
package a;
class Main { }
