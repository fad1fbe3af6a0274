/* loader.h: from names to linked, initialised classes (JVMS 5). */
#ifndef IBRIK_LOADER_H
#define IBRIK_LOADER_H

#include "class.h"

/* Interned text; never freed. */
Symbol *symbol_intern(const char *text, size_t length);
Symbol *symbol_of(const char *text);

extern Loader *boot_loader; /* finds the class library in the image */

/* A Loader stands behind each ClassLoader object (NULL object: the boot loader). */
Loader *loader_of(Thread *t, Object *class_loader);
Object *loader_mirror(Loader *l);

/* Loads (not links) the class named by a symbol such as java/lang/String or [[I. Calls ClassLoader.loadClass for
 * user-written loaders. NULL: NoClassDefFoundError, ClassFormatError, ... pending (ClassNotFoundException as the cause). */
Class *loader_load(Thread *t, Loader *l, Symbol *name);
Class *loader_find_loaded(Loader *l, Symbol *name); /* NULL if not loaded; never throws */

/* Defines a class from class-file bytes, copied (JVMS 5.3.5). name may be NULL. */
Class *loader_define(Thread *t, Loader *l, Symbol *name, const uint8_t *bytes, size_t length);
Class *loader_define_hidden(Thread *t, Class *lookup, const uint8_t *bytes, size_t length, bool nestmate, Object *class_data);

bool class_link(Thread *t, Class *c);        /* verify (later), lay out, prepare: JVMS 5.4 */
bool class_initialize(Thread *t, Class *c);  /* JVMS 5.5; false: exception pending */
static inline bool class_is_initialized(const Class *c) { return c->state == CLASS_INITIALIZED; }

Class *class_array_of(Thread *t, Class *component);
Class *class_primitive(char descriptor);     /* 'I' -> int ... */

/* Members by name; walk supers as JVMS 5.4.3.2-4 say. NULL and no exception if absent. */
Field *class_find_field(const Class *c, Symbol *name, Symbol *descriptor);
Method *class_find_method(const Class *c, Symbol *name, Symbol *descriptor);
Method *class_declared_method(const Class *c, Symbol *name, Symbol *descriptor);
Method *interface_find_method(const Class *c, Symbol *name, Symbol *descriptor);

/* Run-time constant pool (JVMS 5.1, 5.4.3): resolve entry `index` of c's pool, with access checks and every error the
 * section names, remembered for later calls. NULL: exception pending. */
Class *pool_class(Thread *t, Class *c, uint16_t index);
Field *pool_field(Thread *t, Class *c, uint16_t index, bool is_static, bool is_put, Method *from);
Method *pool_method(Thread *t, Class *c, uint16_t index, uint8_t opcode);
Object *pool_string(Thread *t, Class *c, uint16_t index);
bool pool_constant(Thread *t, Class *c, uint16_t index, Value *value, char *type); /* ldc of any loadable entry */

/* Selection (JVMS 5.4.6): the method to run for receiver class rc. NULL: AbstractMethodError, IllegalAccessError or
 * IncompatibleClassChangeError pending. */
Method *select_virtual(Thread *t, Class *rc, Method *resolved);
Method *select_interface(Thread *t, Class *rc, Method *resolved);

bool access_class(const Class *from, const Class *to);                       /* JVMS 5.4.4 */
bool access_member(Thread *t, const Class *from, const Class *owner, uint16_t member_access, const Class *referenced);

#endif
