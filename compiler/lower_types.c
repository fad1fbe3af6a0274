/* lower_types.c: conversions that erasure and boxing make necessary (JLS 4.6, 5.1.7, 5.1.8), external types. */
#include <string.h>

#include "desugar.h"

bool is_assignable(Lower *l, Type *from, Type *to) {
    if (from == to || from->kind == TYPE_NULL)
        return true;
    return type_subtype_no_capture(l->c, from, to);
}

static const char *const unboxing_names[] = {
    [TYPE_BYTE] = "byteValue",     [TYPE_CHAR] = "charValue",      [TYPE_SHORT] = "shortValue",
    [TYPE_INT] = "intValue",       [TYPE_LONG] = "longValue",      [TYPE_FLOAT] = "floatValue",
    [TYPE_DOUBLE] = "doubleValue", [TYPE_BOOLEAN] = "booleanValue"};

/* Boxes into the class that `boxed` names; where that is a supertype (Object, Number ...), into the value's own. */
Node *lower_box(Lower *l, Node *n, Type *boxed) {
    Type *p = boxed ? type_unboxed(l->c, boxed) : NULL;
    if (!p || !type_is_primitive(p))
        p = n->type;
    Symbol *box = type_boxed_class(l->c, p);
    if (n->constant && n->type->kind != p->kind) { /* Byte b = 1 */
        Node *k = mk_constant(l, p, n->constant);
        k->pos = n->pos;
        n = k;
    }
    Symbol *m = library_method(l, box, "valueOf", MOD_STATIC | MOD_PUBLIC, box->erased, 1, p);
    uint32_t pos = l->pos;
    l->pos = n->pos;
    Node *call = mk_static_call(l, m, 1, n);
    l->pos = pos;
    return call;
}

Node *lower_unbox(Lower *l, Node *n, Type *source, Type *primitive) {
    uint32_t pos = l->pos;
    l->pos = n->pos;
    Type *p = type_unboxed(l->c, source);
    if (!p || !type_is_primitive(p)) {
        p = type_unboxed(l->c, n->type);
        if (!p || !type_is_primitive(p))
            p = primitive;
    }
    Type *box = type_boxed_class(l->c, p)->erased;
    if (!is_assignable(l, n->type, box) || n->type->kind == TYPE_NULL)
        n = mk_cast(l, box, n);
    Symbol *m = library_method(l, box->symbol, unboxing_names[p->kind], MOD_PUBLIC, p, 0);
    Node *call = mk_call(l, n, m, 0);
    l->pos = pos;
    return call;
}

Node *coerce(Lower *l, Node *n, Type *source, Type *wanted) {
    if (!wanted || !n->type || wanted->kind == TYPE_VOID || n->type->kind == TYPE_VOID || wanted->kind == TYPE_ERROR)
        return n;
    bool from_primitive = type_is_primitive(n->type), to_primitive = type_is_primitive(wanted);
    if (from_primitive && to_primitive)
        return n;
    if (from_primitive)
        return lower_box(l, n, wanted);
    if (to_primitive)
        return lower_unbox(l, n, source ? source : n->type, wanted);
    if (n->constant && n->constant->kind == CONST_STRING)
        return n;
    if (is_assignable(l, n->type, wanted))
        return n;
    return mk_cast(l, wanted, n);
}

/* -- Methods as descriptors have them -- */

static bool is_constructor_of(const Symbol *m) {
    return m->kind == SYMBOL_METHOD && name_is(m->name, "<init>");
}

bool is_constructor_symbol(const Symbol *m) {
    return is_constructor_of(m);
}

bool lower_has_outer_this(Symbol *s) {
    return symbol_is_inner(s) && symbol_enclosing_class(s->owner) != NULL;
}

Type *lower_external_type(Compiler *c, Symbol *m) {
    if (m->method_lowering && m->method_lowering->external)
        return m->method_lowering->external;
    Lower *l = lower_of(c);
    symbol_complete(c, m);
    Type *t = m->type;
    TypeList params = {0};
    if (is_constructor_of(m) && m->owner->kind == SYMBOL_CLASS) {
        Symbol *cls = m->owner;
        if (cls->flags & 0x4000 && cls->flags & FLAG_FROM_SOURCE) {
            params = typelist_append(c, params, type_known(c, KNOWN_String));
            params = typelist_append(c, params, type_primitive(c, TYPE_INT));
        }
        if (lower_has_outer_this(cls))
            params = typelist_append(c, params, symbol_enclosing_class(cls->owner)->erased);
    }
    for (int i = 0; i < t->params.count; i++)
        params = typelist_append(c, params, erase(l, t->params.items[i]));
    if (is_constructor_of(m) && m->owner->flags & FLAG_FROM_SOURCE) {
        lower_captures(l, m->owner);
        for (Capture *k = lower_info(l, m->owner)->captures; k; k = k->next)
            params = typelist_append(c, params, erase(l, k->var->type));
    }
    TypeList thrown = {0};
    for (int i = 0; i < t->thrown.count; i++)
        thrown = typelist_append(c, thrown, erase(l, t->thrown.items[i]));
    Type *external = type_method(c, params, erase(l, t->result), thrown, (TypeList){0});
    if (!m->method_lowering)
        m->method_lowering = arena_new(&c->arena, struct LowerMethod);
    m->method_lowering->external = external;
    return external;
}

/* -- Signature polymorphic methods (JLS 15.12.3) -- */

Type *lower_polymorphic_type(Compiler *c, CallNode *call) {
    Lower *l = lower_of(c);
    TypeList params = {0};
    NODES(call->args, a) {
        Type *t = a->type->kind == TYPE_NULL ? type_known(c, KNOWN_Void) : erase(l, a->type);
        params = typelist_append(c, params, t);
    }
    return type_method(c, params, erase(l, call->head.type), (TypeList){0}, (TypeList){0});
}

Symbol *lower_polymorphic_symbol(Compiler *c, CallNode *call, Type *type) {
    return symbol_new_method(c, call->sym->name, type, call->sym->owner, call->sym->flags & 0xffff);
}

/* -- Symbols of the run-time library -- */

static Symbol *bootstrap_symbol(Lower *l, Bootstrap which) {
    static const struct {
        KnownClass owner;
        const char *name;
        int shape; /* 0: concat, 1: metafactory, 2: varargs of Object, 3: ObjectMethods, 4: invoke */
    } rows[BOOTSTRAP_COUNT] = {
        [BOOTSTRAP_CONCAT] = {KNOWN_StringConcatFactory, "makeConcatWithConstants", 0},
        [BOOTSTRAP_METAFACTORY] = {KNOWN_LambdaMetafactory, "metafactory", 1},
        [BOOTSTRAP_ALT_METAFACTORY] = {KNOWN_LambdaMetafactory, "altMetafactory", 2},
        [BOOTSTRAP_TYPE_SWITCH] = {KNOWN_SwitchBootstraps, "typeSwitch", 2},
        [BOOTSTRAP_ENUM_SWITCH] = {KNOWN_SwitchBootstraps, "enumSwitch", 2},
        [BOOTSTRAP_OBJECT_METHODS] = {KNOWN_ObjectMethods, "bootstrap", 3},
        [BOOTSTRAP_INVOKE] = {KNOWN_ConstantBootstraps, "invoke", 4},
    };
    Type *lookup = known_type(l, KNOWN_Lookup), *string = known_type(l, KNOWN_String);
    Type *method_type = known_type(l, KNOWN_MethodType), *handle = known_type(l, KNOWN_MethodHandle);
    Type *site = known_type(l, KNOWN_CallSite), *object = known_type(l, KNOWN_Object),
         *cls = known_type(l, KNOWN_Class);
    Type *objects = type_array(l->c, object);
    Symbol *owner = known_symbol(l, rows[which].owner);
    const char *name = rows[which].name;
    switch (rows[which].shape) {
    case 0: return library_method(l, owner, name, MOD_STATIC, site, 5, lookup, string, method_type, string, objects);
    case 1:
        return library_method(l, owner, name, MOD_STATIC, site, 6, lookup, string, method_type, method_type, handle,
                              method_type);
    case 2: return library_method(l, owner, name, MOD_STATIC, site, 4, lookup, string, method_type, objects);
    case 3:
        return library_method(l, owner, name, MOD_STATIC, object, 6, lookup, string,
                              known_type(l, KNOWN_TypeDescriptor), cls, string, type_array(l->c, handle));
    default: return library_method(l, owner, name, MOD_STATIC, object, 5, lookup, string, cls, handle, objects);
    }
}

HandleRef lower_bootstrap(Compiler *c, Bootstrap which) {
    Lower *l = lower_of(c);
    if (!l->bootstrap_symbols[which])
        l->bootstrap_symbols[which] = bootstrap_symbol(l, which);
    return (HandleRef){REF_INVOKE_STATIC, l->bootstrap_symbols[which], NULL};
}

Symbol *lower_dynamic_symbol(Compiler *c, DynamicCall *call) {
    Symbol *s =
        symbol_new_method(c, call->name, call->type, type_known(c, KNOWN_Object)->symbol, MOD_STATIC | FLAG_DYNAMIC);
    s->method_lowering = arena_new(&c->arena, struct LowerMethod);
    s->method_lowering->dynamic = call;
    s->method_lowering->external = call->type;
    return s;
}

Symbol *lower_require_non_null(Compiler *c) {
    Lower *l = lower_of(c);
    Type *object = known_type(l, KNOWN_Object);
    if (!l->require_non_null)
        l->require_non_null = library_method(l, known_symbol(l, KNOWN_Objects), "requireNonNull",
                                             MOD_STATIC | MOD_PUBLIC, object, 1, object);
    return l->require_non_null;
}

bool lower_class_accessible(Compiler *c, Symbol *s, Symbol *from) {
    (void)c;
    if (s->flags & MOD_PUBLIC && (!s->owner || s->owner->kind != SYMBOL_CLASS))
        return true;
    if (symbol_outermost_class(s) == symbol_outermost_class(from))
        return true;
    if (s->flags & MOD_PRIVATE)
        return false;
    bool same_package = symbol_package_of(s) == symbol_package_of(from);
    if (s->owner && s->owner->kind == SYMBOL_CLASS) {
        if (!(s->flags & (MOD_PUBLIC | MOD_PROTECTED)) && !same_package)
            return false;
        if (s->flags & MOD_PROTECTED && !same_package && !symbol_is_subclass(c, symbol_outermost_class(from), s->owner))
            return false;
        return lower_class_accessible(c, s->owner, from);
    }
    return same_package;
}
