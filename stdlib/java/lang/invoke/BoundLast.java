package java.lang.invoke;

/** A static method with one constant argument behind those of the call: the VM links call sites bound to it as plain
 *  calls. */
final class BoundLast extends MethodHandle {
    /* The VM reads these. */
    final MethodHandle target;
    final Object value;

    BoundLast(MethodType type, MethodHandle target, Object value) {
        super(type);
        this.target = target;
        this.value = value;
    }
}
