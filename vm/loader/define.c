/* define.c: from a ClassFile to a Class (JVMS 5.3.5): supertypes are loaded and checked, members
 * made, fields laid out and the table of virtual methods built. Nobody else sees the class before
 * define_publish. */
#include "loader/internal.h"

#include "jit/jit.h"

#include "runtime/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- Parsing ---- */

static void *allocate_for_file(void *loader, size_t n) { return loader_alloc(loader, n); }

static void throw_fault(Thread *t, const ClassFileError *e)
{
    static const ExceptionKind kinds[] = {
        [FAULT_FORMAT] = EX_ClassFormatError,
        [FAULT_VERSION] = EX_UnsupportedClassVersion,
        [FAULT_NO_CLASS_DEF] = EX_NoClassDefFound,
        [FAULT_MEMORY] = EX_OutOfMemory,
    };
    throw_new(t, kinds[e->fault], "%s", e->text);
}

ClassFile *define_parse(Thread *t, Loader *l, const char *name, const uint8_t *bytes, size_t length,
                        bool trusted)
{
    ClassFileError e;
    ClassFileAllocator a = {allocate_for_file, l};
    ClassFile *cf = classfile_parse(bytes, length, name, trusted ? CLASSFILE_TRUSTED : 0, &a, &e);
    if (cf == NULL)
        throw_fault(t, &e);
    return cf;
}

/* ---- Supertypes ---- */

/* Whether the file of `parent` permits c (JVMS 5.3.5; same package or public across packages of one
 * unnamed module). */
static bool sealed_permits(const Class *parent, const Class *c)
{
    const uint8_t *p;
    uint16_t n = attribute_indices(parent->file, parent->file->attributes,
                                   ATTRIBUTE_PermittedSubclasses, &p);
    if (parent->file->major < 61 || p == NULL)
        return true;
    for (unsigned i = 0; i < n; i++) {
        Utf8 u = classfile_class_name(parent->file, get_u2(p + 2 * i));
        if (u.length == c->name->length && memcmp(u.text, c->name->text, u.length) == 0)
            return true;
    }
    return false;
}

/* Access, sealing and the reader's other checks of one direct supertype. */
static bool check_supertype(Thread *t, const Class *c, const Class *s, const char *kind)
{
    char origins[1024];
    if (!access_class(c, s)) {
        class_origins(t, c, s, origins, sizeof origins);
        return throw_new(
            t, EX_IllegalAccessError, "class %s cannot access its %s%s %s (%s)", external_name(c),
            strcmp(kind, "superclass") == 0 && s->access & ACC_ABSTRACT ? "abstract " : "", kind,
            external_name(s), origins);
    }
    if (!sealed_permits(s, c) || (s->file->major >= 61 &&
                                  attribute_find(s->file, s->file->attributes,
                                                 ATTRIBUTE_PermittedSubclasses, &(Attribute){0}) &&
                                  s->loader != c->loader))
        return throw_new(t, EX_IncompatibleClassChange,
                         "Failed listed permitted subclass check: class %s is not a permitted "
                         "subclass of %s",
                         external_name(c), external_name(s));
    return true;
}

static bool load_super(Thread *t, Class *c)
{
    ClassFile *cf = c->file;
    if (cf->super_class == 0)
        return true;
    Utf8 u = classfile_class_name(cf, cf->super_class);
    Class *s = loader_load(t, c->loader, symbol_intern(u.text, u.length));
    if (s == NULL)
        return false;
    if (class_is_interface(s))
        return throw_new(t, EX_IncompatibleClassChange, "class %s has interface %s as super class",
                         external_name(c), external_name(s));
    if (s->access & ACC_FINAL)
        return throw_new(t, EX_IncompatibleClassChange,
                         "class %s cannot inherit from final class %s", external_name(c),
                         external_name(s));
    c->super = s;
    return check_supertype(t, c, s, "superclass");
}

static bool load_interfaces(Thread *t, Class *c)
{
    ClassFile *cf = c->file;
    c->interfaces = loader_alloc(c->loader, cf->interface_count * sizeof *c->interfaces);
    for (unsigned i = 0; i < cf->interface_count; i++) {
        Utf8 u = classfile_class_name(cf, get_u2(cf->interfaces + 2 * i));
        Class *s = loader_load(t, c->loader, symbol_intern(u.text, u.length));
        if (s == NULL)
            return false;
        if (!class_is_interface(s))
            return throw_new(
                t, EX_IncompatibleClassChange,
                "class %s can not implement %s, because it is not an interface (%s is in %s)",
                external_name(c), external_name(s), external_name(s), class_origin(t, s));
        if (!check_supertype(t, c, s, "superinterface"))
            return false;
        c->interfaces[c->interface_count++] = s;
    }
    return true;
}

static void add_interface(Class **all, uint32_t *count, Class *i)
{
    for (uint32_t k = 0; k < *count; k++)
        if (all[k] == i)
            return;
    all[(*count)++] = i;
}

/* Superinterfaces of the superclass, then each direct one after those it extends itself. */
static bool collect_interfaces(Thread *t, Class *c)
{
    uint32_t bound = c->super != NULL ? c->super->all_interface_count : 0, count = 0;
    for (unsigned i = 0; i < c->interface_count; i++)
        bound += 1u + c->interfaces[i]->all_interface_count;
    if (c->interface_count == 0 && c->super != NULL) {
        c->all_interfaces = c->super->all_interfaces;
        c->all_interface_count = c->super->all_interface_count;
        return true;
    }
    if (bound > UINT16_MAX)
        return throw_new(t, EX_ClassFormatError, "Too many superinterfaces in class %s",
                         external_name(c));
    Class **all = loader_alloc(c->loader, bound * sizeof *all);
    for (unsigned i = 0; c->super != NULL && i < c->super->all_interface_count; i++)
        all[count++] = c->super->all_interfaces[i];
    for (unsigned i = 0; i < c->interface_count; i++) {
        Class *s = c->interfaces[i];
        for (unsigned k = 0; k < s->all_interface_count; k++)
            add_interface(all, &count, s->all_interfaces[k]);
        add_interface(all, &count, s);
    }
    c->all_interfaces = all;
    c->all_interface_count = (uint16_t)count;
    return true;
}

static void inherit(Class *c)
{
    const Class *s = c->super;
    if (s == NULL) {
        c->display[0] = c;
        return;
    }
    c->depth = (uint16_t)(s->depth + 1);
    for (unsigned i = 0; i < CLASS_DISPLAY && i <= s->depth; i++)
        c->display[i] = s->display[i];
    if (c->depth < CLASS_DISPLAY)
        c->display[c->depth] = c;
    c->kind_flags |= s->kind_flags & (CLASS_HAS_FINALIZER | CLASS_IS_REFERENCE |
                                      CLASS_IS_THROWABLE | CLASS_IS_CLONEABLE);
    if (c->loader == boot_loader && strcmp(c->name->text, "java/lang/Throwable") == 0)
        c->kind_flags |= CLASS_IS_THROWABLE;
    for (unsigned i = 0; i < c->all_interface_count; i++)
        if (c->all_interfaces[i]->loader == boot_loader &&
            strcmp(c->all_interfaces[i]->name->text, "java/lang/Cloneable") == 0)
            c->kind_flags |= CLASS_IS_CLONEABLE;
}

/* ---- Members ---- */

static void make_fields(Class *c)
{
    ClassFile *cf = c->file;
    c->fields = loader_alloc(c->loader, cf->field_count * sizeof *c->fields);
    c->field_count = cf->field_count;
    for (unsigned i = 0; i < cf->field_count; i++) {
        const FieldInfo *info = &cf->fields[i];
        Field *f = &c->fields[i];
        f->owner = c;
        f->name = pool_symbol(c, info->name);
        f->descriptor = pool_symbol(c, info->descriptor);
        f->access = info->access;
        f->type = f->descriptor->text[0];
        f->slot = (uint16_t)i;
        f->info = info;
    }
}

static char return_type(const Symbol *descriptor)
{
    const char *p = memchr(descriptor->text, ')', descriptor->length);
    return p[1] == 'L' || p[1] == '[' ? 'A' : p[1];
}

/* JVMS 2.9.3. */
static bool is_polymorphic(const Class *c, const Method *m)
{
    if (c->loader != boot_loader ||
        (m->access & (ACC_NATIVE | ACC_VARARGS)) != (ACC_NATIVE | ACC_VARARGS))
        return false;
    return (strcmp(c->name->text, "java/lang/invoke/MethodHandle") == 0 ||
            strcmp(c->name->text, "java/lang/invoke/VarHandle") == 0) &&
           strncmp(m->descriptor->text, "([Ljava/lang/Object;)", 21) == 0;
}

static void make_handlers(Class *c, Method *m)
{
    if (m->info->handler_count == 0)
        return;
    m->handlers = loader_alloc(c->loader, m->info->handler_count * sizeof *m->handlers);
    m->handler_count = m->info->handler_count;
    for (unsigned i = 0; i < m->handler_count; i++) {
        Handler h = method_handler(m->info, i);
        m->handlers[i] = (ExceptionEntry){h.start, h.end, h.handler, h.catch_type};
    }
}

static void note_special_name(Class *c, Method *m)
{
    const char *name = m->name->text;
    if (name[0] == '<') {
        if (strcmp(name, "<init>") == 0) {
            m->flags |= METHOD_IS_CONSTRUCTOR;
        } else if (m->access & ACC_STATIC && strcmp(m->descriptor->text, "()V") == 0) {
            m->flags |= METHOD_IS_INITIALIZER;
            c->initializer = m;
        }
    } else if (name[0] == 'f' && strcmp(name, "finalize") == 0 &&
               strcmp(m->descriptor->text, "()V") == 0 && !(m->access & ACC_STATIC) &&
               c->super != NULL) {
        if (m->code_length > 1) /* an empty one is never missed */
            c->kind_flags |= CLASS_HAS_FINALIZER;
        else
            c->kind_flags &= (uint8_t)~CLASS_HAS_FINALIZER;
    }
}

static void make_methods(Class *c)
{
    static _Atomic uint32_t next_imt_slot;
    ClassFile *cf = c->file;
    bool interface = class_is_interface(c);
    c->methods = loader_alloc(c->loader, cf->method_count * sizeof *c->methods);
    c->method_count = cf->method_count;
    for (unsigned i = 0; i < cf->method_count; i++) {
        const MethodInfo *info = &cf->methods[i];
        Method *m = &c->methods[i];
        m->owner = c;
        m->name = pool_symbol(c, info->name);
        m->descriptor = pool_symbol(c, info->descriptor);
        m->access = info->access;
        m->arg_slots = info->arg_slots;
        m->max_stack = info->max_stack;
        m->max_locals = info->max_locals;
        m->return_type = return_type(m->descriptor);
        m->vtable_index = -1;
        m->compiled = jit_unlinked;
        m->slot = (uint16_t)i;
        m->info = info;
        m->code = info->code;
        m->code_length = info->code_length;
        make_handlers(c, m);
        note_special_name(c, m);
        if (is_polymorphic(c, m))
            m->flags |= METHOD_POLYMORPHIC;
        if (!interface)
            continue;
        m->imt_slot = (uint8_t)(next_imt_slot++ % CLASS_IMT);
        if (!(m->access & (ACC_STATIC | ACC_ABSTRACT)))
            c->kind_flags |= CLASS_HAS_DEFAULTS;
    }
}

/* Primitive ConstantValues; Strings wait until initialisation (init.c). */
static void set_constants(Class *c)
{
    for (unsigned i = 0; i < c->field_count; i++) {
        Field *f = &c->fields[i];
        uint16_t index = f->info->constant_value;
        if (index == 0 || !(f->access & ACC_STATIC))
            continue;
        switch (f->type) {
        case 'J': case 'D': *(int64_t *)f->address = classfile_long(c->file, index); break;
        case 'I': case 'F': *(int32_t *)f->address = classfile_int(c->file, index); break;
        case 'S': case 'C': *(int16_t *)f->address = (int16_t)classfile_int(c->file, index); break;
        case 'B': *(int8_t *)f->address = (int8_t)classfile_int(c->file, index); break;
        case 'Z': *(int8_t *)f->address = classfile_int(c->file, index) & 1; break;
        default: break;
        }
    }
}

static void make_pool(Class *c)
{
    c->pool =
        loader_alloc(c->loader, sizeof *c->pool + c->file->pool_count * sizeof c->pool->entries[0]);
    c->pool->owner = c;
    c->pool->count = c->file->pool_count;
}

/* InnerClasses tell the flags that the source gave a member class. */
static uint16_t inner_access(const ClassFile *cf)
{
    InnerClass in;
    for (unsigned i = 0; classfile_inner_class(cf, i, &in); i++)
        if (utf8_same(classfile_class_name(cf, in.inner), classfile_class_name(cf, cf->this_class)))
            return in.access;
    return cf->access;
}

static uint16_t package_length(const Symbol *name)
{
    for (unsigned i = name->length; i > 0; i--)
        if (name->text[i - 1] == '/')
            return (uint16_t)(i - 1);
    return 0;
}

Class *define_class(Thread *t, const Definition *d)
{
    /* The supertypes come first: how large the class is depends on them. */
    Class *draft = calloc(1, sizeof *draft);
    vm_assert(draft != NULL, "no memory for a class");
    draft->loader = d->loader;
    draft->file = d->file;
    draft->name = d->name;
    draft->access = d->file->access;
    draft->package_length = package_length(d->name);
    Class *c = NULL;
    if (load_super(t, draft) && load_interfaces(t, draft) && collect_interfaces(t, draft)) {
        c = loader_alloc(d->loader,
                         sizeof *c + vtable_bound(draft->super, d->file) * sizeof *c->vtable);
        *c = *draft;
    }
    free(draft);
    if (c == NULL)
        return NULL;
    c->source = d->source;
    c->id = class_next_id();
    c->inner_access = inner_access(d->file);
    c->nest_host = d->nest_host;
    c->kind_flags |= d->hidden ? CLASS_IS_HIDDEN : 0;
    make_pool(c);
    if (d->hidden)
        c->pool->entries[d->file->this_class] = c;
    inherit(c);
    make_fields(c);
    make_methods(c);
    if (!layout_class(t, c) || !vtable_build(t, c))
        return NULL;
    set_constants(c);
    return c;
}

/* ---- Publishing ---- */

enum { EARLY_CLASSES = 64 };
static Class *early[EARLY_CLASSES];
static unsigned early_count;
static pthread_mutex_t hierarchy_lock = PTHREAD_MUTEX_INITIALIZER;

/* Class.getName(): dots for slashes, and for a hidden class a slash before its suffix. */
static Object *java_name(Thread *t, const Class *c)
{
    char local[256], *text = c->name->length < sizeof local ? local : malloc(c->name->length + 1u);
    vm_assert(text != NULL, "no memory for a name");
    memcpy(text, c->name->text, c->name->length + 1u);
    for (char *p = text; *p != 0; p++)
        if (*p == '/')
            *p = '.';
    const Class *element = c;
    while (class_is_array(element))
        element = element->component;
    char *plus = element->kind_flags & CLASS_IS_HIDDEN ? strrchr(text, '+') : NULL;
    if (plus != NULL)
        *plus = '/';
    Object *name = string_intern_utf8(t, text, c->name->length);
    if (text != local)
        free(text);
    return name;
}

/* Names wait until strings can be made. */
static bool set_name(Thread *t, Class *c)
{
    Object *name = loader_known.string != NULL ? java_name(t, c) : NULL;
    if (name != NULL)
        FIELD_AT(Object *, *c->mirror, loader_known.class_name) = name;
    return name != NULL || loader_known.string == NULL;
}

static void set_early_name(Class *c, void *t)
{
    if (FIELD_AT(Object *, *c->mirror, loader_known.class_name) == NULL)
        set_name(t, c);
}

bool define_early_names(Thread *t)
{
    static const char primitives[] = "ZBCSIJFDV";
    for (const char *p = primitives; *p != 0; p++) {
        set_early_name(class_primitive(*p), t);
        if (class_primitive(*p)->array != NULL)
            set_early_name(class_primitive(*p)->array, t);
    }
    loader_each_class(boot_loader, set_early_name, t);
    return t->exception == NULL;
}

bool define_mirror(Thread *t, Class *c)
{
    if (loader_known.class == NULL) {
        vm_assert(early_count < EARLY_CLASSES, "too many classes before java.lang.Class");
        early[early_count++] = c;
        return true;
    }
    Object *mirror = heap_new(t, loader_known.class);
    if (mirror == NULL)
        return false;
    FIELD_AT(int64_t, mirror, loader_known.class_vmClass) = (int64_t)(uintptr_t)c;
    if (loader_known.class_classLoader != 0)
        FIELD_AT(Object *, mirror, loader_known.class_classLoader) = *c->loader->mirror;
    if (loader_known.class_componentType != 0 && c->component != NULL)
        FIELD_AT(Object *, mirror, loader_known.class_componentType) = *c->component->mirror;
    c->mirror = heap_new_root(mirror);
    return set_name(t, c);
}

bool define_early_mirrors(Thread *t)
{
    for (unsigned i = 0; i < early_count; i++)
        if (!define_mirror(t, early[i]))
            return false;
    return true;
}

/* Subclass lists and overridden methods, for class-hierarchy analysis. */
static void enter_hierarchy(Class *c)
{
    pthread_mutex_lock(&hierarchy_lock);
    if (c->super != NULL && !class_is_interface(c)) {
        c->next_sibling = c->super->first_subclass;
        c->super->first_subclass = c;
        c->super->subclass_count++;
        for (uint32_t i = 0; i < c->super->vtable_length; i++)
            if (c->vtable[i] != c->super->vtable[i] && !(c->super->vtable[i]->flags & METHOD_OVERRIDDEN)) {
                __atomic_fetch_or(&c->super->vtable[i]->flags, METHOD_OVERRIDDEN, __ATOMIC_SEQ_CST);
                jit_overridden(c->super->vtable[i]);
            }
    }
    for (unsigned i = 0; i < c->interface_count; i++)
        c->interfaces[i]->subclass_count++;
    pthread_mutex_unlock(&hierarchy_lock);
}

static bool throw_duplicate(Thread *t, const Class *c)
{
    return throw_new(
        t, EX_LinkageError, "loader %s attempted duplicate %s definition for %s. (%s is in %s)",
        loader_description(t, *c->loader->mirror), class_is_interface(c) ? "interface" : "class",
        external_name(c), external_name(c), class_origin_and_parent(t, c));
}

Class *define_publish(Thread *t, Class *c, bool may_exist)
{
    if (!constraint_check_definition(t, c->loader, c) || !define_mirror(t, c))
        return NULL;
    Class *first = loader_enter(c->loader, c);
    constraint_settle(first);
    if (first != c && !may_exist) {
        throw_duplicate(t, c);
        return NULL;
    }
    if (first == c) {
        enter_hierarchy(c);
        if (loader_verbose)
            dprintf(STDOUT_FILENO, "[%.3fs][info][class,load] %s source: %s\n", heap_uptime(),
                    external_name(c), c->source != NULL ? c->source : "jrt:/java.base");
    }
    return first;
}
