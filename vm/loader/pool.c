/* pool.c: resolving entries of the run-time constant pool (JVMS 5.4.3): each is found once;
 * failures are remembered. */
#include "loader/internal.h"

#include "bytecodes.h"
#include "runtime/names.h"

#include <stdlib.h>
#include <stdio.h>
#include <string.h>

bool (*pool_link_constant)(Thread *t, Class *c, uint16_t index, Value *value);

static void *entry_of(const Class *c, uint16_t index)
{
    return atomic_load_explicit(&c->pool->entries[index], memory_order_acquire);
}

/* Sets an entry unless another thread was faster; returns what stands there. */
static void *set_entry(Class *c, uint16_t index, void *value)
{
    void *none = NULL;
    return atomic_compare_exchange_strong(&c->pool->entries[index], &none, value) ? value : none;
}

Symbol *pool_symbol(Class *c, uint16_t index)
{
    void *found = entry_of(c, index);
    if (found != NULL)
        return found;
    Utf8 u = classfile_utf8(c->file, index);
    return set_entry(c, index, symbol_intern(u.text, u.length));
}

/* ---- Failures ---- */

/* A member reference may fail for one opcode and not for another. */
static uint32_t error_key(uint16_t index, uint8_t use) { return index | (uint32_t)use << 16; }

static bool is_linkage_error(const Class *c)
{
    for (; c != NULL; c = c->super)
        if (c->loader == boot_loader && strcmp(c->name->text, "java/lang/LinkageError") == 0)
            return true;
    return false;
}

/* Keeps the pending LinkageError for the next time. Always returns NULL. */
static void *remember_error(Thread *t, Class *c, uint16_t index, uint8_t use)
{
    Object *e = t->exception;
    if (e == NULL || !is_linkage_error(e->class))
        return NULL;
    Field *message =
        class_find_field(e->class, symbol_of("detailMessage"), symbol_of("Ljava/lang/String;"));
    Field *cause =
        class_find_field(e->class, symbol_of("cause"), symbol_of("Ljava/lang/Throwable;"));
    PoolError *error = loader_alloc(c->loader, sizeof *error);
    *error = (PoolError){.key = error_key(index, use), .class = e->class, .next = c->pool->errors};
    Object *text = message != NULL ? FIELD_AT(Object *, e, message->offset) : NULL;
    if (text != NULL)
        error->message = string_to_utf8(text, NULL);
    Object *inner = cause != NULL ? FIELD_AT(Object *, e, cause->offset) : NULL;
    if (inner != NULL && inner != e)
        error->cause = heap_new_root(inner);
    while (!atomic_compare_exchange_weak(&c->pool->errors, &error->next, error))
        ;
    return NULL;
}

/* Throws what the resolution threw before; false if it did not. */
static bool throw_again(Thread *t, const Class *c, uint16_t index, uint8_t use)
{
    for (const PoolError *e = c->pool->errors; e != NULL; e = e->next)
        if (e->key == error_key(index, use)) {
            throw_class_named(t, e->class->name->text, e->message);
            Field *cause =
                class_find_field(e->class, symbol_of("cause"), symbol_of("Ljava/lang/Throwable;"));
            if (e->cause != NULL && t->exception != NULL && t->exception->class == e->class &&
                cause != NULL)
                FIELD_AT(Object *, t->exception, cause->offset) = *e->cause;
            return true;
        }
    return false;
}

/* ---- Classes ---- */

/* The error says the array's name, where it is its element that does not exist. */
static void name_array(Thread *t, Utf8 name)
{
    Object *e = t->exception;
    if (strcmp(e->class->name->text, "java/lang/NoClassDefFoundError") != 0)
        return;
    t->exception = NULL;
    Object *text = string_from_modified_utf8(t, name.text, name.length);
    t->exception = e;
    Field *message =
        class_find_field(e->class, symbol_of("detailMessage"), symbol_of("Ljava/lang/String;"));
    if (text != NULL && message != NULL)
        FIELD_AT(Object *, e, message->offset) = text;
}

static Class *resolve_class(Thread *t, Class *c, uint16_t index)
{
    char origins[1024];
    if (c->pool->errors != NULL && throw_again(t, c, index, 0))
        return NULL;
    Utf8 u = classfile_class_name(c->file, index);
    Class *found = loader_load(t, c->loader, symbol_intern(u.text, u.length));
    if (found == NULL && !t->trial && u.length > 0 && u.text[0] == '[')
        name_array(t, u);
    if (found != NULL && !access_class(c, found)) {
        const Class *element = found;
        while (class_is_array(element))
            element = element->component;
        class_origins(t, element, c, origins, sizeof origins);
        throw_new(t, EX_IllegalAccessError, "failed to access class %s from class %s (%s)",
                  external_name(element), external_name(c), origins);
        found = NULL;
    }
    return found != NULL ? set_entry(c, index, found) : remember_error(t, c, index, 0);
}

Class *pool_class(Thread *t, Class *c, uint16_t index)
{
    Class *found = entry_of(c, index);
    return found != NULL ? found : resolve_class(t, c, index);
}

/* ---- Fields ---- */

static const char *field_type(const Symbol *descriptor)
{
    /* external_signature prints a result type and a name: "int name()" */
    static __thread char text[512];
    const char *p = descriptor->text;
    unsigned dimensions = 0;
    while (p[dimensions] == '[')
        dimensions++;
    p += dimensions;
    size_t n;
    if (*p == 'L') {
        n = (size_t)snprintf(text, sizeof text, "%s", external_symbol(p + 1, strlen(p) - 2));
    } else {
        const Class *c = class_primitive(*p);
        n = (size_t)snprintf(text, sizeof text, "%s", c != NULL ? c->name->text : "?");
    }
    for (; dimensions > 0 && n + 3 < sizeof text; dimensions--, n += 2)
        memcpy(text + n, "[]", 3);
    return text;
}

/* ", (why the nest host of a class that touched a private member is not what it says)". */
static const char *nest_errors(const Class *from, const Class *owner, uint16_t access, char *out,
                               size_t size)
{
    const char *a = from->nest_error, *b = owner != from ? owner->nest_error : NULL;
    *out = 0;
    if (access & ACC_PRIVATE && (a != NULL || b != NULL))
        snprintf(out, size, ", (%s%s%s)", a != NULL ? a : "", a != NULL && b != NULL ? ", " : "",
                 b != NULL ? b : "");
    return out;
}

static bool check_field_access(Thread *t, Class *c, Class *referenced, const Field *f)
{
    char origins[1024], nests[2200];
    if (access_member(t, c, f->owner, f->access, referenced))
        return true;
    class_origins(t, c, f->owner, origins, sizeof origins);
    return throw_new(t, EX_IllegalAccessError, "class %s tried to access %s%sfield %s.%s (%s)%s",
                     external_name(c), f->access & ACC_PROTECTED ? "protected " : "",
                     f->access & ACC_PRIVATE ? "private " : "", external_name(f->owner),
                     f->name->text, origins,
                     nest_errors(c, f->owner, f->access, nests, sizeof nests));
}

/* JVMS 6.5 putfield, putstatic: final fields are set where they are declared, since version 53 by
 * initialisers only. */
static bool check_final(Thread *t, Class *c, const Field *f, bool is_static, const Method *from)
{
    const char *kind = is_static ? "static" : "non-static";
    if (!(f->access & ACC_FINAL))
        return true;
    if (f->owner != c)
        return throw_new(t, EX_IllegalAccessError,
                         "Update to %s final field %s.%s attempted from a different class (%s) "
                         "than the field's declaring class",
                         kind, external_name(f->owner), f->name->text, external_name(c));
    if (c->file->major < 53 || from == NULL)
        return true;
    if (from->flags & (is_static ? METHOD_IS_INITIALIZER : METHOD_IS_CONSTRUCTOR))
        return true;
    return throw_new(t, EX_IllegalAccessError,
                     "Update to %s final field %s.%s attempted from a different method (%s) than "
                     "the initializer method %s ",
                     kind, external_name(f->owner), f->name->text, from->name->text,
                     is_static ? "<clinit>" : "<init>");
}

static Field *resolve_field(Thread *t, Class *c, uint16_t index)
{
    Utf8 name, descriptor;
    Class *referenced = pool_class(t, c, classfile_ref_class(c->file, index));
    if (referenced == NULL)
        return NULL;
    if (c->pool->errors != NULL && throw_again(t, c, index, 1))
        return NULL;
    classfile_name_and_type(c->file, index, &name, &descriptor);
    Symbol *n = symbol_intern(name.text, name.length),
           *d = symbol_intern(descriptor.text, descriptor.length);
    Field *f = class_find_field(referenced, n, d);
    if (f == NULL)
        throw_new(t, EX_NoSuchField, "Class %s does not have member field '%s %s'",
                  external_name(referenced), field_type(d), n->text);
    else if (check_field_access(t, c, referenced, f) &&
             constraint_check_signature(t, c, f->owner, d, CONSTRAINT_FIELD, n))
        return set_entry(c, index, f);
    return remember_error(t, c, index, 1);
}

Field *pool_field(Thread *t, Class *c, uint16_t index, bool is_static, bool is_put, Method *from)
{
    Field *f = entry_of(c, index);
    if (f == NULL && (f = resolve_field(t, c, index)) == NULL)
        return NULL;
    if (((f->access & ACC_STATIC) != 0) != is_static) {
        throw_new(t, EX_IncompatibleClassChange, "Expected %s field %s.%s",
                  is_static ? "static" : "non-static", external_name(f->owner), f->name->text);
        return NULL;
    }
    return !is_put || check_final(t, c, f, is_static, from) ? f : NULL;
}

/* ---- Methods ---- */

static bool throw_no_such_method(Thread *t, const Class *referenced, const Symbol *name,
                                 const Symbol *descriptor)
{
    return throw_new(
        t, EX_NoSuchMethod, "'%s'",
        external_signature(external_name(referenced), name->text, descriptor->text, true));
}

static bool check_method_access(Thread *t, Class *c, Class *referenced, const Method *m)
{
    char origins[1024], nests[2200];
    if (access_member(t, c, m->owner, m->access, referenced) || m->flags & METHOD_POLYMORPHIC)
        return true;
    class_origins(t, c, m->owner, origins, sizeof origins);
    return throw_new(t, EX_IllegalAccessError, "class %s tried to access %s%s%smethod '%s' (%s)%s",
                     external_name(c), m->access & ACC_ABSTRACT ? "abstract " : "",
                     m->access & ACC_PROTECTED ? "protected " : "",
                     m->access & ACC_PRIVATE ? "private " : "", external_method(m), origins,
                     nest_errors(c, m->owner, m->access, nests, sizeof nests));
}

/* Whether the reference and the class it names are of one sort (JVMS 5.4.3.3, 5.4.3.4). */
static bool check_reference_kind(Thread *t, Class *c, uint16_t index, const Class *referenced,
                                 uint8_t opcode, const Symbol *name, const Symbol *descriptor)
{
    bool interface_ref = classfile_tag(c->file, index) == CONSTANT_InterfaceMethodref;
    bool is_interface = class_is_interface(referenced);
    if (opcode == OP_invokevirtual && is_interface)
        return throw_new(t, EX_IncompatibleClassChange,
                         "Found interface %s, but class was expected", external_name(referenced));
    if (opcode == OP_invokeinterface && !is_interface)
        return throw_new(t, EX_IncompatibleClassChange,
                         "Found class %s, but interface was expected", external_name(referenced));
    if (interface_ref == is_interface)
        return true;
    return throw_new(
        t, EX_IncompatibleClassChange, "Method '%s' must be %s constant",
        external_signature(external_name(referenced), name->text, descriptor->text, true),
        is_interface ? "InterfaceMethodref" : "Methodref");
}

static Method *resolve_method(Thread *t, Class *c, uint16_t index, uint8_t opcode)
{
    Utf8 nu, du;
    Class *referenced = pool_class(t, c, classfile_ref_class(c->file, index));
    if (referenced == NULL)
        return NULL;
    if (c->pool->errors != NULL && throw_again(t, c, index, opcode))
        return NULL;
    classfile_name_and_type(c->file, index, &nu, &du);
    Symbol *n = symbol_intern(nu.text, nu.length), *d = symbol_intern(du.text, du.length);
    if (!check_reference_kind(t, c, index, referenced, opcode, n, d))
        return remember_error(t, c, index, opcode);
    Method *m = class_is_interface(referenced) ? interface_find_method(referenced, n, d)
                                               : resolve_class_method(referenced, n, d);
    if (m == NULL)
        throw_no_such_method(t, referenced, n, d);
    else if (check_method_access(t, c, referenced, m) &&
             constraint_check_signature(t, c, m->owner, d, CONSTRAINT_METHOD, n))
        return set_entry(c, index, m);
    return remember_error(t, c, index, opcode);
}

static bool is_direct_interface(const Class *c, const Class *i)
{
    for (unsigned k = 0; k < c->interface_count; k++)
        if (c->interfaces[k] == i)
            return true;
    return false;
}

static bool check_special(Thread *t, Class *c, uint16_t index, const Method *m)
{
    Class *referenced = pool_class(t, c, classfile_ref_class(c->file, index));
    if (m->flags & METHOD_IS_CONSTRUCTOR && m->owner != referenced)
        return throw_new(t, EX_NoSuchMethod, "%s: method '%s' not found", external_name(referenced),
                         external_signature(NULL, m->name->text, m->descriptor->text, true));
    if (class_is_interface(referenced) && referenced != c && !is_direct_interface(c, referenced))
        return throw_new(
            t, EX_IncompatibleClassChange,
            "Interface method reference: '%s', is not in a direct superinterface of %s",
            external_method(m), external_name(c));
    return true;
}

Method *pool_method(Thread *t, Class *c, uint16_t index, uint8_t opcode)
{
    Method *m = entry_of(c, index);
    if (m == NULL && (m = resolve_method(t, c, index, opcode)) == NULL)
        return NULL;
    if (opcode == OP_invokestatic && !(m->access & ACC_STATIC)) {
        throw_new(t, EX_IncompatibleClassChange, "Expected static method '%s'", external_method(m));
        return NULL;
    }
    if (opcode != OP_invokestatic && m->access & ACC_STATIC) {
        throw_new(t, EX_IncompatibleClassChange, "%s method '%s'", opcode == OP_invokeinterface
                  ? "Expected instance not static" : "Expecting non-static", external_method(m));
        return NULL;
    }
    bool fits = true;
    if (opcode == OP_invokespecial)
        fits = check_special(t, c, index, m);
    else if (m->access & ACC_PRIVATE && opcode == OP_invokevirtual && class_is_interface(m->owner))
        fits = throw_new(
            t, EX_IncompatibleClassChange,
            "private interface method requires invokespecial, not invokevirtual: method '%s'",
            external_method(m));
    return fits ? m : NULL;
}

/* ---- Constants ---- */

Object *pool_string(Thread *t, Class *c, uint16_t index)
{
    Object **root = entry_of(c, index);
    if (root != NULL)
        return *root;
    Utf8 u = classfile_text(c->file, index);
    Object *s = string_intern_utf8(t, u.text, u.length);
    if (s == NULL)
        return NULL;
    root = heap_new_root(s);
    Object **first = set_entry(c, index, root);
    if (first != root)
        heap_free_root(root);
    return *first;
}

/* MethodHandle, MethodType, Dynamic: made by the runtime, kept here. */
static bool linked_constant(Thread *t, Class *c, uint16_t index, bool is_ref, Value *value)
{
    void *entry = entry_of(c, index);
    if (entry == NULL) {
        if (c->pool->errors != NULL && throw_again(t, c, index, 0))
            return false;
        if (pool_link_constant == NULL)
            return throw_new(t, EX_InternalError, "constant %u of %s needs java.lang.invoke", index,
                             external_name(c));
        if (!pool_link_constant(t, c, index, value))
            return remember_error(t, c, index, 0) != NULL;
        if (is_ref) {
            entry = set_entry(c, index, heap_new_root(value->a));
        } else {
            Value *cell = loader_alloc(c->loader, sizeof *cell);
            *cell = *value;
            entry = set_entry(c, index, cell);
        }
    }
    if (is_ref)
        value->a = *(Object **)entry;
    else
        *value = *(Value *)entry;
    return true;
}

bool pool_constant(Thread *t, Class *c, uint16_t index, Value *value, char *type)
{
    value->raw = 0;
    switch (classfile_tag(c->file, index)) {
    case CONSTANT_Integer: *type = 'I'; value->i = classfile_int(c->file, index); return true;
    case CONSTANT_Float: *type = 'F'; value->i = classfile_int(c->file, index); return true;
    case CONSTANT_Long: *type = 'J'; value->j = classfile_long(c->file, index); return true;
    case CONSTANT_Double: *type = 'D'; value->j = classfile_long(c->file, index); return true;
    case CONSTANT_String:
        *type = 'A';
        return (value->a = pool_string(t, c, index)) != NULL;
    case CONSTANT_Class: {
        *type = 'A';
        Class *found = pool_class(t, c, index);
        value->a = found != NULL ? *found->mirror : NULL;
        return found != NULL;
    }
    case CONSTANT_MethodHandle:
    case CONSTANT_MethodType:
        *type = 'A';
        return linked_constant(t, c, index, true, value);
    case CONSTANT_Dynamic: {
        Utf8 name, descriptor;
        classfile_name_and_type(c->file, index, &name, &descriptor);
        *type = descriptor.text[0];
        bool is_ref = *type == 'L' || *type == '[';
        return linked_constant(t, c, index, is_ref, value);
    }
    default:
        return throw_new(t, EX_ClassFormatError, "constant %u of class %s cannot be loaded", index,
                         external_name(c));
    }
}
