/* resolve.c: symbolic references while compiling (resolve.h). */
#include "jit/resolve.h"

#include "classfile/classfile.h"
#include "interp/frame.h"
#include "loader/loader.h"
#include "loader/pool.h"

#include <string.h>

static uint16_t index_here(Compiler *c)
{
    const uint8_t *p = c->scope->code + c->bci;
    return p[0] == OP_ldc ? p[1] : code_u16(p + 1);
}

static void *entry(Compiler *c, uint16_t index)
{
    return atomic_load_explicit(&c->scope->method->owner->pool->entries[index], memory_order_acquire);
}

/* The class of a Class entry, if it is loaded already. */
static Class *loaded_class(Compiler *c, uint16_t index)
{
    Class *owner = c->scope->method->owner, *found = entry(c, index);
    if (found)
        return found;
    Utf8 name = classfile_class_name(owner->file, index);
    if (!name.length || name.text[0] == '[')
        return NULL;
    Symbol *symbol = symbol_intern(name.text, name.length);
    return symbol == owner->name ? owner : loader_find_loaded(owner->loader, symbol);
}

static bool is_ready(Compiler *c, const Class *k)
{
    if (class_is_initialized(k))
        return true;
    /* A thread runs a static method of the class only once that is initialised, or if it does so itself just now. */
    const Method *m = c->scope->method;
    return k == m->owner && k->state == CLASS_INITIALIZING && m->access & ACC_STATIC;
}

static bool polymorphic_owner(const Class *k)
{
    return strncmp(k->name->text, "java/lang/invoke/", 17) == 0;
}

/* Resolves the instruction as the interpreter would, where that neither loads nor initialises anything. Returns
 * the quick operation, or QOP_resolve. */
static int resolve_now(Compiler *c)
{
    int op = quick_op(c, c->bci);
    if (op != QOP_resolve)
        return op;
    const uint8_t *p = c->scope->code + c->bci;
    Class *owner = c->scope->method->owner, *k;
    bool needs_init = false;
    switch (p[0]) {
    case OP_getstatic: case OP_putstatic: case OP_invokestatic:
        needs_init = true; /* fall through */
    case OP_getfield: case OP_putfield: case OP_invokevirtual: case OP_invokespecial: case OP_invokeinterface:
        k = loaded_class(c, classfile_ref_class(owner->file, code_u16(p + 1)));
        if (!k || polymorphic_owner(k))
            return QOP_resolve;
        break;
    case OP_new:
        needs_init = true; /* fall through */
    case OP_checkcast: case OP_instanceof: case OP_anewarray: case OP_multianewarray:
        k = loaded_class(c, code_u16(p + 1));
        break;
    case OP_newarray:
        k = class_primitive('I');
        break;
    default:
        return QOP_resolve;
    }
    if (!k || k->state < CLASS_LINKED || (needs_init && !class_is_initialized(k)))
        return QOP_resolve;
    Thread *t = c->t;
    Object *pending = t->exception;
    t->exception = NULL;
    if (!interp_resolve_at(t, c->scope->method, insn_at(c, c->bci), (Object *)1))
        t->exception = NULL; /* it will be thrown again where the program gets there */
    t->exception = pending;
    return quick_op(c, c->bci);
}

Field *jit_field(Compiler *c, bool is_static, bool put)
{
    int op = resolve_now(c);
    Field *f = entry(c, index_here(c));
    if (!f || ((f->access & ACC_STATIC) != 0) != is_static)
        return NULL;
    if (op != QOP_resolve)
        return f;
    /* Resolved by another instruction: this one may still be wrong. */
    if (put && f->access & ACC_FINAL)
        return NULL;
    return !is_static || is_ready(c, f->owner) ? f : NULL;
}

bool jit_constant(Compiler *c, Value *value, char *type)
{
    const ClassFile *file = c->scope->method->owner->file;
    uint16_t index = index_here(c);
    Utf8 name, descriptor;
    *type = 'A';
    switch (classfile_tag(file, index)) {
    case CONSTANT_Class:
        if (!loaded_class(c, index))
            return false;
        break;
    case CONSTANT_Dynamic:
        classfile_name_and_type(file, index, &name, &descriptor);
        *type = descriptor.text[0];
        return false;
    case CONSTANT_MethodHandle: case CONSTANT_MethodType:
        return false;
    case CONSTANT_Long: *type = 'J'; break;
    case CONSTANT_Double: *type = 'D'; break;
    case CONSTANT_Float: *type = 'F'; break;
    case CONSTANT_Integer: *type = 'I'; break;
    default: break;
    }
    Object *pending = c->t->exception;
    c->t->exception = NULL;
    bool ok = pool_constant(c->t, c->scope->method->owner, index, value, type);
    c->t->exception = pending;
    return ok;
}

static void *cell_here(Compiler *c) { return insn_value(insn_at(c, c->bci)); }

Class *jit_class(Compiler *c, int op)
{
    return resolve_now(c) == op ? cell_here(c) : NULL;
}

Class *jit_array_class(Compiler *c)
{
    return resolve_now(c) == QOP_newarray_q ? cell_here(c) : NULL;
}

int jit_call(Compiler *c, void **cell)
{
    int op = resolve_now(c);
    if (op == QOP_resolve && c->scope->code[c->bci] == OP_invokestatic) {
        Method *m = entry(c, index_here(c));
        if (m && m->access & ACC_STATIC && is_ready(c, m->owner)) {
            *cell = m;
            return QOP_invokestatic_q;
        }
    }
    switch (op) {
    case QOP_resolve: case QOP_invokevirtual_q: case QOP_invokespecial_empty:
        *cell = NULL;
        break;
    default:
        *cell = cell_here(c);
    }
    return op;
}

bool jit_polymorphic(Compiler *c, uint16_t index)
{
    const ClassFile *file = c->scope->method->owner->file;
    Utf8 name = classfile_class_name(file, classfile_ref_class(file, index));
    return name.length > 17 && memcmp(name.text, "java/lang/invoke/", 17) == 0;
}
