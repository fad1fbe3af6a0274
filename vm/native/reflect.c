/* reflect.c: natives of java.lang.reflect: objects for members, calls and field access through
 * them. The Java side has checked access rights and converted arguments. */
#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "native/reflect.h"
#include "runtime/classwriter.h"
#include "runtime/exceptions.h"
#include "runtime/handles.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

/* ---- Making objects of java.lang.reflect
 * ---------------------------------------------------------------- */

/* Stores into an instance field found by name; false: exception pending. */
static void *field_address(Thread *t, Object *o, const char *name, const char *descriptor)
{
    Field *f = class_find_field(o->class, symbol_of(name), symbol_of(descriptor));
    if (!f) {
        throw_new(t, EX_NoSuchField, "%s", name);
        return NULL;
    }
    return (char *)o + f->offset;
}

static bool set_object(Thread *t, Object *o, const char *name, const char *descriptor, Object *value)
{
    Object **p = t->exception ? NULL : field_address(t, o, name, descriptor);
    if (p)
        *p = value;
    return p != NULL;
}

static bool set_int(Thread *t, Object *o, const char *name, int32_t value)
{
    int32_t *p = t->exception ? NULL : field_address(t, o, name, "I");
    if (p)
        *p = value;
    return p != NULL;
}

static bool set_pointer(Thread *t, Object *o, const char *name, const void *value)
{
    int64_t *p = t->exception ? NULL : field_address(t, o, name, "J");
    if (p)
        *p = (int64_t)(uintptr_t)value;
    return p != NULL;
}

#define OBJECT_CLASS "Ljava/lang/Class;"
#define OBJECT_CLASSES "[Ljava/lang/Class;"
#define OBJECT_STRING "Ljava/lang/String;"

static Object *new_instance(Thread *t, const char *class_name)
{
    Class *c = loader_load(t, boot_loader, symbol_of(class_name));
    return c && class_initialize(t, c) ? heap_new(t, c) : NULL;
}

static Object *interned(Thread *t, Utf8 text)
{
    Object *s = text.text ? string_from_modified_utf8(t, text.text, text.length) : NULL;
    return s ? string_intern(t, s) : NULL;
}

static Object *symbol_string(Thread *t, const Symbol *s)
{
    return interned(t, (Utf8){ s->text, s->length });
}

static Object *signature_of(Thread *t, const ClassFile *file, const uint8_t *attributes)
{
    return interned(t, attribute_text(file, attributes, ATTRIBUTE_Signature));
}

static Object *annotation_bytes(Thread *t, const ClassFile *file, const uint8_t *attributes, AttributeKind kind)
{
    return (Object *)native_bytes_of_attribute(t, file, attributes, kind);
}

static Object *new_field(Thread *t, Class *c, Field *f)
{
    Object *o = new_instance(t, "java/lang/reflect/Field");
    if (!o)
        return NULL;
    Object *type = handles_type_mirror(t, c, f->descriptor->text);
    bool ok = type && set_object(t, o, "clazz", OBJECT_CLASS, class_mirror(c)) &&
              set_object(t, o, "name", OBJECT_STRING, symbol_string(t, f->name)) &&
              set_object(t, o, "type", OBJECT_CLASS, type) && set_int(t, o, "modifiers", f->access) &&
              set_pointer(t, o, "vmField", f);
    if (ok && f->info)
        ok = set_object(t, o, "signature", OBJECT_STRING, signature_of(t, c->file, f->info->attributes)) &&
             set_object(t, o, "annotations", "[B",
                        annotation_bytes(t, c->file, f->info->attributes, ATTRIBUTE_RuntimeVisibleAnnotations));
    return ok ? o : NULL;
}

static Array *parameter_types(Thread *t, const Method *m)
{
    int32_t n = 0, i = 0;
    for (const char *p = m->descriptor->text + 1; *p != ')'; p = descriptor_next(p))
        n++;
    Array *types = native_new_array_of(t, "java/lang/Class", n);
    for (const char *p = m->descriptor->text + 1; types && *p != ')'; p = descriptor_next(p))
        if (!(types->a[i++] = handles_type_mirror(t, m->owner, p)))
            return NULL;
    return types;
}

static Array *exception_types(Thread *t, const Method *m)
{
    const uint8_t *p = NULL;
    uint16_t n = m->info ? attribute_indices(m->owner->file, m->info->attributes, ATTRIBUTE_Exceptions, &p) : 0;
    Array *types = native_new_array_of(t, "java/lang/Class", n);
    for (int32_t i = 0; types && i < n; i++, p += 2) {
        Class *c = pool_class(t, m->owner, (uint16_t)(p[0] << 8 | p[1]));
        if (!c)
            return NULL;
        types->a[i] = class_mirror(c);
    }
    return types;
}

/* Names and modifiers of a MethodParameters attribute. The class library has it for messages only. */
static bool set_parameters(Thread *t, Object *o, const Method *m)
{
    const ClassFile *file = m->owner->file;
    int n = method_parameter_count(file, m->info);
    if (n < 0 || m->owner->loader == boot_loader)
        return true;
    Array *names = native_new_strings(t, n);
    Array *modifiers = names ? heap_new_array(t, class_array_of(t, class_primitive('I')), n) : NULL;
    if (!modifiers)
        return false;
    for (int i = 0; i < n; i++) {
        MethodParameter p;
        if (!method_parameter(file, m->info, (unsigned)i, &p))
            break;
        names->a[i] = p.name ? interned(t, classfile_utf8(file, p.name)) : NULL;
        modifiers->i[i] = p.access;
    }
    return set_object(t, o, "parameterNames", "[Ljava/lang/String;", (Object *)names) &&
           set_object(t, o, "parameterModifiers", "[I", (Object *)modifiers);
}

static bool set_executable(Thread *t, Object *o, Method *m)
{
    const ClassFile *file = m->owner->file;
    Array *types = parameter_types(t, m), *exceptions = types ? exception_types(t, m) : NULL;
    bool ok = exceptions && set_object(t, o, "clazz", OBJECT_CLASS, class_mirror(m->owner)) &&
              set_int(t, o, "modifiers", m->access) && set_pointer(t, o, "vmMethod", m) &&
              set_object(t, o, "parameterTypes", OBJECT_CLASSES, (Object *)types) &&
              set_object(t, o, "exceptionTypes", OBJECT_CLASSES, (Object *)exceptions);
    if (!ok || !m->info)
        return ok;
    const uint8_t *list = m->info->attributes;
    return set_object(t, o, "signature", OBJECT_STRING, signature_of(t, file, list)) &&
           set_object(t, o, "annotations", "[B",
                      annotation_bytes(t, file, list, ATTRIBUTE_RuntimeVisibleAnnotations)) &&
           set_object(t, o, "parameterAnnotations", "[B",
                      annotation_bytes(t, file, list, ATTRIBUTE_RuntimeVisibleParameterAnnotations)) &&
           set_parameters(t, o, m);
}

Object *reflect_method(Thread *t, Method *m)
{
    Object *o = new_instance(t, "java/lang/reflect/Method");
    if (!o)
        return NULL;
    Object *result = handles_type_mirror(t, m->owner, strchr(m->descriptor->text, ')') + 1);
    if (!result || !set_executable(t, o, m) || !set_object(t, o, "name", OBJECT_STRING, symbol_string(t, m->name)) ||
        !set_object(t, o, "returnType", OBJECT_CLASS, result))
        return NULL;
    if (m->info && !set_object(t, o, "annotationDefault", "[B",
                               annotation_bytes(t, m->owner->file, m->info->attributes, ATTRIBUTE_AnnotationDefault)))
        return NULL;
    return o;
}

static Object *new_constructor(Thread *t, Method *m)
{
    Object *o = new_instance(t, "java/lang/reflect/Constructor");
    return o && set_executable(t, o, m) ? o : NULL;
}

/* ---- Members of a class
 * ------------------------------------------------------------------------------- */

Array *native_Class_getDeclaredFields0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    if (!class_link(t, c))
        return NULL;
    Array *array = native_new_array_of(t, "java/lang/reflect/Field", c->field_count);
    for (int32_t i = 0; array && i < c->field_count; i++)
        if (!(array->a[i] = new_field(t, c, &c->fields[i])))
            return NULL;
    return array;
}

static Array *methods_of(Thread *t, Class *c, bool constructors)
{
    int32_t n = 0;
    if (!class_link(t, c))
        return NULL;
    for (int i = 0; i < c->method_count; i++)
        n += c->methods[i].info && (constructors ? (c->methods[i].flags & METHOD_IS_CONSTRUCTOR) != 0
                                                 : c->methods[i].name->text[0] != '<');
    const char *type = constructors ? "java/lang/reflect/Constructor" : "java/lang/reflect/Method";
    Array *array = native_new_array_of(t, type, n);
    n = 0;
    for (int i = 0; array && i < c->method_count; i++) {
        Method *m = &c->methods[i];
        bool constructor = m->flags & METHOD_IS_CONSTRUCTOR;
        if (!m->info || constructor != constructors || (!constructor && m->name->text[0] == '<'))
            continue;
        if (!(array->a[n++] = constructor ? new_constructor(t, m) : reflect_method(t, m)))
            return NULL;
    }
    return array;
}

Array *native_Class_getDeclaredMethods0(Thread *t, Object *this)
{
    return methods_of(t, mirror_class(this), false);
}

Array *native_Class_getDeclaredConstructors0(Thread *t, Object *this)
{
    return methods_of(t, mirror_class(this), true);
}

/* The attributes of a component of c's record, by its name. */
static const uint8_t *component_attributes(const Class *c, Object *name)
{
    RecordComponent r;
    size_t length;
    char *text = string_to_modified_utf8(name, &length);
    const uint8_t *found = NULL;
    for (unsigned i = 0; !found && classfile_record_component(c->file, i, &r); i++) {
        Utf8 n = classfile_utf8(c->file, r.name);
        if (n.length == length && memcmp(n.text, text, length) == 0)
            found = r.attributes;
    }
    free(text);
    return found;
}

static Object *object_in(Object *o, const char *name, const char *descriptor)
{
    Field *f = class_find_field(o->class, symbol_of(name), symbol_of(descriptor));
    return f ? FIELD_AT(Object *, o, f->offset) : NULL;
}

static void *pointer_in(Object *o, const char *name)
{
    Field *f = class_find_field(o->class, symbol_of(name), symbol_of("J"));
    return f ? (void *)(uintptr_t)FIELD_AT(int64_t, o, f->offset) : NULL;
}

Array *native_TypeUses_bytes(Thread *t, Object *declaration)
{
    const AttributeKind kind = ATTRIBUTE_RuntimeVisibleTypeAnnotations;
    Method *m = pointer_in(declaration, "vmMethod");
    Field *f = pointer_in(declaration, "vmField");
    Class *c = declaration->class == known.Class ? mirror_class(declaration) : NULL;
    const uint8_t *attributes = NULL;
    if (m || f) {
        c = m ? m->owner : f->owner;
        attributes = m ? m->info ? m->info->attributes : NULL : f->info ? f->info->attributes : NULL;
    } else if (c) {
        attributes = c->file ? c->file->attributes : NULL;
    } else {
        c = mirror_class(object_in(declaration, "clazz", OBJECT_CLASS));
        attributes = component_attributes(c, object_in(declaration, "name", OBJECT_STRING));
    }
    return attributes ? native_bytes_of_attribute(t, c->file, attributes, kind) : NULL;
}

static Object *new_component(Thread *t, Class *c, const RecordComponent *r)
{
    Object *o = new_instance(t, "java/lang/reflect/RecordComponent");
    Utf8 descriptor = classfile_utf8(c->file, r->descriptor);
    Object *type = o ? handles_type_mirror(t, c, symbol_intern(descriptor.text, descriptor.length)->text) : NULL;
    bool ok = type && set_object(t, o, "clazz", OBJECT_CLASS, class_mirror(c)) &&
              set_object(t, o, "name", OBJECT_STRING, interned(t, classfile_utf8(c->file, r->name))) &&
              set_object(t, o, "type", OBJECT_CLASS, type) &&
              set_object(t, o, "signature", OBJECT_STRING, signature_of(t, c->file, r->attributes)) &&
              set_object(t, o, "annotations", "[B",
                         annotation_bytes(t, c->file, r->attributes, ATTRIBUTE_RuntimeVisibleAnnotations));
    return ok ? o : NULL;
}

Array *native_Class_getRecordComponents0(Thread *t, Object *this)
{
    Class *c = mirror_class(this);
    int n = c->file ? classfile_record_count(c->file) : -1;
    if (n < 0)
        return NULL;
    Array *array = native_new_array_of(t, "java/lang/reflect/RecordComponent", n);
    for (int i = 0; array && i < n; i++) {
        RecordComponent r;
        if (!classfile_record_component(c->file, (unsigned)i, &r) || !(array->a[i] = new_component(t, c, &r)))
            return NULL;
    }
    return array;
}

/* ---- Using members
 * ------------------------------------------------------------------------------------ */

static void *pointer_field(Thread *t, Object *o, const char *name)
{
    int64_t *p = field_address(t, o, name, "J");
    return p ? (void *)(uintptr_t)*p : NULL;
}

/* What the called method threw goes out wrapped. */
static void wrap_exception(Thread *t)
{
    static Class *_Atomic slot;
    Object *target = t->exception;
    t->exception = NULL;
    Class *c = known_class(t, &slot, "java/lang/reflect/InvocationTargetException");
    Object *e = c ? heap_new(t, c) : NULL;
    Method *init = c ? class_declared_method(c, symbol_of("<init>"), symbol_of("(Ljava/lang/Throwable;)V")) : NULL;
    Value args[2] = { { .a = e }, { .a = target } }, none;
    if (e && init && vm_call(t, init, args, &none))
        t->exception = e;
}

Object *native_Method_invoke0(Thread *t, Object *this, Object *receiver, Array *arguments)
{
    Method *m = pointer_field(t, this, "vmMethod");
    bool is_static = m->access & ACC_STATIC;
    int32_t n = arguments ? arguments->length : 0;
    Array *args = native_new_array_of(t, "java/lang/Object", n + !is_static);
    Object *result = NULL;
    if (!args)
        return NULL;
    if (!is_static)
        args->a[0] = receiver;
    for (int32_t i = 0; i < n; i++)
        args->a[i + !is_static] = arguments->a[i];
    int kind = is_static ? REF_invokeStatic : REF_invokeVirtual;
    if (is_static && !class_initialize(t, m->owner))
        return NULL;
    if (!handles_call_boxed(t, m, kind, args, &result)) {
        wrap_exception(t);
        return NULL;
    }
    return result;
}

Object *native_Constructor_newInstance0(Thread *t, Object *this, Array *arguments)
{
    Method *m = pointer_field(t, this, "vmMethod");
    Array *args = arguments ? arguments : native_new_array_of(t, "java/lang/Object", 0);
    Object *result = NULL;
    if (!args || !class_initialize(t, m->owner))
        return NULL;
    if (!handles_call_boxed(t, m, REF_newInvokeSpecial, args, &result)) {
        wrap_exception(t);
        return NULL;
    }
    return result;
}

Object *reflect_get(Thread *t, Field *f, Object *o)
{
    bool is_static = f->access & ACC_STATIC;
    if (is_static && !class_initialize(t, f->owner))
        return NULL;
    if (!is_static && !native_not_null(t, o))
        return NULL;
    const void *address = is_static ? f->address : (char *)o + f->offset;
    Value v = { .raw = load_volatile(f, address) };
    return handles_box(t, f->type, v);
}

bool reflect_set(Thread *t, Field *f, Object *o, Object *value)
{
    Value v;
    bool is_static = f->access & ACC_STATIC;
    if (is_static && !class_initialize(t, f->owner))
        return false;
    if ((!is_static && !native_not_null(t, o)) || !handles_unbox(t, value, f->type, &v))
        return false;
    store_volatile(f, is_static ? f->address : (char *)o + f->offset, v.raw);
    return true;
}

Object *native_Field_get0(Thread *t, Object *this, Object *o)
{
    return reflect_get(t, pointer_field(t, this, "vmField"), o);
}

void native_Field_set0(Thread *t, Object *this, Object *o, Object *value)
{
    reflect_set(t, pointer_field(t, this, "vmField"), o, value);
}

/* ---- Arrays
 * ------------------------------------------------------------------------------------------- */

Object *native_Array_newArray0(Thread *t, Object *component, int32_t length)
{
    if (!native_not_null(t, component))
        return NULL;
    Class *c = mirror_class(component);
    if (c->primitive == 'V') {
        throw_new(t, EX_IllegalArgument, NULL);
        return NULL;
    }
    Class *array = class_array_of(t, c);
    return array ? (Object *)heap_new_array(t, array, length) : NULL;
}

int32_t native_Array_getLength(Thread *t, Object *array)
{
    if (!native_not_null(t, array))
        return 0;
    if (!class_is_array(array->class)) {
        throw_new(t, EX_IllegalArgument, "Argument is not an array");
        return 0;
    }
    return ((Array *)array)->length;
}
