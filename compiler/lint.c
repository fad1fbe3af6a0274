/* lint.c: warnings about what is allowed but seldom meant: the categories of -Xlint that need no more than declarations and
 * single statements. Their words and places are javac's. */
#include "lint.h"

#include <string.h>

#include "annotate.h"
#include "attr.h"
#include "report.h"

static bool on(Compiler *c, LintCategory category) {
    return (c->options->lint & LINT_BIT(category)) != 0;
}

static Symbol *method_named(Compiler *c, Symbol *cls, const char *name, int params) {
    Name *n = name_of(&c->names, name);
    for (ScopeEntry *e = cls->members ? scope_lookup(cls->members, n) : NULL; e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_METHOD) {
            symbol_complete(c, e->symbol);
            if (e->symbol->type && e->symbol->type->kind == TYPE_METHOD && e->symbol->type->params.count == params)
                return e->symbol;
        }
    return NULL;
}

/* -- [try] -- */

/* The close method that instances of t run; NULL: t is no resource, or it is AutoCloseable's own. */
static Symbol *close_method(Compiler *c, Type *t) {
    Symbol *closeable = type_known(c, KNOWN_AutoCloseable)->symbol;
    if (t->kind != TYPE_CLASS || t->symbol == closeable || !symbol_is_subclass(c, t->symbol, closeable))
        return NULL;
    TypeList all = type_closure(c, t);
    for (int i = 0; i < all.count; i++) {
        Symbol *m = all.items[i]->kind == TYPE_CLASS ? method_named(c, all.items[i]->symbol, "close", 0) : NULL;
        if (m)
            return m;
    }
    return NULL;
}

void lint_closeable(Compiler *c, SourceFile *source, uint32_t pos, Type *t) {
    if (!on(c, LINT_TRY))
        return;
    Symbol *m = close_method(c, t);
    Type *interrupted = type_known(c, KNOWN_InterruptedException);
    for (int i = 0; m && i < m->type->thrown.count; i++)
        if (type_subtype(c, interrupted, m->type->thrown.items[i])) {
            report_warning(
                c, source, pos, LINT_TRY,
                "auto-closeable resource %T has a member method close() that could throw InterruptedException", t);
            return;
        }
}

typedef struct Use {
    Symbol *wanted;
    bool found;
} Use;

static void find_use(void *context, Node *n) {
    Use *u = context;
    if (!n || u->found)
        return;
    if (n->kind == NODE_IDENT && as_ident(n)->sym == u->wanted)
        u->found = true;
    else
        node_children(n, find_use, u);
}

/* A try whose resources flow analysis looks at, with what was suppressed there. */
struct LateLint {
    SourceFile *source;
    TryNode *tree;
    uint64_t suppressed;
    struct LateLint *next;
};

void lint_later(Compiler *c, SourceFile *source, TryNode *s) {
    if (!on(c, LINT_TRY) || !s->resources.count || c->diag.capture)
        return;
    struct LateLint *late = arena_new(&c->arena, struct LateLint), **at = &c->late_lint;
    *late = (struct LateLint){source, s, c->suppressed_lint, NULL};
    while (*at)
        at = &(*at)->next;
    *at = late;
}

static void unused_resources(Compiler *c, SourceFile *source, TryNode *s) {
    for (uint32_t i = 0; i < s->resources.count; i++) {
        Node *r = s->resources.items[i];
        if (r->kind != NODE_VAR || !as_var(r)->sym || !as_var(r)->name)
            continue;
        Use use = {as_var(r)->sym, false};
        for (uint32_t k = i + 1; k < s->resources.count; k++)
            find_use(&use, s->resources.items[k]);
        find_use(&use, &s->body->head);
        if (!use.found)
            report_warning(c, source, r->pos, LINT_TRY,
                           "auto-closeable resource %N is never referenced in body of corresponding try statement",
                           as_var(r)->name);
    }
}

void lint_flow(Compiler *c) {
    uint64_t suppressed = c->suppressed_lint;
    for (struct LateLint *late = c->late_lint; late; late = late->next) {
        c->suppressed_lint = late->suppressed;
        unused_resources(c, late->source, late->tree);
    }
    c->suppressed_lint = suppressed;
    c->late_lint = NULL;
}

/* -- [overrides] -- */

static void equals_without_hash_code(Compiler *c, Symbol *cls, ClassNode *tree) {
    Symbol *object = type_known(c, KNOWN_Object)->symbol;
    if (!on(c, LINT_OVERRIDES) || cls->flags & (ACC_INTERFACE | ACC_ENUM | MOD_ABSTRACT) || cls == object)
        return;
    Symbol *equals = method_named(c, cls, "equals", 1);
    if (!equals || equals->flags & FLAG_IMPLICIT || equals->type->params.items[0]->symbol != object)
        return;
    for (Symbol *k = cls; k && k != object;
         k = k->superclass && k->superclass->kind == TYPE_CLASS ? k->superclass->symbol : NULL)
        if (method_named(c, k, "hashCode", 0))
            return;
    report_warning(c, cls->source, tree->head.pos, LINT_OVERRIDES,
                   "Class %S overrides equals, but neither it nor any superclass overrides hashCode method", cls);
}

static void varargs_of_overridden(Compiler *c, Symbol *m) {
    if (!on(c, LINT_OVERRIDES) || m->flags & MOD_STATIC || m->name->text[0] == '<')
        return;
    TypeList all = type_closure(c, m->owner->type);
    for (int i = 1; i < all.count; i++) {
        Symbol *cls = all.items[i]->kind == TYPE_CLASS ? all.items[i]->symbol : NULL;
        for (ScopeEntry *e = cls && cls->members ? scope_lookup(cls->members, m->name) : NULL; e;
             e = e->next_same_name) {
            Symbol *o = e->symbol;
            if (o->kind != SYMBOL_METHOD || ((o->flags ^ m->flags) & FLAG_VARARGS_METHOD) == 0 ||
                !symbol_overrides(c, m, o, m->owner, false))
                continue;
            report_warning(c, m->source, m->position, LINT_OVERRIDES, "%S in %S overrides %S in %S; %s", m, m->owner,
                           o, o->owner,
                           o->flags & FLAG_VARARGS_METHOD ? "overriding method is missing '...'"
                                                          : "overridden method has no '...'");
            return;
        }
    }
}

/* -- [varargs], heap pollution -- */

static void varargs_method(Compiler *c, MethodNode *n) {
    Symbol *m = n->sym;
    if (!(m->flags & FLAG_VARARGS_METHOD) || !m->type->params.count)
        return;
    Type *last = m->type->params.items[m->type->params.count - 1];
    if (last->kind != TYPE_ARRAY)
        return;
    bool safe = annotation_written(n->mods->annotations, "SafeVarargs") != NULL,
         reifiable = type_is_reifiable(c, last->element);
    if (safe && reifiable && on(c, LINT_VARARGS))
        report_warning(c, m->source, n->head.pos, LINT_VARARGS,
                       "Redundant SafeVarargs annotation. Varargs element type %T is reifiable.", last->element);
    else if (!safe && !reifiable)
        report_warning(c, m->source, n->params.count ? n->params.items[n->params.count - 1]->pos : n->head.pos,
                       LINT_UNCHECKED, "Possible heap pollution from parameterized vararg type %T", last->element);
}

void lint_inexact_varargs(Compiler *c, SourceFile *source, const Symbol *m, Type *last_param, Type *last_arg,
                          uint32_t pos) {
    if (!(m->flags & FLAG_VARARGS_METHOD) || last_param->kind != TYPE_ARRAY || last_arg->kind == TYPE_ERROR ||
        last_arg->kind == TYPE_DEFERRED)
        return;
    bool unchecked;
    if (type_subtype_unchecked(c, last_arg, last_param->element, &unchecked) &&
        !type_same(c, type_erasure(c, last_param), type_erasure(c, last_arg)))
        report_warning(c, source, pos, LINT_NONE,
                       "non-varargs call of varargs method with inexact argument type for last parameter;\n"
                       "  cast to %T for a varargs call\n"
                       "  cast to %T for a non-varargs call and to suppress this warning",
                       last_param->element, last_param);
}

/* -- [serial] -- */

static bool is_serializable(Compiler *c, Type *t) {
    bool unchecked;
    return type_is_primitive(t) || t->kind == TYPE_ERROR ||
           type_subtype_unchecked(c, t, type_known(c, KNOWN_Serializable), &unchecked);
}

static void serial_fields(Compiler *c, Symbol *cls) {
    for (ScopeEntry *e = scope_first(cls->members); e; e = e->next) {
        Symbol *f = e->symbol;
        if (f->kind != SYMBOL_VARIABLE || f->flags & (MOD_STATIC | MOD_TRANSIENT) || !f->type)
            continue;
        Type *element = f->type;
        while (element->kind == TYPE_ARRAY)
            element = element->element;
        if (is_serializable(c, element))
            continue;
        if (f->type->kind == TYPE_ARRAY)
            report_warning(c, cls->source, f->position, LINT_SERIAL,
                           "non-transient instance field of a serializable class declared with an array having a "
                           "non-serializable "
                           "base component type %T",
                           element);
        else
            report_warning(
                c, cls->source, f->position, LINT_SERIAL,
                "non-transient instance field of a serializable class declared with a non-serializable type");
    }
}

static void serial_version(Compiler *c, Symbol *cls, ClassNode *tree) {
    Symbol *uid = scope_find(cls->members, name_of(&c->names, "serialVersionUID"), SYMBOL_VARIABLE);
    if (!uid) {
        report_warning(c, cls->source, tree->head.pos, LINT_SERIAL,
                       "serializable class %S has no definition of serialVersionUID", cls);
        return;
    }
    if ((uid->flags & (MOD_STATIC | MOD_FINAL)) != (MOD_STATIC | MOD_FINAL))
        report_warning(c, cls->source, uid->position, LINT_SERIAL,
                       "serialVersionUID must be declared static final in class %S", cls);
    if (uid->type->kind != TYPE_LONG)
        report_warning(c, cls->source, uid->position, LINT_SERIAL,
                       "serialVersionUID must be of type long in class %S", cls);
    else if (!variable_constant(c, uid))
        report_warning(c, cls->source, uid->position, LINT_SERIAL, "serialVersionUID must be constant in class %S",
                       cls);
}

static void serial_class(Compiler *c, Symbol *cls, ClassNode *tree) {
    if (!on(c, LINT_SERIAL) || cls->flags & (ACC_INTERFACE | ACC_ENUM | FLAG_RECORD | FLAG_ANONYMOUS) ||
        !cls->members || !is_serializable(c, cls->type))
        return;
    serial_version(c, cls, tree);
    if (!scope_find(cls->members, name_of(&c->names, "serialPersistentFields"), SYMBOL_VARIABLE))
        serial_fields(c, cls);
}

/* -- [dep-ann] -- */

void lint_declaration(Compiler *c, SourceFile *source, uint32_t pos, const ModifiersNode *mods) {
    if (mods && mods->flags & MOD_DEPRECATED && on(c, LINT_DEP_ANN) &&
        !annotation_written(mods->annotations, "Deprecated"))
        report_warning(c, source, pos, LINT_DEP_ANN, "deprecated item is not annotated with @Deprecated");
}

static void strict_floating_point(Compiler *c, SourceFile *source, uint32_t pos, const ModifiersNode *mods) {
    if (mods && mods->flags & MOD_STRICTFP && c->options->release >= 17)
        report_warning(c, source, pos, LINT_STRICTFP,
                       "as of release 17, all floating-point expressions are evaluated strictly "
                       "and 'strictfp' is not required");
}

/* -- [identity] -- */

static const char *const value_based[] = {
    "java/lang/Boolean",
    "java/lang/Byte",
    "java/lang/Character",
    "java/lang/Double",
    "java/lang/Float",
    "java/lang/Integer",
    "java/lang/Long",
    "java/lang/Short",
    "java/lang/Runtime$Version",
    "java/lang/ProcessHandle",
    "java/util/Optional",
    "java/util/OptionalDouble",
    "java/util/OptionalInt",
    "java/util/OptionalLong",
    "java/time/Duration",
    "java/time/Instant",
    "java/time/LocalDate",
    "java/time/LocalDateTime",
    "java/time/LocalTime",
    "java/time/MonthDay",
    "java/time/OffsetDateTime",
    "java/time/OffsetTime",
    "java/time/Period",
    "java/time/Year",
    "java/time/YearMonth",
    "java/time/ZonedDateTime",
    "java/time/ZoneId",
    "java/time/ZoneOffset",
    "java/time/chrono/HijrahDate",
    "java/time/chrono/JapaneseDate",
    "java/time/chrono/MinguoDate",
    "java/time/chrono/ThaiBuddhistDate",
};

void lint_synchronized(Compiler *c, SourceFile *source, uint32_t pos, Type *lock) {
    for (size_t i = 0; lock->kind == TYPE_CLASS && i < sizeof value_based / sizeof *value_based; i++)
        if (strcmp(lock->symbol->binary_name->text, value_based[i]) == 0)
            report_warning(c, source, pos, LINT_IDENTITY,
                           "attempt to synchronize on an instance of a value-based class");
}

/* -- Where they belong -- */

void lint_if(Compiler *c, SourceFile *source, IfNode *s) {
    if (s->then->kind == NODE_EMPTY && !s->otherwise)
        report_warning(c, source, s->then->pos, LINT_EMPTY, "empty statement after if");
}

void lint_method(Compiler *c, MethodNode *n) {
    if (!n->sym || !n->sym->type || n->head.flags & NODE_FLAG_SYNTHETIC)
        return;
    lint_declaration(c, n->sym->source, n->head.pos, n->mods);
    strict_floating_point(c, n->sym->source, n->head.pos, n->mods);
    varargs_of_overridden(c, n->sym);
    varargs_method(c, n);
}

void lint_class_start(Compiler *c, Symbol *cls, ClassNode *tree) {
    lint_declaration(c, cls->source, tree->head.pos, tree->mods);
    strict_floating_point(c, cls->source, tree->head.pos, tree->mods);
    lint_closeable(c, cls->source, tree->head.pos, cls->type);
    equals_without_hash_code(c, cls, tree);
}

void lint_class_end(Compiler *c, Symbol *cls, ClassNode *tree) {
    serial_class(c, cls, tree);
}
