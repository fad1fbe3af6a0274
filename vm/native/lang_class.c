/* lang_class.c: natives of java.lang.Class that need no reflection objects, and of class
 * loaders. */
#include "classfile/classfile.h"
#include "classfile/image.h"
#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "native/reflect.h"
#include "runtime/exceptions.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

static Object *text(Thread *t, Utf8 utf8)
{
    return utf8.text ? string_from_modified_utf8(t, utf8.text, utf8.length) : NULL;
}

/* Packages and a name, with slashes, up to where something else comes. */
static const char *skip_class_name(const char *p)
{
    if (*p == '/')
        return p;
    while (*p != 0 && *p != ';' && *p != '[' && !(p[0] == '/' && p[1] == '/'))
        p++;
    return p;
}

/* A class's name with slashes, or an array's: whether there may be such a class. */
static bool is_class_name(const char *name)
{
    const char *p = name;
    if (*p != '[')
        return *p != 0 && *skip_class_name(p) == 0;
    p += strspn(p, "[");
    if (p - name > 255)
        return false;
    if (*p != 'L')
        return *p != 0 && strchr("ZBCSIJFD", *p) != NULL && p[1] == 0;
    const char *end = skip_class_name(p + 1);
    return end > p + 1 && end[0] == ';' && end[1] == 0;
}

Object *native_Class_forName0(Thread *t, Object *name, int32_t initialize, Object *loader)
{
    if (!native_not_null(t, name))
        return NULL;
    size_t length;
    char *text = string_to_utf8(name, &length);
    bool slash = strchr(text, '/') != NULL, too_long = length > UINT16_MAX;
    for (char *p = text; !slash && *p; p++)
        if (*p == '.')
            *p = '/';
    bool bad = slash || too_long || !is_class_name(text);
    if (too_long)
        throw_new(t, EX_ClassNotFoundException, "Class name exceeds maximum length of %d: %.128s ... (%zu characters omitted) ... %s",
                  UINT16_MAX, text, length - 256, text + length - 128);
    else if (bad)
        throw_new(t, EX_ClassNotFoundException, "%s", text);
    if (bad) {
        free(text);
        return NULL;
    }
    Symbol *symbol = native_class_name(t, name);
    Class *c = symbol ? loader_find_class(t, loader_of(t, loader), symbol) : NULL;
    if (!c && !loader && t->exception && strcmp(t->exception->class->name->text, "java/lang/ClassNotFoundException") == 0) {
        t->exception = NULL; /* the boot loader speaks of names as class files have them */
        throw_new(t, EX_ClassNotFoundException, "%s", text);
    }
    free(text);
    if (!c || (initialize && !class_initialize(t, c)))
        return NULL;
    return class_mirror(c);
}

Object *native_Class_getName0(Thread *t, Object *this)
{
    return class_name_string(t, mirror_class(this));
}

Object *native_Class_getPrimitiveClass(Thread *t, Object *name)
{
    static const char *const names[] = { "boolean", "byte", "char", "short", "int", "long", "float", "double", "void" };
    char *wanted = string_to_utf8(name, NULL);
    Object *mirror = NULL;
    (void)t;
    for (int i = 0; i < 9; i++)
        if (strcmp(wanted, names[i]) == 0)
            mirror = class_mirror(class_primitive("ZBCSIJFDV"[i]));
    free(wanted);
    return mirror;
}

int32_t native_Class_isInstance(Thread *t, Object *this, Object *o)
{
    (void)t;
    Class *c = mirror_class(this);
    return o && !c->primitive && is_instance(o->class, c);
}

int32_t native_Class_isAssignableFrom(Thread *t, Object *this, Object *other)
{
    if (!native_not_null(t, other))
        return 0;
    Class *to = mirror_class(this), *from = mirror_class(other);
    return to == from || (!to->primitive && !from->primitive && class_assignable(from, to));
}

int32_t native_Class_isPrimitive(Thread *t, Object *this)
{
    (void)t;
    return mirror_class(this)->primitive != 0;
}

int32_t native_Class_isHidden(Thread *t, Object *this)
{
    (void)t;
    return (mirror_class(this)->kind_flags & CLASS_IS_HIDDEN) != 0;
}

Object *native_Class_getSuperclass(Thread *t, Object *this)
{
    (void)t;
    Class *c = mirror_class(this);
    if (c->primitive || class_is_interface(c) || !c->super)
        return NULL;
    return class_mirror(c->super);
}

static Array *class_array(Thread *t, int32_t n) { return native_new_array_of(t, "java/lang/Class", n); }

Array *native_Class_getInterfaces0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    Array *array = class_array(t, c->interface_count);
    for (int32_t i = 0; array && i < c->interface_count; i++)
        array->a[i] = class_mirror(c->interfaces[i]);
    return array;
}

/* Modifiers of arrays are those of the element type, final and abstract. */
int32_t native_Class_getModifiers(Thread *t, Object *this)
{
    (void)t;
    Class *c = mirror_class(this);
    if (c->primitive)
        return ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT;
    if (class_is_array(c)) {
        Class *e = c;
        while (e->component)
            e = e->component;
        int32_t of_element = e->primitive ? ACC_PUBLIC : e->inner_access ? e->inner_access : e->access;
        return (of_element & (ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED)) | ACC_FINAL | ACC_ABSTRACT;
    }
    InnerClass inner;
    for (unsigned i = 0; c->file && classfile_inner_class(c->file, i, &inner); i++)
        if (inner.inner == c->file->this_class)
            return inner.access;
    return c->access & ~ACC_SUPER;
}

/* The row of InnerClasses that describes c itself. */
static bool own_inner_class(const Class *c, InnerClass *out)
{
    for (unsigned i = 0; c->file && classfile_inner_class(c->file, i, out); i++)
        if (utf8_same(classfile_class_name(c->file, out->inner), classfile_class_name(c->file, c->file->this_class)))
            return true;
    return false;
}

static Class *load_named(Thread *t, const Class *from, uint16_t index)
{
    return index ? pool_class(t, (Class *)from, index) : NULL;
}

static Object *mirror_or_null(const Class *c) { return c ? class_mirror(c) : NULL; }

Object *native_Class_getDeclaringClass(Thread *t, Object *this)
{
    InnerClass inner;
    Class *c = mirror_class(this);
    if (!own_inner_class(c, &inner))
        return NULL;
    return mirror_or_null(load_named(t, c, inner.outer));
}

Object *native_Class_getInnerName0(Thread *t, Object *this)
{
    InnerClass inner;
    Class *c = mirror_class(this);
    if (!own_inner_class(c, &inner))
        return NULL;
    Utf8 name = classfile_utf8(c->file, inner.name);
    return inner.name ? text(t, name) : string_from_utf8(t, "", 0);
}

Array *native_Class_getEnclosingMethod0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    uint16_t class_index, method;
    if (!c->file || !classfile_enclosing_method(c->file, &class_index, &method))
        return NULL;
    Array *result = native_new_array_of(t, "java/lang/Object", 3);
    Class *outer = result ? load_named(t, c, class_index) : NULL;
    if (!outer)
        return NULL;
    result->a[0] = class_mirror(outer);
    Utf8 name, descriptor;
    if (method && classfile_name_and_type(c->file, method, &name, &descriptor)) {
        result->a[1] = text(t, name);
        result->a[2] = text(t, descriptor);
    }
    return result;
}

Array *native_Class_getDeclaredClasses(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    InnerClass inner;
    int32_t n = 0;
    Utf8 self = c->file ? classfile_class_name(c->file, c->file->this_class) : (Utf8){ NULL, 0 };
    for (unsigned i = 0; c->file && classfile_inner_class(c->file, i, &inner); i++)
        n += inner.outer && inner.name && utf8_same(classfile_class_name(c->file, inner.outer), self);
    Array *array = class_array(t, n);
    n = 0;
    for (unsigned i = 0; array && c->file && classfile_inner_class(c->file, i, &inner); i++) {
        if (!inner.outer || !inner.name || !utf8_same(classfile_class_name(c->file, inner.outer), self))
            continue;
        Class *member = load_named(t, c, inner.inner);
        if (!member)
            return NULL;
        array->a[n++] = class_mirror(member);
    }
    return array;
}

int32_t native_Class_desiredAssertionStatus0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    return vm_assertions_enabled(t->vm, c->name->text, c->loader == boot_loader);
}

int32_t native_Class_isRecord(Thread *t, Object *this)
{
    (void)t;
    Class *c = mirror_class(this);
    return c->file && c->super && (c->access & ACC_FINAL) && strcmp(c->super->name->text, "java/lang/Record") == 0 &&
           classfile_record_count(c->file) >= 0;
}

Object *native_Class_getGenericSignature0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    return c->file ? text(t, attribute_text(c->file, c->file->attributes, ATTRIBUTE_Signature)) : NULL;
}

Array *native_bytes_of_attribute(Thread *t, const ClassFile *file, const uint8_t *attributes, int kind)
{
    Attribute a;
    if (!file || !attribute_find(file, attributes, (AttributeKind)kind, &a))
        return NULL;
    Array *bytes = heap_new_array(t, class_array_of(t, class_primitive('B')), (int32_t)a.length);
    if (bytes)
        memcpy(bytes->b, a.data, a.length);
    return bytes;
}

Array *native_Class_getRawAnnotations0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    return c->file ? native_bytes_of_attribute(t, c->file, c->file->attributes, ATTRIBUTE_RuntimeVisibleAnnotations)
                   : NULL;
}

Object *native_Class_getConstant0(Thread *t, Object *this, int32_t index)
{
    Class *c = mirror_class(this);
    Value v = { .raw = 0 };
    switch (classfile_tag(c->file, (unsigned)index)) {
    case CONSTANT_Utf8: return text(t, classfile_utf8(c->file, (unsigned)index));
    case CONSTANT_String: return text(t, classfile_text(c->file, (unsigned)index));
    case CONSTANT_Integer: v.i = classfile_int(c->file, (unsigned)index); return native_box(t, 'I', v);
    case CONSTANT_Float: v.i = classfile_int(c->file, (unsigned)index); return native_box(t, 'F', v);
    case CONSTANT_Long: v.j = classfile_long(c->file, (unsigned)index); return native_box(t, 'J', v);
    case CONSTANT_Double: v.j = classfile_long(c->file, (unsigned)index); return native_box(t, 'D', v);
    default:
        throw_new(t, EX_IllegalArgument, "Wrong type at constant pool index");
        return NULL;
    }
}

/* ---- Nests and sealing
 * ---------------------------------------------------------------------------- */

Object *native_Class_getNestHost(Thread *t, Object *this)
{
    Class *host = class_nest_host(t, mirror_class(this));
    return host ? class_mirror(host) : this;
}

/* Classes that an attribute lists; those that cannot be loaded are left out. */
static Array *classes_of(Thread *t, const Class *c, AttributeKind kind, bool with_self)
{
    const uint8_t *p;
    uint16_t n = attribute_indices(c->file, c->file->attributes, kind, &p);
    Array *array = class_array(t, n + with_self);
    if (array && with_self)
        array->a[0] = class_mirror(c);
    int found = with_self;
    for (uint16_t i = 0; array && i < n; i++, p += 2) {
        Class *member = load_named(t, c, (uint16_t)(p[0] << 8 | p[1]));
        if (member)
            array->a[found++] = class_mirror(member);
        t->exception = NULL;
    }
    if (!array || found == array->length)
        return array;
    Array *fewer = class_array(t, found);
    for (int i = 0; fewer && i < found; i++)
        fewer->a[i] = array->a[i];
    return fewer;
}

Array *native_Class_getNestMembers(Thread *t, Object *this)
{
    Object *host = native_Class_getNestHost(t, this);
    Class *c = mirror_class(host);
    if (c->file)
        return classes_of(t, c, ATTRIBUTE_NestMembers, true);
    Array *array = class_array(t, 1);
    if (array)
        array->a[0] = this;
    return array;
}

Array *native_Class_getPermittedSubclasses0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    Attribute a;
    if (!c->file || !attribute_find(c->file, c->file->attributes, ATTRIBUTE_PermittedSubclasses, &a))
        return NULL;
    return classes_of(t, c, ATTRIBUTE_PermittedSubclasses, false);
}

Object *native_Class_arrayType(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    if (c->primitive == 'V') {
        throw_new(t, EX_UnsupportedOperation, NULL);
        return NULL;
    }
    Class *array = class_array_of(t, c);
    return array ? class_mirror(array) : NULL;
}

/* ---- Loaders
 * ---------------------------------------------------------------------------------------- */

Object *native_ClassLoader_defineClass0(Thread *t, Object *this, Object *name, Array *bytes, int32_t at, int32_t n)
{
    Symbol *symbol = name ? native_class_name(t, name) : NULL;
    Class *c = loader_define(t, loader_of(t, this), symbol, (const uint8_t *)bytes->b + at, (size_t)n);
    return c ? class_mirror(c) : NULL;
}

Object *native_ClassLoader_findLoadedClass0(Thread *t, Object *this, Object *name)
{
    Class *c = loader_find_loaded(loader_of(t, this), native_class_name(t, name));
    return c ? class_mirror(c) : NULL;
}

/* NULL without an exception where there is no such class. */
static Object *found_or_null(Thread *t, Class *c)
{
    if (c)
        return class_mirror(c);
    if (t->exception && strcmp(t->exception->class->name->text, "java/lang/ClassNotFoundException") == 0)
        t->exception = NULL;
    return NULL;
}

Object *native_ClassLoader_findBootstrapClass0(Thread *t, Object *name)
{
    Symbol *symbol = native_class_name(t, name);
    return symbol ? found_or_null(t, loader_find_class(t, boot_loader, symbol)) : NULL;
}

Object *native_AppClassLoader_findClass0(Thread *t, Object *this, Object *name)
{
    Symbol *symbol = native_class_name(t, name);
    (void)this;
    return symbol ? found_or_null(t, loader_find_on_path(t, symbol)) : NULL;
}

Object *native_AppClassLoader_origin0(Thread *t, Object *name, int32_t skip)
{
    size_t length;
    char *origin = NULL;
    if (!native_not_null(t, name))
        return NULL;
    char *path = string_to_utf8(name, NULL);
    uint8_t *bytes = loader_find_resource(path, skip, &length, &origin);
    free(path);
    free(bytes);
    Object *string = origin ? string_from_utf8(t, origin, strlen(origin)) : NULL;
    free(origin);
    return string;
}

/* The class file of a class of the library, by the name of its resource. */
Array *native_AppClassLoader_library0(Thread *t, Object *name)
{
    size_t length;
    ImageEntry e;
    if (!native_not_null(t, name))
        return NULL;
    char *text = string_to_utf8(name, &length);
    bool found = length > 6 && strcmp(text + length - 6, ".class") == 0 && image_find(text, length - 6, &e);
    free(text);
    Array *array = found ? heap_new_array(t, class_array_of(t, class_primitive('B')), (int32_t)e.size) : NULL;
    if (array)
        memcpy(array->b, e.bytes, e.size);
    return array;
}

Array *native_AppClassLoader_resource0(Thread *t, Object *name, int32_t skip)
{
    size_t length;
    if (!native_not_null(t, name))
        return NULL;
    char *text = string_to_utf8(name, NULL);
    uint8_t *bytes = loader_find_resource(text, skip, &length, NULL);
    free(text);
    Array *array = bytes ? heap_new_array(t, class_array_of(t, class_primitive('B')), (int32_t)length) : NULL;
    if (array)
        memcpy(array->b, bytes, length);
    free(bytes);
    return array;
}
