/* class.h: run-time classes, methods and fields (JVMS 2.5, 5). They live in their loader's arena, outside
 * the collected heap; whatever they reference in the heap goes through root slots (heap_new_root). */
#ifndef IBRIK_CLASS_H
#define IBRIK_CLASS_H

#include "access.h"
#include "object.h"

#include <pthread.h>

/* An interned modified-UTF-8 string: equal text means equal pointer (loader/symbol.c). */
typedef struct Symbol {
    uint32_t hash;
    uint16_t length; /* bytes, without the NUL that follows */
    char text[];
} Symbol;

typedef enum ClassState { /* in this order; written under the class's init_lock */
    CLASS_LOADED,
    CLASS_LINKED,
    CLASS_INITIALIZING,
    CLASS_INITIALIZED,
    CLASS_FAILED, /* initialisation threw: NoClassDefFoundError from now on (JVMS 5.5) */
} ClassState;

enum { CLASS_DISPLAY = 8, CLASS_IMT = 32 };

/* Interface method table: constant-time invokeinterface. A slot is a list, nearly always of one entry, that starts empty:
 * select_interface adds what it finds. Entries never change and are never removed, so readers need no lock. */
typedef struct ImtEntry {
    Method *interface_method;
    Method *target;
    struct ImtEntry *next;
} ImtEntry;

struct Class {
    /* libgc's gcj-style allocation reads the layout at word 1 of what an object's first word points at. */
    void *reserved;
    uintptr_t gc_layout;
    uint32_t *ref_ranges;           /* for layouts that no bitmap holds: pairs of first word and count, ended by count 0 */

    Class *super;                   /* NULL for java.lang.Object only: interfaces have Object */
    Class *display[CLASS_DISPLAY];  /* supertype display: display[depth] is the class itself */
    uint16_t depth;                 /* 0 for java.lang.Object; beyond CLASS_DISPLAY walk super */
    uint16_t access;                /* ACC_ flags of the class file (InnerClasses flags in inner_access) */
    uint16_t inner_access;
    _Atomic uint8_t state;          /* ClassState */
    uint8_t kind_flags;             /* ClassKindFlags */
    uint32_t instance_size;         /* bytes, header included, rounded up to 8 */
    char primitive;                 /* 'I' ... for the nine primitive classes, else 0 */
    char element_type;              /* arrays: first character of the component's descriptor */
    uint8_t element_shift;          /* arrays: log2 of the element size */
    uint32_t id;                    /* small number, unique, for profiles and dumps */
    uint32_t fields_end;            /* where the last instance field ends: a subclass goes on there */
    uint16_t package_length;        /* of the name: java/lang for java/lang/String, 0: unnamed package */
    Class *_Atomic last_interface;  /* an interface that class_assignable found last */

    Symbol *name;                   /* java/lang/String, [I, int */
    Loader *loader;                 /* defining loader; NULL never: the boot loader has a Loader, too */
    struct ClassFile *file;         /* NULL for arrays and primitives */
    struct ConstantPool *pool;      /* run-time constant pool */
    Object **mirror;                /* root slot: the java.lang.Class */

    Class *component;               /* arrays: component class */
    Class *_Atomic array;           /* the array class whose component this is, made on demand */

    Class **interfaces;             /* direct superinterfaces, in the order of the class file */
    uint16_t interface_count;
    Class **all_interfaces;         /* every superinterface, transitively, without repeats */
    uint16_t all_interface_count;

    Field *fields;                  /* declared here */
    uint16_t field_count;
    Method *methods;                /* declared here, then VM-made ones */
    uint16_t method_count;

    Method *initializer;            /* <clinit> or NULL */
    _Atomic(Thread *) init_thread;  /* thread running the initialiser */
    uint8_t *static_data;           /* primitive static fields */
    Object **static_refs;           /* reference static fields (root slots) */

    Class *nest_host;               /* resolved lazily (JVMS 5.4.4) */
    const char *nest_error;         /* why the host that the class names is not its host; NULL: it is */
    Object **roots;                 /* hidden classes: root slot of the class data, or NULL */
    Object **init_error;            /* CLASS_FAILED: root slot of the ExceptionInInitializerError to report as cause */
    const char *source;             /* where the class file came from ("file:/x/y.jar"), or NULL: the image, or memory */
    _Atomic uint32_t subclass_count;/* loaded direct subclasses/implementors: class-hierarchy analysis */
    Class *first_subclass, *next_sibling;

    ImtEntry *_Atomic imt[CLASS_IMT]; /* indexed by Method.imt_slot of the interface method; filled by select_interface */
    uint32_t vtable_length;
    Method *vtable[];               /* virtual methods; the JIT and the interpreter index it directly */
};

typedef enum ClassKindFlags {
    CLASS_IS_ARRAY = 1 << 0,
    CLASS_HAS_FINALIZER = 1 << 1,
    CLASS_IS_REFERENCE = 1 << 2,   /* java.lang.ref.Reference or a subclass */
    CLASS_IS_HIDDEN = 1 << 3,
    CLASS_IS_THROWABLE = 1 << 4,
    CLASS_NO_REFS = 1 << 5,        /* instances hold no references: pointer-free allocation */
    CLASS_IS_CLONEABLE = 1 << 6,
    CLASS_HAS_DEFAULTS = 1 << 7,   /* interface that declares a non-abstract, non-static method (JVMS 5.5) */
} ClassKindFlags;

struct Field {
    Class *owner;
    Symbol *name;
    Symbol *descriptor;
    uint16_t access;
    char type;               /* first character of the descriptor */
    uint16_t slot;           /* index in owner->fields */
    uint32_t offset;         /* instance fields: bytes from the start of the object */
    void *address;           /* static fields: where the value is */
    const struct FieldInfo *info; /* class-file view: attributes */
};

typedef struct ExceptionEntry {
    uint32_t start, end, handler; /* bytecode indices; end exclusive */
    uint16_t catch_type;          /* constant pool index, 0 for any */
} ExceptionEntry;

struct Method {
    Class *owner;
    Symbol *name;
    Symbol *descriptor;
    uint16_t access;
    uint16_t flags;          /* MethodFlags */
    uint16_t arg_slots;      /* with the receiver; long and double take two */
    uint16_t max_stack, max_locals;
    char return_type;        /* 'V', 'I', 'J', 'F', 'D', 'A' ('[' and 'L' are 'A'; small ints are themselves: 'Z' ...) */
    uint8_t imt_slot;        /* interface methods */
    _Atomic uint8_t jit_state; /* MethodJitState */
    _Atomic uint8_t way;     /* how control goes through its code (jit/inline.c); 0: not looked at yet */
    _Atomic uint8_t intrinsic; /* its row (jit/intrinsics.c); 0: not looked for yet */
    int32_t vtable_index;    /* -1: not virtual; interface methods: index among the interface's methods */
    uint16_t slot;           /* index in owner->methods */
    const struct MethodInfo *info; /* class-file view: code, exceptions, line numbers, annotations */

    const uint8_t *code;     /* bytecode as in the class file; NULL for native and abstract */
    uint32_t code_length;
    ExceptionEntry *handlers;
    uint16_t handler_count;

    /* Execution. The interpreter makes insns at the first call; the JIT replaces compiled. */
    void *_Atomic insns;     /* pre-decoded instructions (interp/insn.h) */
    void *_Atomic compiled;  /* entry in the C calling convention; where there is a JIT it can always be called (jit/jit.h) */
    void *native;            /* C function of a native method, once linked */
    void *native_stub;       /* how arguments reach it: shape of the signature (native/call.h) */
    struct JitCode *_Atomic jit; /* what `compiled` is made of; NULL: not compiled */
    struct JitShape *_Atomic shape; /* stubs for its signature (jit/code.h) */
    _Atomic uint32_t call_count, loop_count;
};

typedef enum MethodFlags {
    METHOD_IS_CONSTRUCTOR = 1 << 0,
    METHOD_IS_INITIALIZER = 1 << 1,   /* <clinit> */
    METHOD_CALLER_SENSITIVE = 1 << 2,
    METHOD_POLYMORPHIC = 1 << 3,      /* signature polymorphic (JVMS 2.9.3) */
    METHOD_HIDDEN_FRAME = 1 << 4,     /* left out of stack traces */
    METHOD_OVERRIDDEN = 1 << 5,       /* a loaded class overrides it: class-hierarchy analysis */
    METHOD_DEFAULT_CONFLICT = 1 << 6, /* selecting it throws IncompatibleClassChangeError */
    METHOD_TRACKS_LOCKS = 1 << 7,     /* its monitors may not be entered and exited in turn (interp/locking.h) */
} MethodFlags;

typedef enum MethodJitState {
    METHOD_QUEUED = 1 << 0,           /* waits for the compiler thread */
    METHOD_NO_JIT = 1 << 1,           /* left to the interpreter for good */
    METHOD_LEAVES_NO_CALL = 1 << 2,   /* where it is inlined */
} MethodJitState;

/* Whether an instance of `from` may be assigned to `to` without a cast (JVMS 6.5 checkcast). */
bool class_assignable(const Class *from, const Class *to);

static inline bool class_is_interface(const Class *c) { return c->access & ACC_INTERFACE; }
static inline bool class_is_array(const Class *c) { return c->kind_flags & CLASS_IS_ARRAY; }

#endif
