/* hints.c: "did you mean" for names that were not found, where exactly one known name is close. */
#include "hints.h"

#include <ctype.h>
#include <string.h>

#include "enter.h"

enum { LONGEST = 40 };

typedef struct Search {
    Name *wanted;
    Name *best;
    int distance; /* of the best so far */
    bool tie;
} Search;

static int smallest(int a, int b, int c) {
    return a < b ? (a < c ? a : c) : (b < c ? b : c);
}

/* Edits between two names, neighbours that changed places counting as one; case counts little. */
static int distance(const Name *x, const Name *y) {
    int rows[3][LONGEST + 1], n = (int)x->len, m = (int)y->len;
    if (n > LONGEST || m > LONGEST || n - m > 2 || m - n > 2)
        return LONGEST;
    bool same = n == m;
    for (int i = 0; i < n && same; i++)
        same = tolower((unsigned char)x->text[i]) == tolower((unsigned char)y->text[i]);
    if (same)
        return 1;
    for (int j = 0; j <= m; j++)
        rows[0][j] = j;
    for (int i = 1; i <= n; i++) {
        int *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            row[j] = smallest(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x->text[i - 1] != y->text[j - 1]));
            if (i > 1 && j > 1 && x->text[i - 1] == y->text[j - 2] && x->text[i - 2] == y->text[j - 1] &&
                before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
        }
    }
    return rows[n % 3][m];
}

static void consider(Search *s, Name *name) {
    if (!name || name->len < 3 || name == s->wanted || name == s->best || name->text[0] == '<')
        return;
    int d = distance(s->wanted, name), limit = s->wanted->len >= 6 ? 2 : 1;
    if (d > limit || d > s->distance)
        return;
    s->tie = d == s->distance;
    s->distance = d;
    s->best = name;
}

static void consider_members(Compiler *c, Search *s, Type *t, SymbolKind kind) {
    TypeList all = t && t->kind == TYPE_CLASS ? type_closure(c, t) : (TypeList){0};
    for (int i = 0; i < all.count; i++) {
        Symbol *cls = all.items[i]->kind == TYPE_CLASS ? all.items[i]->symbol : NULL;
        for (ScopeEntry *e = cls && cls->members ? scope_first(cls->members) : NULL; e; e = e->next)
            if (e->symbol->kind == kind && !(e->symbol->flags & ACC_SYNTHETIC && kind == SYMBOL_METHOD) &&
                !(e->symbol->flags & MOD_PRIVATE && !(e->symbol->owner->flags & FLAG_FROM_SOURCE)))
                consider(s, e->symbol->name);
    }
}

static bool same_package(const Name *binary, const char *package, size_t length) {
    return binary->len > length + 1 && memcmp(binary->text, package, length) == 0 && binary->text[length] == '/' &&
           !memchr(binary->text + length + 1, '/', binary->len - length - 1);
}

/* Classes that have been seen so far: of java.lang, of this package, imported ones. */
static void consider_classes(Compiler *c, Search *s, Env *env) {
    Symtab *st = symtab(c);
    ImportScopes *imports = env->imports;
    for (uint32_t i = 0; i < st->classes.capacity; i++) {
        Symbol *cls = st->classes.keys[i] ? st->classes.values[i] : NULL;
        if (!cls || cls->missing || !cls->name || !cls->binary_name || cls->flags & (FLAG_ANONYMOUS | FLAG_LOCAL_CLASS))
            continue;
        Symbol *package = cls->owner && cls->owner->kind == SYMBOL_PACKAGE ? cls->owner : NULL;
        bool visible =
            same_package(cls->binary_name, "java/lang", 9) || (package && imports && package == imports->package);
        for (int k = 0; imports && package && k < imports->star_count && !visible; k++)
            visible = imports->stars[k] == package;
        if (visible || (imports && map_get(&imports->named, cls->name) == cls))
            consider(s, cls->name);
    }
    for (Env *e = env; e; e = e->outer)
        if (e->enclosing_class)
            consider_members(c, s, e->enclosing_class->type, SYMBOL_CLASS);
}

static void consider_locals(Search *s, Env *env) {
    for (Env *e = env; e; e = e->outer)
        for (ScopeEntry *entry = e->locals ? scope_first(e->locals) : NULL; entry; entry = entry->next)
            if (entry->symbol->kind == SYMBOL_VARIABLE)
                consider(s, entry->symbol->name);
}

Fragment *hint_close_name(Compiler *c, Env *env, const char *kind, Name *name, Type *site, bool qualified) {
    Search s = {.wanted = name, .distance = LONGEST};
    bool is_class = strcmp(kind, "class") == 0;
    SymbolKind wanted = is_class ? SYMBOL_CLASS : strcmp(kind, "method") == 0 ? SYMBOL_METHOD : SYMBOL_VARIABLE;
    if (name->len < 3 || name->len > LONGEST || c->options->no_hints)
        return report_fragment(c, "%s", "");
    if (qualified) {
        consider_members(c, &s, site ? type_skip_typevars(c, site) : NULL, wanted);
    } else {
        if (wanted == SYMBOL_VARIABLE)
            consider_locals(&s, env);
        for (Env *e = env; e && !is_class; e = e->outer)
            if (e->enclosing_class)
                consider_members(c, &s, e->enclosing_class->type, wanted);
        if (wanted != SYMBOL_METHOD)
            consider_classes(c, &s, env);
    }
    return s.best && !s.tie ? report_fragment(c, "\n  (did you mean %N?)", s.best) : report_fragment(c, "%s", "");
}

Fragment *hint_not_in_library(Compiler *c, const char *qualified_name) {
    bool java = strncmp(qualified_name, "java.", 5) == 0 || strncmp(qualified_name, "javax.", 6) == 0;
    if (!java || c->options->system || c->options->no_hints || (c->options->release_given && c->options->release < 25))
        return report_fragment(c, "%s", "");
    return report_fragment(c, "\n  (not in Ibrik's class library; docs/API.md lists what is)");
}
