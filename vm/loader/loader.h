/* loader.h: from names to linked, initialised classes (JVMS 5). */
#ifndef IBRIK_LOADER_H
#define IBRIK_LOADER_H

#include "class.h"
#include "thread.h"

#include <stdatomic.h>

/* Interned text; never freed. */
Symbol *symbol_intern(const char *text, size_t length);
Symbol *symbol_of(const char *text);

struct VmOptions;

extern Loader *boot_loader; /* finds the class library in the image */

/* Which classes are verified: those of other loaders than the boot loader (-Xverify:none: not), and all (-Xverify:all). */
extern bool loader_verifies, loader_verifies_all;

/* Starts the boot loader and loads what the heap and the loader themselves need (Object, Class,
 * String, ...): right after heap_init, on the first Thread. Initialises no class. False: exception
 * pending, or said on stderr. */
bool loader_init(Thread *t, const struct VmOptions *options);
/* The application loader; made at first use, which runs ClassLoader.getSystemClassLoader(). NULL:
 * exception pending. */
Loader *loader_app(Thread *t);
/* Lines of -verbose:class. */
extern bool loader_verbose;

/* A Loader stands behind each ClassLoader object (NULL object: the boot loader). */
Loader *loader_of(Thread *t, Object *class_loader);
Object *loader_mirror(Loader *l);

/* Loads (not links) the class named by a symbol such as java/lang/String or [[I. Calls
 * ClassLoader.loadClass for user-written loaders. NULL: NoClassDefFoundError, ClassFormatError, ...
 * pending (ClassNotFoundException as the cause). */
Class *loader_load(Thread *t, Loader *l, Symbol *name);
/* The same, but what is nowhere found gives a plain ClassNotFoundException (Class.forName,
 * ClassLoader.loadClass). */
Class *loader_find_class(Thread *t, Loader *l, Symbol *name);
/* Only what the class path itself holds (AppClassLoader.findClass): NULL without an exception if
 * there is none. */
Class *loader_find_on_path(Thread *t, Symbol *name);
Class *loader_find_loaded(Loader *l, Symbol *name); /* NULL if not loaded; never throws */

/* Defines a class from class-file bytes, copied (JVMS 5.3.5). name may be NULL. */
Class *loader_define(Thread *t, Loader *l, Symbol *name, const uint8_t *bytes, size_t length);
Class *loader_define_hidden(Thread *t, Class *lookup, const uint8_t *bytes, size_t length,
                            bool nestmate, Object *class_data);

/* All classes that l has defined, in no order; for dumps and agents. */
void loader_each_class(Loader *l, void (*visit)(Class *c, void *data), void *data);

/* A resource of the class path (a '/'-separated name): malloc'ed bytes, or NULL. *origin, if
 * wanted, becomes the malloc'ed URL ("file:/a/b", "jar:file:/a/c.jar!/b"). `skip` passes over that
 * many hits: getResources. */
uint8_t *loader_find_resource(const char *name, int skip, size_t *length, char **origin);

bool class_link(Thread *t, Class *c);        /* verify: JVMS 5.4.1 */
bool class_initialize(Thread *t, Class *c);  /* JVMS 5.5; false: exception pending */
static inline bool class_is_initialized(const Class *c) { return c->state == CLASS_INITIALIZED; }

Class *class_array_of(Thread *t, Class *component);
Class *class_primitive(char descriptor);     /* 'I' -> int ... */

/* Members by name; walk supers as JVMS 5.4.3.2-4 say. NULL and no exception if absent. */
Field *class_find_field(const Class *c, Symbol *name, Symbol *descriptor);
Method *class_find_method(const Class *c, Symbol *name, Symbol *descriptor);
Method *class_declared_method(const Class *c, Symbol *name, Symbol *descriptor);
Method *interface_find_method(const Class *c, Symbol *name, Symbol *descriptor);

/* Run-time constant pool (JVMS 5.1, 5.4.3): resolve entry `index` of c's pool, with access checks
 * and every error the section names, remembered for later calls. NULL: exception pending. */
Class *pool_class(Thread *t, Class *c, uint16_t index);
Field *pool_field(Thread *t, Class *c, uint16_t index, bool is_static, bool is_put, Method *from);
Method *pool_method(Thread *t, Class *c, uint16_t index, uint8_t opcode);
Object *pool_string(Thread *t, Class *c, uint16_t index);
/* ldc of any loadable entry. *type is I, J, F, D or A, or for a Dynamic entry the first character
 * of its descriptor. References stay rooted in the pool. */
bool pool_constant(Thread *t, Class *c, uint16_t index, Value *value, char *type);
/* Makes the value of a MethodHandle, MethodType or Dynamic entry (JVMS 5.4.3.5, 5.4.3.6); set by
 * the runtime. False: exception pending. */
extern bool (*pool_link_constant)(Thread *t, Class *c, uint16_t index, Value *value);
/* The interned Symbol of a Utf8 entry. */
Symbol *pool_symbol(Class *c, uint16_t index);

/* Selection (JVMS 5.4.6): the method to run for receiver class rc. NULL: AbstractMethodError,
 * IllegalAccessError or IncompatibleClassChangeError pending. */
Method *select_virtual(Thread *t, Class *rc, Method *resolved);
Method *select_interface(Thread *t, Class *rc, Method *resolved);
/* What selecting an abstract method, or none (NULL), for a receiver of class rc throws:
 * AbstractMethodError. False. */
bool throw_no_implementation(Thread *t, const Class *rc, const Method *resolved,
                             const Method *selected);

/* The nest host (JVMS 5.4.4), resolved at first use; c itself where the class file names none, or a
 * wrong one. */
Class *class_nest_host(Thread *t, Class *c);
bool class_same_package(const Class *a, const Class *b);

bool access_class(const Class *from, const Class *to);                       /* JVMS 5.4.4 */
bool access_member(Thread *t, const Class *from, const Class *owner, uint16_t member_access,
                   const Class *referenced);

#endif
