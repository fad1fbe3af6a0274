@Deprecated
package p;

class Main {
}
