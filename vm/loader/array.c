/* array.c: classes that no class file defines: primitive types and arrays (JVMS 5.3.3). */
#include "loader/internal.h"

#include "runtime/names.h"

#include <string.h>

static const struct { char type; const char *name; uint8_t shift; } primitives[] = {
    {'Z', "boolean", 0}, {'B', "byte", 0}, {'C', "char", 1},  {'S', "short", 1}, {'I', "int", 2},
    {'J', "long", 3},    {'F', "float", 2}, {'D', "double", 3}, {'V', "void", 0},
};
enum { PRIMITIVES = sizeof primitives / sizeof *primitives };

static Class *primitive_classes[26];

static _Atomic uint32_t next_class_id = 1;

uint32_t class_next_id(void) { return next_class_id++; }

Class *class_primitive(char descriptor)
{
    return descriptor >= 'A' && descriptor <= 'Z' ? primitive_classes[descriptor - 'A'] : NULL;
}

void array_init(void)
{
    for (int i = 0; i < PRIMITIVES; i++) {
        Class *c = loader_alloc(boot_loader, sizeof *c);
        c->name = symbol_of(primitives[i].name);
        c->loader = boot_loader;
        c->primitive = primitives[i].type;
        c->element_shift = primitives[i].shift;
        c->access = ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT;
        c->state = CLASS_INITIALIZED;
        c->id = class_next_id();
        c->display[0] = c;
        primitive_classes[primitives[i].type - 'A'] = c;
    }
}

static Symbol *array_name(const Class *component)
{
    char text[UINT16_MAX + 4];
    size_t n = component->name->length;
    text[0] = '[';
    if (component->primitive != 0) {
        text[1] = component->primitive;
        return symbol_intern(text, 2);
    }
    bool array = class_is_array(component);
    char *p = text + 1;
    if (!array)
        *p++ = 'L';
    memcpy(p, component->name->text, n);
    p += n;
    if (!array)
        *p++ = ';';
    return symbol_intern(text, (size_t)(p - text));
}

/* The class of arrays of array's component's superclass is its superclass in the display's eyes
 * only: Java says Object. */
static void fill(Class *c, Class *component)
{
    Class *object = loader_known.object;
    char descriptor = component->primitive != 0   ? component->primitive
                      : class_is_array(component) ? '['
                                                  : 'L';
    const Class *element = component;
    while (class_is_array(element))
        element = element->component;
    c->name = array_name(component);
    c->loader = component->loader;
    c->component = component;
    c->kind_flags = CLASS_IS_ARRAY | CLASS_IS_CLONEABLE;
    c->element_type = descriptor;
    c->element_shift = component->primitive != 0 ? component->element_shift : 3;
    c->access = ACC_FINAL | ACC_ABSTRACT | (element->access & ACC_PUBLIC);
    c->super = object;
    c->display[0] = object;
    c->display[1] = c;
    c->depth = 1;
    c->state = CLASS_INITIALIZED;
    c->id = class_next_id();
    c->package_length = element->package_length;
    heap_set_layout(c, NULL, 0);
}

/* Arrays made before Object was loaded get its methods and their interfaces later. */
static void inherit(Class *c)
{
    Class *object = loader_known.object;
    static Class *interfaces[2];
    c->super = c->display[0] = object;
    if (object != NULL) {
        c->vtable_length = object->vtable_length;
        memcpy(c->vtable, object->vtable, object->vtable_length * sizeof *c->vtable);
    }
    if (loader_known.cloneable == NULL || loader_known.serializable == NULL)
        return;
    interfaces[0] = loader_known.cloneable;
    interfaces[1] = loader_known.serializable;
    c->interfaces = c->all_interfaces = interfaces;
    c->interface_count = c->all_interface_count = 2;
}

enum { EARLY_VTABLE = 32, EARLY_ARRAYS = 32 };
static Class *early[EARLY_ARRAYS];
static unsigned early_count;
static bool complete;

Class *class_array_of(Thread *t, Class *component)
{
    Class *c = component->array;
    if (c != NULL)
        return c;
    if (component->primitive == 'V')
        return throw_new(t, EX_IllegalArgument, "void"), NULL;
    unsigned dimensions = 1;
    for (const Class *k = component; class_is_array(k); k = k->component)
        dimensions++;
    if (dimensions > 255 || component->name->length > UINT16_MAX - 4)
        return throw_new(t, EX_IllegalArgument, NULL), NULL;
    uint32_t room = loader_known.object != NULL ? loader_known.object->vtable_length : EARLY_VTABLE;
    c = loader_alloc(component->loader, sizeof *c + room * sizeof *c->vtable);
    fill(c, component);
    inherit(c);
    if (loader_known.class != NULL && !define_mirror(t, c))
        return NULL;
    Class *none = NULL;
    if (!atomic_compare_exchange_strong(&component->array, &none, c))
        return none;
    if (!complete) {
        vm_assert(early_count < EARLY_ARRAYS, "too many arrays at start");
        early[early_count++] = c;
    }
    return c;
}

/* Once Object and Class are there. */
bool array_make_mirrors(Thread *t)
{
    vm_assert(loader_known.object->vtable_length <= EARLY_VTABLE, "Object's methods");
    for (int i = 0; i < PRIMITIVES; i++)
        if (!define_mirror(t, class_primitive(primitives[i].type)))
            return false;
    for (unsigned i = 0; i < early_count; i++) {
        inherit(early[i]);
        if (!define_mirror(t, early[i]))
            return false;
    }
    return define_early_mirrors(t);
}

/* Once Cloneable and Serializable are there, too. */
bool array_complete(Thread *t)
{
    for (unsigned i = 0; i < early_count; i++)
        inherit(early[i]);
    complete = true;
    return define_early_names(t);
}

/* An array class by its name, [I or [[Ljava/lang/String; for example. */
Class *array_load(Thread *t, Loader *l, Symbol *name, bool wrap)
{
    Utf8 text = {name->text, name->length};
    if (!descriptor_is_field(text))
        return throw_class_not_found(t, name), NULL;
    unsigned dimensions = 0;
    while (name->text[dimensions] == '[')
        dimensions++;
    const char *element = name->text + dimensions;
    Class *c;
    if (*element == 'L') {
        Symbol *s = symbol_intern(element + 1, name->length - dimensions - 2);
        c = wrap ? loader_load(t, l, s) : loader_find_class(t, l, s);
    } else {
        c = class_primitive(*element);
    }
    for (; c != NULL && dimensions > 0; dimensions--)
        c = class_array_of(t, c);
    return c;
}
