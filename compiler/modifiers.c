/* modifiers.c: which modifiers a declaration may have, and those it has implicitly (JLS 8.1.1, 8.3.1, 8.4.3, 8.8.3,
 * 8.9, 8.10, 9.1.1, 9.3, 9.4). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"

enum {
    ACCESS = MOD_PUBLIC | MOD_PRIVATE | MOD_PROTECTED,
    FIELD_MODIFIERS = ACCESS | MOD_FINAL | MOD_STATIC | MOD_VOLATILE | MOD_TRANSIENT,
    RECORD_METHOD_MODIFIERS = ACCESS | MOD_ABSTRACT | MOD_STATIC | MOD_SYNCHRONIZED | MOD_FINAL | MOD_STRICTFP,
    METHOD_MODIFIERS = RECORD_METHOD_MODIFIERS | MOD_NATIVE,
    INTERFACE_METHOD_MODIFIERS = MOD_ABSTRACT | MOD_PRIVATE | MOD_STATIC | MOD_PUBLIC | MOD_STRICTFP | MOD_DEFAULT,
    LOCAL_CLASS_MODIFIERS = MOD_FINAL | MOD_ABSTRACT | MOD_STRICTFP,
    CLASS_MODIFIERS = LOCAL_CLASS_MODIFIERS | MOD_PUBLIC | MOD_SEALED | MOD_NON_SEALED,
    MEMBER_CLASS_MODIFIERS = CLASS_MODIFIERS | ACCESS | MOD_STATIC,
    EXTRA_INTERFACE = 1 << 21, EXTRA_ANNOTATION = 1 << 22, /* kinds that combinations are checked against */
    ALL_MODIFIERS = 0xfff | MOD_DEFAULT | MOD_SEALED | MOD_NON_SEALED
};

/* In the order in which javac names them. */
static const struct {
    uint32_t flag;
    const char *name;
} modifier_names[] = {
    {MOD_PUBLIC, "public"}, {MOD_PRIVATE, "private"}, {MOD_PROTECTED, "protected"}, {MOD_STATIC, "static"},
    {MOD_FINAL, "final"}, {MOD_SYNCHRONIZED, "synchronized"}, {MOD_VOLATILE, "volatile"}, {MOD_TRANSIENT, "transient"},
    {MOD_NATIVE, "native"}, {EXTRA_INTERFACE, "interface"}, {MOD_ABSTRACT, "abstract"}, {MOD_STRICTFP, "strictfp"},
    {MOD_DEFAULT, "default"}, {EXTRA_ANNOTATION, "annotation"}, {MOD_SEALED, "sealed"}, {MOD_NON_SEALED, "non-sealed"},
};

static const char *first_name(uint32_t flags) {
    for (size_t i = 0; i < sizeof modifier_names / sizeof *modifier_names; i++)
        if (flags & modifier_names[i].flag)
            return modifier_names[i].name;
    return "";
}

static const char *all_names(Compiler *c, uint32_t flags) {
    const char *text = "";
    for (size_t i = 0; i < sizeof modifier_names / sizeof *modifier_names; i++)
        if (flags & modifier_names[i].flag)
            text = arena_printf(&c->arena, "%s%s%s", text, *text ? "," : "", modifier_names[i].name);
    return text;
}

typedef struct Allowed {
    uint32_t mask;
    uint64_t implicit;
} Allowed;

static Allowed for_variable(Symbol *s, VarNode *v) {
    if (v->kind == VAR_ENUM_CONSTANT)
        return (Allowed){ALL_MODIFIERS, MOD_PUBLIC | MOD_STATIC | MOD_FINAL | ACC_ENUM};
    if (s->owner->kind != SYMBOL_CLASS)
        return (Allowed){MOD_FINAL, 0};
    if (symbol_is_interface(s->owner))
        return (Allowed){MOD_PUBLIC | MOD_STATIC | MOD_FINAL, MOD_PUBLIC | MOD_STATIC | MOD_FINAL};
    return (Allowed){FIELD_MODIFIERS, 0};
}

static Allowed for_method(Compiler *c, Symbol *s, uint32_t flags) {
    Symbol *owner = s->owner;
    if (s->name == symtab(c)->names.init) {
        if (owner->flags & ACC_ENUM)
            return (Allowed){MOD_PRIVATE, MOD_PRIVATE};
        return (Allowed){ACCESS, 0};
    }
    if (symbol_is_interface(owner)) {
        if (owner->flags & ACC_ANNOTATION)
            return (Allowed){MOD_ABSTRACT | MOD_PUBLIC, MOD_ABSTRACT | MOD_PUBLIC};
        if (flags & (MOD_DEFAULT | MOD_STATIC | MOD_PRIVATE))
            return (Allowed){INTERFACE_METHOD_MODIFIERS, flags & MOD_PRIVATE ? 0 : MOD_PUBLIC};
        return (Allowed){MOD_ABSTRACT | MOD_PUBLIC, MOD_ABSTRACT | MOD_PUBLIC};
    }
    return (Allowed){owner->flags & FLAG_RECORD ? RECORD_METHOD_MODIFIERS : METHOD_MODIFIERS, 0};
}

static Allowed for_class(Symbol *s, ClassNode *n) {
    Allowed a = {CLASS_MODIFIERS, 0};
    bool is_static = n->kind != CLASS_CLASS;
    if (s->flags & FLAG_LOCAL_CLASS) {
        a.mask = is_static ? LOCAL_CLASS_MODIFIERS | MOD_STATIC : LOCAL_CLASS_MODIFIERS;
        a.implicit = is_static ? MOD_STATIC : 0;
    } else if (s->owner->kind == SYMBOL_CLASS) {
        a.mask = MEMBER_CLASS_MODIFIERS;
        if (symbol_is_interface(s->owner))
            a.implicit = MOD_PUBLIC | MOD_STATIC;
        if (is_static)
            a.implicit |= MOD_STATIC;
    }
    switch (n->kind) {
    case CLASS_INTERFACE: a.implicit |= ACC_INTERFACE | MOD_ABSTRACT; break;
    case CLASS_ANNOTATION: a.implicit |= ACC_INTERFACE | ACC_ANNOTATION | MOD_ABSTRACT; break;
    case CLASS_ENUM: {
        a.mask &= ~(uint32_t)(MOD_ABSTRACT | MOD_FINAL | MOD_SEALED | MOD_NON_SEALED);
        a.implicit |= ACC_ENUM;
        bool specialized = false;
        NODES(n->members, m)
            specialized |= m->kind == NODE_VAR && as_var(m)->kind == VAR_ENUM_CONSTANT && as_var(m)->init &&
                           as_var(m)->init->kind == NODE_NEW && as_new(as_var(m)->init)->body;
        a.implicit |= specialized ? FLAG_SEALED : MOD_FINAL;
        break;
    }
    case CLASS_RECORD:
        a.mask &= ~(uint32_t)MOD_ABSTRACT;
        a.implicit |= FLAG_RECORD | MOD_FINAL;
        break;
    default: break;
    }
    if (n->is_implicit)
        a.implicit |= MOD_FINAL | FLAG_IMPLICIT_CLASS;
    return a;
}

static bool disjoint(Compiler *c, SourceFile *source, uint32_t pos, uint32_t flags, uint32_t a, uint32_t b) {
    if (!(flags & a) || !(flags & b))
        return true;
    report_error(c, source, pos, "illegal combination of modifiers: %s and %s", first_name(flags & a),
                 first_name(flags & b));
    return false;
}

static bool combinations(Compiler *c, SourceFile *source, uint32_t pos, uint32_t f, bool is_class) {
    return (is_class || disjoint(c, source, pos, f, MOD_ABSTRACT, MOD_PRIVATE | MOD_STATIC | MOD_DEFAULT)) &&
           (is_class || disjoint(c, source, pos, f, MOD_STATIC | MOD_PRIVATE, MOD_DEFAULT)) &&
           disjoint(c, source, pos, f, MOD_ABSTRACT | EXTRA_INTERFACE, MOD_FINAL | MOD_NATIVE | MOD_SYNCHRONIZED) &&
           disjoint(c, source, pos, f, MOD_PUBLIC, MOD_PRIVATE | MOD_PROTECTED) &&
           disjoint(c, source, pos, f, MOD_PRIVATE, MOD_PUBLIC | MOD_PROTECTED) &&
           disjoint(c, source, pos, f, MOD_FINAL, MOD_VOLATILE) &&
           (is_class || disjoint(c, source, pos, f, MOD_ABSTRACT | MOD_NATIVE, MOD_STRICTFP)) &&
           disjoint(c, source, pos, f, MOD_FINAL, MOD_SEALED | MOD_NON_SEALED) &&
           disjoint(c, source, pos, f, MOD_SEALED, MOD_FINAL | MOD_NON_SEALED) &&
           disjoint(c, source, pos, f, MOD_SEALED, EXTRA_ANNOTATION);
}

static uint64_t deprecation(ModifiersNode *mods) {
    uint64_t flags = mods->flags & MOD_DEPRECATED ? FLAG_DEPRECATED : 0;
    AnnotationNode *n = mods->annotations.count ? annotation_written(mods->annotations, "Deprecated") : NULL;
    if (!n)
        return flags;
    NODES(n->args, a)
    if (a->kind == NODE_ASSIGN && as_assign(a)->target->kind == NODE_IDENT &&
        strcmp(as_ident(as_assign(a)->target)->name->text, "forRemoval") == 0 &&
        as_assign(a)->value->kind == NODE_LITERAL && as_assign(a)->value->constant &&
        as_assign(a)->value->constant->i)
        flags |= FLAG_DEPRECATED_REMOVAL;
    return flags | FLAG_DEPRECATED;
}

/* The flags of a declaration as its symbol has them; reports modifiers that may not be there. */
uint64_t check_modifiers(Compiler *c, SourceFile *source, uint32_t pos, ModifiersNode *mods, Symbol *s, Node *tree) {
    uint32_t written = mods ? mods->flags & ALL_MODIFIERS : 0, extra = 0;
    Allowed a;
    if (tree->kind == NODE_CLASS) {
        if (s->owner->kind == SYMBOL_CLASS && !(s->flags & FLAG_LOCAL_CLASS) && symbol_is_interface(s->owner))
            written |= MOD_PUBLIC | MOD_STATIC;
        a = for_class(s, as_class(tree));
        extra =
            (a.implicit & ACC_INTERFACE ? EXTRA_INTERFACE : 0) | (a.implicit & ACC_ANNOTATION ? EXTRA_ANNOTATION : 0);
    } else if (tree->kind == NODE_METHOD) {
        a = for_method(c, s, written);
    } else {
        a = for_variable(s, as_var(tree));
    }
    uint32_t illegal = written & ~a.mask;
    if (illegal)
        report_error(c, source, pos, "modifier %s not allowed here", all_names(c, illegal));
    else
        combinations(c, source, pos, written | extra, tree->kind == NODE_CLASS);
    uint64_t flags = (written & a.mask & 0xfff) | a.implicit;
    if (written & MOD_DEFAULT & a.mask)
        flags |= FLAG_DEFAULT;
    if (written & a.mask & MOD_SEALED)
        flags |= FLAG_SEALED;
    if (written & a.mask & MOD_NON_SEALED)
        flags |= FLAG_NON_SEALED;
    return mods ? flags | deprecation(mods) : flags;
}
