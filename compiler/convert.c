/* convert.c: boxing, promotion, and conversions in assignment and invocation contexts (JLS 5.1-5.3, 5.6). */
#include "symtab.h"
#include "types.h"

static const KnownClass box_of[TYPE_BOOLEAN + 1] = {
    [TYPE_BYTE] = KNOWN_Byte,   [TYPE_CHAR] = KNOWN_Character, [TYPE_SHORT] = KNOWN_Short,
    [TYPE_INT] = KNOWN_Integer, [TYPE_LONG] = KNOWN_Long,      [TYPE_FLOAT] = KNOWN_Float,
    [TYPE_DOUBLE] = KNOWN_Double, [TYPE_BOOLEAN] = KNOWN_Boolean,
};

Symbol *type_boxed_class(Compiler *c, Type *primitive) {
    return type_is_primitive(primitive) ? type_known(c, box_of[primitive->kind])->symbol : NULL;
}

Type *type_boxed(Compiler *c, Type *t) {
    return type_is_primitive(t) ? type_known(c, box_of[t->kind]) : t;
}

/* Supertypes count too: a variable bounded by Integer unboxes. */
Type *type_unboxed(Compiler *c, Type *t) {
    if (t->kind == TYPE_TYPEVAR)
        t = type_skip_typevars(c, t);
    if (t->kind == TYPE_INTERSECTION) {
        for (int i = 0; i < t->components.count; i++) {
            Type *u = type_unboxed(c, t->components.items[i]);
            if (u->kind != TYPE_NONE)
                return u;
        }
        return type_none(c);
    }
    if (t->kind != TYPE_CLASS)
        return type_none(c);
    for (int k = TYPE_BYTE; k <= TYPE_BOOLEAN; k++)
        if (t->symbol->binary_name == symtab(c)->boxed_names[k])
            return type_primitive(c, (TypeKind)k);
    return type_none(c);
}

static Type *unboxed_or_self(Compiler *c, Type *t) {
    Type *u = type_unboxed(c, t);
    return u->kind == TYPE_NONE ? t : u;
}

Type *type_unary_promotion(Compiler *c, Type *t) {
    t = unboxed_or_self(c, t);
    return t->kind == TYPE_BYTE || t->kind == TYPE_SHORT || t->kind == TYPE_CHAR ? type_primitive(c, TYPE_INT) : t;
}

Type *type_binary_promotion(Compiler *c, Type *a, Type *b) {
    a = unboxed_or_self(c, a);
    b = unboxed_or_self(c, b);
    if (!type_is_numeric(a) || !type_is_numeric(b))
        return a;
    TypeKind kind = a->kind > b->kind ? a->kind : b->kind;
    return type_primitive(c, kind < TYPE_INT ? TYPE_INT : kind);
}

bool type_convertible_strict(Compiler *c, Type *from, Type *to, bool *unchecked) {
    bool primitive_from = type_is_primitive(from), primitive_to = type_is_primitive(to);
    if (from->kind == TYPE_ERROR || to->kind == TYPE_ERROR)
        return true;
    if (primitive_from != primitive_to)
        return false;
    return primitive_from ? type_subtype(c, from, to) : type_subtype_unchecked(c, from, to, unchecked);
}

bool type_convertible_loose(Compiler *c, Type *from, Type *to, bool *unchecked) {
    bool primitive_from = type_is_primitive(from), primitive_to = type_is_primitive(to);
    if (primitive_from == primitive_to || from->kind == TYPE_ERROR || to->kind == TYPE_ERROR)
        return type_convertible_strict(c, from, to, unchecked);
    if (from->kind == TYPE_VOID || to->kind == TYPE_VOID)
        return false;
    if (primitive_from)
        return type_subtype(c, type_boxed(c, from), to);
    if (from->kind == TYPE_INFERENCE)
        return type_same(c, from, type_boxed(c, to));
    Type *unboxed = type_unboxed(c, from);
    return unboxed->kind != TYPE_NONE && type_subtype(c, unboxed, to);
}

/* Does an int constant fit the type of this kind? */
static bool constant_fits(int32_t value, TypeKind kind) {
    switch (kind) {
    case TYPE_BYTE: return value >= -128 && value <= 127;
    case TYPE_CHAR: return value >= 0 && value <= 0xffff;
    case TYPE_SHORT: return value >= -32768 && value <= 32767;
    case TYPE_INT: return true;
    default: return false;
    }
}

/* JLS 5.2: as loose invocation, and constants of type int and narrower narrow, perhaps before boxing. */
bool type_assignable(Compiler *c, Type *from, Type *to, const Constant *value, bool *unchecked) {
    if (value && value->kind == CONST_INT && from->kind <= TYPE_INT) {
        TypeKind kind = to->kind;
        if (kind == TYPE_CLASS) {
            Type *unboxed = type_unboxed(c, to);
            kind = unboxed->kind <= TYPE_SHORT ? unboxed->kind : TYPE_NONE;
        }
        if (kind <= TYPE_SHORT && constant_fits(value->i, kind))
            return true;
    }
    return type_convertible_loose(c, from, to, unchecked);
}
