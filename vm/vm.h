/* vm.h: one virtual machine in one process, as the launcher (and embedding programs) see it. */
#ifndef IBRIK_VM_H
#define IBRIK_VM_H

#include "class.h"
#include "thread.h"

typedef enum VmMode { VM_MIXED, VM_INTERPRET, VM_COMPILE } VmMode;

/* Whose code is verified before it runs: that of the program, all, none. */
typedef enum VmVerify { VERIFY_REMOTE, VERIFY_ALL, VERIFY_NONE } VmVerify;

typedef struct Property { const char *name, *value; } Property;

/* Filled by the launcher from the command line; strings stay owned by the caller and must
 * outlive the VM. */
typedef struct VmOptions {
    const char *class_path;      /* host path-separator list; NULL for "." */
    Property *properties;        /* -Dname=value, in order */
    int property_count;
    size_t max_heap, initial_heap; /* bytes; 0: default */
    size_t stack_size;           /* -Xss, bytes; 0: default */
    VmMode mode;
    VmVerify verify;
    uint32_t trace;              /* TRACE_ bits of trace.def */
    bool batch;                  /* methods are compiled by the thread that needs them, which waits */
    uint32_t call_threshold, loop_threshold; /* calls and loops before a method is compiled; 0: default */
    size_t code_cache;           /* bytes of machine code of methods; 0: default */
    bool jit_delay;              /* methods are compiled after a random number of calls, from jit_delay_seed */
    uint64_t jit_delay_seed;
    bool stats, print_compilation; /* of the JIT */
    bool verbose_class, verbose_gc;
    bool assertions, system_assertions; /* -ea, -esa; per-class settings in assertion_specs */
    const char **assertion_specs; /* "+com.foo...", "-Bar" in order */
    int assertion_spec_count;
    const char *opened;          /* packages of --add-opens and --add-exports, "p.q,r"; NULL: none */
    const char *main_module;     /* of the main class, when -m named it; NULL: it did not */
    bool dry_run;                /* the main class is found, but does not run */
    size_t max_metadata;         /* bytes of classes; 0: no limit */
    int32_t processors;          /* what Runtime.availableProcessors tells; 0: what the host says */
    bool no_explicit_gc;         /* System.gc does nothing */
    uint32_t gc_stress;          /* collect at every Nth allocation; 0: off */
} VmOptions;

/* Starts the VM on the calling thread and returns its Thread, or NULL after printing why to
 * stderr. */
Thread *vm_create(const VmOptions *options);

/* In-memory classes (the source launcher): `bytes` stay owned by the caller. Found before the
 * class path by the application loader. */
void vm_add_class(Thread *t, const char *name, const uint8_t *bytes, size_t length);

/* Loads `main_class` (dots or slashes) through the application loader, calls its main method
 * (JLS 12.1.4, JEP 512), waits for the other non-daemon threads, runs shutdown hooks. Returns
 * the exit status: 0, 1 after an uncaught exception, or System.exit's. Prints what `java` prints
 * when there is no such class or method. */
int vm_run_main(Thread *t, const char *main_class, int argc, char **argv);

/* Calls a method from C. args holds the receiver first, then one Value per parameter (no second
 * cell for long and double). False: an exception is pending in t and *result is unset. */
bool vm_call(Thread *t, Method *m, const Value *args, Value *result);

/* System properties as name, value, name, value ... in UTF-8: *count texts, the array malloc'ed. */
const char **vm_properties(Thread *t, int32_t *count);

/* Bytes of Java stack for new threads (-Xss); 0: the default. */
size_t vm_stack_size(const struct Vm *vm);

const char *vm_opened(const struct Vm *vm);

/* Whether assert statements of a class (internal name) are enabled. */
bool vm_assertions_enabled(const struct Vm *vm, const char *class_name, bool system);

/* A fault of the VM itself: prints and aborts. On in every build. */
#define vm_assert(cond, ...) \
    do { if (__builtin_expect(!(cond), 0)) vm_fault(__FILE__, __LINE__, #cond, __VA_ARGS__); } while (0)
#define unreachable() vm_fault(__FILE__, __LINE__, "unreachable", "reached")
_Noreturn void vm_fault(const char *file, int line, const char *cond, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

#endif
