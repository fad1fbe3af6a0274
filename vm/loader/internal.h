/* internal.h: what the parts of the loader share. Private to vm/loader/. */
#ifndef LOADER_INTERNAL_H
#define LOADER_INTERNAL_H

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "loader/loader.h"
#include "loader/pool.h"
#include "runtime/exceptions.h"
#include "vm.h"

typedef enum LoaderKind { LOADER_BOOT, LOADER_APP, LOADER_USER } LoaderKind;

/* Classes by name: those defined here and those whose loading this loader initiated. Readers take
 * no lock. */
typedef struct Dictionary {
    uint32_t mask, count;
    Class *_Atomic cells[];     /* open addressing by the hash of the name */
} Dictionary;

/* Initiated classes may have another name symbol only if they are arrays, which are not kept here.
 */
struct Loader {
    LoaderKind kind;
    Object **mirror;            /* root slot: the ClassLoader object; NULL object: boot */
    Dictionary *_Atomic classes;
    char *arena, *arena_end;    /* free part of the current block */
    size_t block_size;          /* of the last one; the next is twice as large, up to a limit */
    pthread_mutex_t lock;       /* dictionary and arena */
    Loader *next;               /* all loaders */
};

/* Classes and offsets that the loader itself needs, found while it starts. */
typedef struct LoaderKnown {
    Class *object, *class, *string, *cloneable, *serializable, *class_loader;
    uint32_t class_vmClass, class_name, class_classLoader, class_componentType, loader_vmLoader;
} LoaderKnown;
extern LoaderKnown loader_known;

/* memory.c: zeroed, for ever; NULL: the host has no more. */
void *metadata_block(size_t n);
/* Whether a class whose file has n bytes can be defined; false: OutOfMemoryError is pending. */
bool metadata_room(Thread *t, size_t n);
extern size_t metadata_limit; /* bytes; 0: as much as the host has (-XX:MaxMetaspaceSize) */

/* Zeroed, aligned to 16, as long as the loader lives. */
void *loader_alloc(Loader *l, size_t n);
/* Enters c; returns the class of that name that was there before, or c. */
Class *loader_enter(Loader *l, Class *c);

/* define.c: a class from a parsed file; not yet in the dictionary. */
typedef struct Definition {
    Loader *loader;
    ClassFile *file;
    const char *source;
    Symbol *name; /* as the class is to be called; hidden classes differ from the file */
    bool hidden;
    Class *nest_host;
} Definition;
Class *define_class(Thread *t, const Definition *d);
/* Parses with the loader's arena; NULL: exception pending. */
ClassFile *define_parse(Thread *t, Loader *l, const char *name, const uint8_t *bytes, size_t length,
                        bool trusted);
/* Makes the class visible: dictionary, mirror, subclass lists. Returns c or the class that was
 * faster; NULL: exception. */
Class *define_publish(Thread *t, Class *c, bool may_exist);
bool define_mirror(Thread *t, Class *c);
bool define_early_names(Thread *t);
bool define_early_mirrors(Thread *t);   /* of the classes defined before Class was */

/* layout.c, vtable.c */
bool layout_class(Thread *t, Class *c);
uint32_t vtable_bound(const Class *super, const ClassFile *file);
bool vtable_build(Thread *t, Class *c);
/* At linking: what c overrides of classes of other loaders means the same types to both. */
bool vtable_check_constraints(Thread *t, Class *c);

/* array.c */
void array_init(void);
bool array_make_mirrors(Thread *t);
bool array_complete(Thread *t);
uint32_t class_next_id(void);
Class *array_load(Thread *t, Loader *l, Symbol *name, bool wrap);

/* classpath.c */
typedef struct PathHit {
    const uint8_t *bytes;
    size_t length;
    const char *source;         /* lives for ever */
    bool stays;                 /* bytes live for ever; otherwise malloc'ed */
} PathHit;
bool classpath_find(const char *name, size_t length, PathHit *hit);
void classpath_set(const char *list);
bool memory_find(const char *name, size_t length, PathHit *hit);

/* constraints.c: JVMS 5.3.4. */
typedef enum ConstraintUse { CONSTRAINT_FIELD, CONSTRAINT_METHOD, CONSTRAINT_OVERRIDE } ConstraintUse;
bool constraint_check_signature(Thread *t, Class *from, const Class *owner,
                                const Symbol *descriptor, ConstraintUse use, const Symbol *name);

/* The same between an interface, whose method m runs `selected` for c, and that method's class. */
bool constraint_check_itable(Thread *t, const Class *c, const Method *m, const Method *selected);
bool constraint_check_definition(Thread *t, Loader *l, Class *c);
/* c is the class of its name that its loader keeps. */
void constraint_settle(Class *c);

/* Throws what loader_load throws when nothing has the name. */
bool throw_class_not_found(Thread *t, const Symbol *name);

/* resolve.c: lookups by symbol as JVMS 5.4.3 orders them. */
Method *resolve_class_method(const Class *c, Symbol *name, Symbol *descriptor);

/* verify.c: whether the code of a loaded class is safe to run (JVMS 4.10). False: VerifyError or another linkage error. */
bool verify_loaded(Thread *t, Class *c);

/* init.c: String constants of static fields wait until initialisation. */
bool init_constants(Thread *t, Class *c);

#endif
