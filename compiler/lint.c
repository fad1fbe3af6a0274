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

void lint_close_call(Compiler *c, SourceFile *source, SelectNode *method, Symbol *m) {
    Symbol *r = method->qualifier->kind == NODE_IDENT ? as_ident(method->qualifier)->sym : NULL;
    if (on(c, LINT_TRY) && r && r->kind == SYMBOL_VARIABLE && r->flags & FLAG_RESOURCE &&
        strcmp(m->name->text, "close") == 0 && m->type->params.count == 0)
        report_warning(c, source, method->head.pos, LINT_TRY, "explicit call to close() on an auto-closeable resource");
}

/* -- [text-blocks] -- */

static bool is_blank_char(char ch) {
    return ch == ' ' || ch == '\t' || ch == '\f';
}

typedef struct TextLine {
    const char *text;
    uint32_t len, indent;
    bool blank;
} TextLine;

/* The next line of a text block's content, without its end; false after the last, which the delimiter closes. */
static bool next_line(const char **p, const char *end, TextLine *line) {
    if (!*p)
        return false;
    const char *q = *p;
    while (q < end && *q != '\n' && *q != '\r')
        q++;
    *line = (TextLine){*p, (uint32_t)(q - *p), 0, false};
    while (line->indent < line->len && is_blank_char(line->text[line->indent]))
        line->indent++;
    line->blank = line->indent == line->len;
    *p = q == end ? NULL : q[0] == '\r' && q + 1 < end && q[1] == '\n' ? q + 2 : q + 1;
    return true;
}

/* A text block as it is written: its indentation, and white space that ends its lines. JLS 3.10.6. */
static void text_block(Compiler *c, SourceFile *source, Node *literal) {
    if (literal->end < literal->start + 7)
        return;
    const char *start = source->text + literal->start, *end = source->text + literal->end - 3;
    if (memcmp(start, "\"\"\"", 3) != 0)
        return;
    const char *content = memchr(start, '\n', (size_t)(end - start));
    if (!content++)
        return;
    TextLine line, last = {0};
    uint32_t indent = UINT32_MAX;
    for (const char *p = content; next_line(&p, end, &line);) {
        if ((!line.blank || !p) && line.indent < indent)
            indent = line.indent;
        last = line;
    }
    const char *prefix = last.text;
    bool uneven = false, trailing = false;
    for (const char *p = content; next_line(&p, end, &line);) {
        uneven |= !line.blank && memcmp(line.text, prefix, indent) != 0;
        trailing |= line.len > indent && is_blank_char(line.text[line.len - 1]);
    }
    if (uneven)
        report_warning(c, source, literal->pos, LINT_TEXT_BLOCKS, "inconsistent white space indentation");
    if (trailing)
        report_warning(c, source, literal->pos, LINT_TEXT_BLOCKS, "trailing white space will be removed");
}

typedef struct TextBlocks {
    Compiler *c;
    SourceFile *source;
} TextBlocks;

/* All of a top level class at once, as javac's lexer finds them. */
static void find_text_blocks(void *context, Node *n) {
    TextBlocks *t = context;
    ModifiersNode *mods = n->kind == NODE_CLASS    ? as_class(n)->mods
                          : n->kind == NODE_METHOD ? as_method(n)->mods
                          : n->kind == NODE_VAR    ? as_var(n)->mods
                                                   : NULL;
    uint64_t suppressed = mods ? lint_enter(t->c, mods) : t->c->suppressed_lint;
    if (n->kind == NODE_LITERAL && as_literal(n)->kind == LIT_STRING)
        text_block(t->c, t->source, n);
    node_children(n, find_text_blocks, t);
    t->c->suppressed_lint = suppressed;
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
            report_warning(c, m->source, m->position, LINT_OVERRIDES, "%S in %S %s %S in %S; %s", m, m->owner,
                           symbol_is_interface(o->owner) && !symbol_is_interface(m->owner) ? "implements" : "overrides",
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

void lint_varargs_use(Compiler *c, SourceFile *source, Node *value) {
    value = node_skip_parens(value);
    Symbol *v = value->kind == NODE_IDENT ? as_ident(value)->sym : NULL;
    if (!on(c, LINT_VARARGS) || !v || v->kind != SYMBOL_VARIABLE || !(v->flags & FLAG_PARAMETER) || !v->owner ||
        v->owner->kind != SYMBOL_METHOD || !(v->owner->flags & FLAG_VARARGS_METHOD) || v->type->kind != TYPE_ARRAY ||
        type_is_reifiable(c, v->type->element))
        return;
    Symbol *m = v->owner;
    bool last = m->param_count > 0 && m->params[m->param_count - 1] == v;
    Node *tree = m->declaration;
    if (last && tree && tree->kind == NODE_METHOD && has_safe_varargs(c, m))
        report_warning(c, source, value->pos, LINT_VARARGS,
                       "Varargs method could cause heap pollution from non-reifiable varargs parameter %N", v->name);
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
    if (cls->owner->kind == SYMBOL_PACKAGE)
        lint_comments(c, cls->source, tree);
    strict_floating_point(c, cls->source, tree->head.pos, tree->mods);
    lint_closeable(c, cls->source, tree->head.pos, cls->type);
    if (on(c, LINT_TEXT_BLOCKS) && cls->owner->kind == SYMBOL_PACKAGE)
        find_text_blocks(&(TextBlocks){c, cls->source}, &tree->head);
    equals_without_hash_code(c, cls, tree);
}

void lint_class_end(Compiler *c, Symbol *cls, ClassNode *tree) {
    lint_serial(c, cls, tree);
}
