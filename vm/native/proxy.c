/* proxy.c: natives of ibrik.lang.ProxyMaker: classes of java.lang.reflect.Proxy. */
#include "bytecodes.h"
#include "classfile/classfile.h"
#include "heap/heap.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "native/reflect.h"
#include "runtime/classwriter.h"
#include "runtime/exceptions.h"
#include "runtime/handles.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1024, NAME = 1024 };

typedef struct ProxyClass {
    Class *class;
    Loader *loader;
    Class **interfaces;
    int count;
    struct ProxyClass *next;
} ProxyClass;

static ProxyClass *all;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static Class *find_made(Loader *loader, Class **interfaces, int count)
{
    for (ProxyClass *p = all; p; p = p->next)
        if (p->loader == loader && p->count == count &&
            memcmp(p->interfaces, interfaces, (size_t)count * sizeof *interfaces) == 0)
            return p->class;
    return NULL;
}

static void remember(Class *c, Loader *loader, Class **interfaces, int count)
{
    ProxyClass *p = malloc(sizeof *p);
    vm_assert(p, "out of memory");
    *p = (ProxyClass){ c, loader, malloc((size_t)count * sizeof *interfaces + 1), count, all };
    memcpy(p->interfaces, interfaces, (size_t)count * sizeof *interfaces);
    all = p;
}

/* ---- The methods
 * ------------------------------------------------------------------------------------ */

typedef struct MethodList {
    Method *methods[MOST];
    int count;
} MethodList;

static void add_method(MethodList *l, Method *m)
{
    if (m->access & (ACC_STATIC | ACC_PRIVATE) || m->name->text[0] == '<' || l->count == MOST)
        return;
    for (int i = 0; i < l->count; i++)
        if (l->methods[i]->name == m->name && l->methods[i]->descriptor == m->descriptor)
            return;
    l->methods[l->count++] = m;
}

static void add_interface(MethodList *l, Class *c)
{
    for (int i = 0; i < c->method_count; i++)
        add_method(l, &c->methods[i]);
    for (int i = 0; i < c->all_interface_count; i++)
        for (int k = 0; k < c->all_interfaces[i]->method_count; k++)
            add_method(l, &c->all_interfaces[i]->methods[k]);
}

static void add_object_methods(MethodList *l)
{
    add_method(l, known.Object_hashCode);
    add_method(l, known.Object_equals);
    add_method(l, known.Object_toString);
}

static const char *const wrappers[][4] = {
    { "Z", "java/lang/Boolean", "booleanValue", "()Z" }, { "B", "java/lang/Byte", "byteValue", "()B" },
    { "C", "java/lang/Character", "charValue", "()C" },  { "S", "java/lang/Short", "shortValue", "()S" },
    { "I", "java/lang/Integer", "intValue", "()I" },     { "J", "java/lang/Long", "longValue", "()J" },
    { "F", "java/lang/Float", "floatValue", "()F" },     { "D", "java/lang/Double", "doubleValue", "()D" },
};

static const char *const *wrapper(char type)
{
    for (int i = 0; i < 8; i++)
        if (wrappers[i][0][0] == type)
            return wrappers[i];
    return NULL;
}

static void emit_box(ClassWriter *w, char type)
{
    const char *const *box = wrapper(type);
    char descriptor[64];
    if (!box)
        return;
    snprintf(descriptor, sizeof descriptor, "(%c)L%s;", type, box[1]);
    classwriter_call(w, OP_invokestatic, box[1], "valueOf", descriptor, false);
}

static void emit_arguments(ClassWriter *w, const char *descriptor)
{
    int n = 0, local = 1;
    for (const char *p = descriptor + 1; *p != ')'; p = descriptor_next(p))
        n++;
    if (n == 0) {
        classwriter_op(w, OP_aconst_null, 1);
        return;
    }
    classwriter_op_u2(w, OP_sipush, (unsigned)n, 1);
    classwriter_op_u2(w, OP_anewarray, classwriter_class(w, "java/lang/Object"), 0);
    n = 0;
    for (const char *p = descriptor + 1; *p != ')'; p = descriptor_next(p)) {
        classwriter_op(w, OP_dup, 1);
        classwriter_op_u2(w, OP_sipush, (unsigned)n++, 1);
        classwriter_load(w, *p, local);
        emit_box(w, *p);
        classwriter_op(w, OP_aastore, -3);
        local += descriptor_cells(*p);
    }
}

static void emit_result(ClassWriter *w, const char *type)
{
    const char *const *box = wrapper(*type);
    char name[NAME];
    if (*type == 'V') {
        classwriter_op(w, OP_pop, -1);
    } else if (box) {
        classwriter_op_u2(w, OP_checkcast, classwriter_class(w, box[1]), 0);
        classwriter_call(w, OP_invokevirtual, box[1], box[2], box[3], false);
    } else {
        size_t n = strlen(type);
        snprintf(name, sizeof name, "%.*s", (int)(*type == 'L' ? n - 2 : n), type + (*type == 'L'));
        classwriter_op_u2(w, OP_checkcast, classwriter_class(w, name), 0);
    }
    classwriter_return(w, *type);
}

#define CALL_DESCRIPTOR \
    "(Ljava/lang/reflect/InvocationHandler;Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)" \
    "Ljava/lang/Object;"

static void write_method(ClassWriter *w, const char *self, const Method *m, int number)
{
    char field[32];
    int locals = 1;
    const char *p = m->descriptor->text + 1;
    for (; *p != ')'; p = descriptor_next(p))
        locals += descriptor_cells(*p);
    snprintf(field, sizeof field, "m%d", number);
    classwriter_field(w, ACC_PRIVATE | ACC_STATIC, field, "Ljava/lang/reflect/Method;");
    classwriter_begin(w, locals);
    classwriter_load(w, 'L', 0);
    classwriter_op_u2(w, OP_getfield, classwriter_member(w, CONSTANT_Fieldref, "java/lang/reflect/Proxy", "h",
                                                         "Ljava/lang/reflect/InvocationHandler;"), 0);
    classwriter_load(w, 'L', 0);
    classwriter_op_u2(w, OP_getstatic, classwriter_member(w, CONSTANT_Fieldref, self, field,
                                                          "Ljava/lang/reflect/Method;"), 1);
    emit_arguments(w, m->descriptor->text);
    classwriter_call(w, OP_invokestatic, "ibrik/lang/ProxyCall", "call", CALL_DESCRIPTOR, false);
    emit_result(w, p + 1);
    classwriter_end(w, ACC_PUBLIC | ACC_FINAL, m->name->text, m->descriptor->text);
}

static void write_constructor(ClassWriter *w)
{
    static const char descriptor[] = "(Ljava/lang/reflect/InvocationHandler;)V";
    classwriter_begin(w, 2);
    classwriter_load(w, 'L', 0);
    classwriter_load(w, 'L', 1);
    classwriter_call(w, OP_invokespecial, "java/lang/reflect/Proxy", "<init>", descriptor, false);
    classwriter_return(w, 'V');
    classwriter_end(w, ACC_PUBLIC, "<init>", descriptor);
}

/* In the package of an interface that is not public, if there is one. */
static void choose_name(char *out, Class **interfaces, int count)
{
    static int number;
    const char *package = "jdk/proxy1/";
    int length = (int)strlen(package);
    for (int i = 0; i < count; i++) {
        if (interfaces[i]->access & ACC_PUBLIC)
            continue;
        const char *slash = strrchr(interfaces[i]->name->text, '/');
        package = interfaces[i]->name->text;
        length = slash ? (int)(slash + 1 - package) : 0;
    }
    snprintf(out, NAME, "%.*s$Proxy%d", length, package, number++);
}

static bool fill_methods(Thread *t, Class *c, const MethodList *l)
{
    for (int i = 0; i < l->count; i++) {
        char field[32];
        snprintf(field, sizeof field, "m%d", i);
        Field *f = class_find_field(c, symbol_of(field), symbol_of("Ljava/lang/reflect/Method;"));
        Object *m = reflect_method(t, l->methods[i]);
        if (!m)
            return false;
        *(Object **)f->address = m;
    }
    return true;
}

static Class *make_class(Thread *t, Loader *loader, Class **interfaces, int count)
{
    char self[NAME];
    MethodList *l = calloc(1, sizeof *l);
    vm_assert(l, "out of memory");
    choose_name(self, interfaces, count);
    ClassWriter *w = classwriter_new(self, "java/lang/reflect/Proxy");
    bool all_public = true;
    for (int i = 0; i < count; i++)
        all_public &= (interfaces[i]->access & ACC_PUBLIC) != 0;
    if (all_public)
        w->access |= ACC_PUBLIC;
    add_object_methods(l);
    for (int i = 0; i < count; i++) {
        classwriter_interface(w, interfaces[i]->name->text);
        add_interface(l, interfaces[i]);
    }
    write_constructor(w);
    for (int i = 0; i < l->count; i++)
        write_method(w, self, l->methods[i], i);
    size_t length;
    const uint8_t *bytes = classwriter_finish(w, &length);
    Class *c = loader_define(t, loader, symbol_of(self), bytes, length);
    classwriter_free(w);
    bool ok = c && class_initialize(t, c) && fill_methods(t, c, l);
    free(l);
    return ok ? c : NULL;
}

Object *native_ProxyMaker_proxyClass0(Thread *t, Object *loader_object, Array *array)
{
    Class *interfaces[256];
    int count = array->length > 256 ? 256 : array->length;
    Loader *loader = loader_of(t, loader_object);
    for (int i = 0; i < count; i++) {
        interfaces[i] = mirror_class(array->a[i]);
        if (!class_link(t, interfaces[i]))
            return NULL;
    }
    pthread_mutex_lock(&lock);
    Class *c = find_made(loader, interfaces, count);
    pthread_mutex_unlock(&lock);
    if (!c && !(c = make_class(t, loader, interfaces, count)))
        return NULL;
    pthread_mutex_lock(&lock);
    Class *other = find_made(loader, interfaces, count);
    if (!other)
        remember(c, loader, interfaces, count);
    pthread_mutex_unlock(&lock);
    return class_mirror(other ? other : c);
}

int32_t native_ProxyMaker_isProxyClass(Thread *t, Object *mirror)
{
    bool found = false;
    Class *c = mirror_class(mirror);
    (void)t;
    pthread_mutex_lock(&lock);
    for (ProxyClass *p = all; p; p = p->next)
        found |= p->class == c;
    pthread_mutex_unlock(&lock);
    return found;
}

Object *native_ProxyMaker_invokeDefault(Thread *t, Object *proxy, Object *method, Array *arguments)
{
    Field *f = class_find_field(method->class, symbol_of("vmMethod"), symbol_of("J"));
    Method *m = (Method *)(uintptr_t)FIELD_AT(int64_t, method, f->offset);
    int32_t n = arguments ? arguments->length : 0;
    Array *args = native_new_array_of(t, "java/lang/Object", n + 1);
    Object *result = NULL;
    if (!args)
        return NULL;
    args->a[0] = proxy;
    for (int32_t i = 0; i < n; i++)
        args->a[i + 1] = arguments->a[i];
    return handles_call_boxed(t, m, REF_invokeSpecial, args, &result) ? result : NULL;
}
