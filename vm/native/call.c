/* call.c: arguments from the Java stack to C functions. On x86-64 (System V) arguments that all
 * go to integer registers are passed by a plain call; other signatures go through one small
 * trampoline. Elsewhere libffi does it. */
#include "native/call.h"

#include "interp/frame.h"
#include "runtime/exceptions.h"
#include "runtime/monitor.h"
#include "runtime/names.h"

#include <ffi.h>
#include <stdlib.h>
#include <string.h>

/* The shape of a signature, computed when the method is linked. Receiver included. */
typedef struct Shape {
    uint8_t count;
    bool simple;        /* no floating point, at most five arguments: all in integer registers with the Thread */
    char types[255];    /* 'I' (any int, zero- or sign-extended as it lies), 'J', 'A', 'F', 'D' */
    uint8_t slots[255]; /* where the argument's value lies, counted from the first cell */
} Shape;

static char kind_of(char type)
{
    switch (type) {
    case 'J': case 'F': case 'D': return type;
    case 'L': case '[': return 'A';
    default: return 'I';
    }
}

static const char *skip_type(const char *p)
{
    while (*p == '[')
        p++;
    return *p == 'L' ? strchr(p, ';') + 1 : p + 1;
}

static void add_argument(Shape *s, unsigned *slot, char type)
{
    bool two = type == 'J' || type == 'D';
    s->types[s->count] = type;
    s->slots[s->count++] = (uint8_t)(*slot + two);
    *slot += 1 + two;
    if (type == 'F' || type == 'D' || s->count > 5)
        s->simple = false;
}

static Shape *new_shape(const Method *m)
{
    Shape *s = calloc(1, sizeof *s);
    unsigned slot = 0;
    if (!s)
        return NULL;
    s->simple = true;
    if (!(m->access & ACC_STATIC))
        add_argument(s, &slot, 'A');
    for (const char *p = m->descriptor->text + 1; *p != ')'; p = skip_type(p))
        add_argument(s, &slot, kind_of(*p));
    return s;
}

static bool link_native(Thread *t, Method *m)
{
    void *none = NULL, *function = native_find(m);
    Shape *shape = function ? new_shape(m) : NULL;
    if (!shape)
        return throw_new(t, EX_UnsatisfiedLink, "'%s'", external_method(m));
    if (!__atomic_compare_exchange_n(&m->native_stub, &none, (void *)shape, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        free(shape); /* another thread was first */
    __atomic_store_n(&m->native, function, __ATOMIC_RELEASE);
    return true;
}

/* A result register as a cell of the Java stack. */
static uint64_t normalize(char type, uint64_t raw)
{
    switch (type) {
    case 'Z': return raw & 1;
    case 'B': return (uint32_t)(int8_t)raw;
    case 'C': return (uint16_t)raw;
    case 'S': return (uint32_t)(int16_t)raw;
    case 'I': case 'F': return (uint32_t)raw;
    default: return raw;
    }
}

#if defined(__x86_64__) && !defined(_WIN32)

typedef uint64_t (*SimpleFunction)(Thread *, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

/* Calls fn with six integer registers, eight vector registers and n words of stack; *vector
 * receives xmm0. */
uint64_t native_trampoline(void *fn, const uint64_t *integers, const uint64_t *vectors, const uint64_t *stack, size_t n,
                           uint64_t *vector);
__asm__(".text\n"
        ".globl native_trampoline\n"
        ".type native_trampoline, @function\n"
        "native_trampoline:\n"
        "    push %rbp\n"
        "    mov %rsp, %rbp\n"
        "    push %rbx\n"
        "    push %r12\n"
        "    mov %r9, %rbx\n"
        "    mov %rdi, %r11\n"
        "    mov %rsi, %r10\n"
        "    movq 0(%rdx), %xmm0\n    movq 8(%rdx), %xmm1\n"
        "    movq 16(%rdx), %xmm2\n    movq 24(%rdx), %xmm3\n"
        "    movq 32(%rdx), %xmm4\n    movq 40(%rdx), %xmm5\n"
        "    movq 48(%rdx), %xmm6\n    movq 56(%rdx), %xmm7\n"
        "    test $1, %r8\n"
        "    jz 1f\n"
        "    sub $8, %rsp\n"
        "1:  test %r8, %r8\n"
        "    jz 2f\n"
        "    dec %r8\n"
        "    pushq (%rcx,%r8,8)\n"
        "    jmp 1b\n"
        "2:  mov 0(%r10), %rdi\n    mov 8(%r10), %rsi\n"
        "    mov 16(%r10), %rdx\n    mov 24(%r10), %rcx\n"
        "    mov 32(%r10), %r8\n    mov 40(%r10), %r9\n"
        "    mov $8, %eax\n"
        "    call *%r11\n"
        "    movq %xmm0, (%rbx)\n"
        "    lea -16(%rbp), %rsp\n"
        "    pop %r12\n"
        "    pop %rbx\n"
        "    pop %rbp\n"
        "    ret\n"
        ".size native_trampoline, . - native_trampoline\n");

static uint64_t call_general(Thread *t, Method *m, const Shape *s, const Slot *args)
{
    uint64_t integers[6] = { (uint64_t)(uintptr_t)t }, vectors[8] = { 0 }, stack[256], vector;
    size_t i = 1, v = 0, n = 0;
    for (int a = 0; a < s->count; a++) {
        uint64_t raw = args[s->slots[a]].raw;
        if (s->types[a] == 'F' || s->types[a] == 'D') {
            if (v < 8)
                vectors[v++] = raw;
            else
                stack[n++] = raw;
        } else if (i < 6) {
            integers[i++] = raw;
        } else {
            stack[n++] = raw;
        }
    }
    uint64_t raw = native_trampoline(m->native, integers, vectors, stack, n, &vector);
    return m->return_type == 'F' || m->return_type == 'D' ? vector : raw;
}

static uint64_t call_shaped(Thread *t, Method *m, const Shape *s, const Slot *args)
{
    if (!s->simple || m->return_type == 'F' || m->return_type == 'D')
        return call_general(t, m, s, args);
    uint64_t a[5];
    for (int i = 0; i < s->count; i++)
        a[i] = args[s->slots[i]].raw;
    for (int i = s->count; i < 5; i++)
        a[i] = 0;
    return ((SimpleFunction)m->native)(t, a[0], a[1], a[2], a[3], a[4]);
}

#else

static ffi_type *ffi_type_of(char type)
{
    switch (type) {
    case 'J': return &ffi_type_sint64;
    case 'F': return &ffi_type_float;
    case 'D': return &ffi_type_double;
    case 'A': case 'L': case '[': return &ffi_type_pointer;
    case 'V': return &ffi_type_void;
    default: return &ffi_type_sint32;
    }
}

static uint64_t call_shaped(Thread *t, Method *m, const Shape *s, const Slot *args)
{
    ffi_cif cif;
    ffi_type *types[256] = { &ffi_type_pointer };
    void *values[256] = { &t };
    union { ffi_arg word; uint64_t raw; } result = { .raw = 0 };
    for (int i = 0; i < s->count; i++) {
        types[i + 1] = ffi_type_of(s->types[i]);
        values[i + 1] = (void *)&args[s->slots[i]];
    }
    ffi_prep_cif(&cif, FFI_DEFAULT_ABI, (unsigned)s->count + 1, ffi_type_of(m->return_type), types);
    ffi_call(&cif, FFI_FN(m->native), &result, values);
    return result.raw;
}

#endif

uint64_t native_call(Thread *t, Method *m, Slot *args)
{
    if (!__atomic_load_n(&m->native, __ATOMIC_ACQUIRE) && !link_native(t, m))
        return 0;
    const Shape *shape = __atomic_load_n(&m->native_stub, __ATOMIC_RELAXED);
    return normalize(m->return_type, call_shaped(t, m, shape, args));
}

uint64_t native_call_locked(Thread *t, Method *m, Frame *f)
{
    Object *lock = m->access & ACC_STATIC ? *m->owner->mirror : f->locals[0].a;
    if (!monitor_enter(t, lock))
        return 0;
    uint64_t raw = native_call(t, m, f->locals);
    Object *exception = t->exception;
    t->exception = NULL;
    if (monitor_exit(t, lock))
        t->exception = exception;
    return raw;
}
