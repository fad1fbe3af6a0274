/* imports.c: import declarations (JLS 7.5) and the names they bring into a compilation unit. */
#include <string.h>

#include "enter.h"
#include "hints.h"
#include "report.h"

static Symbol none; /* only its address is used: looked for and not found */

static void add_symbol(Compiler *c, Symbol ***list, int *count, int *capacity, Symbol *s) {
    for (int i = 0; i < *count; i++)
        if ((*list)[i] == s)
            return;
    if (*count == *capacity) {
        int grown = *capacity ? *capacity * 2 : 4;
        Symbol **items = arena_array(&c->arena, Symbol *, grown);
        if (*count)
            memcpy(items, *list, sizeof *items * (size_t)*count);
        *list = items;
        *capacity = grown;
    }
    (*list)[(*count)++] = s;
}

static void add_static(Compiler *c, ImportScopes *im, StaticImport s) {
    if (im->static_count == im->static_capacity) {
        int grown = im->static_capacity ? im->static_capacity * 2 : 4;
        StaticImport *items = arena_array(&c->arena, StaticImport, grown);
        if (im->static_count)
            memcpy(items, im->statics, sizeof *items * (size_t)im->static_count);
        im->statics = items;
        im->static_capacity = grown;
    }
    im->statics[im->static_count++] = s;
}

ImportScopes *imports_of(Compiler *c, CompilationUnitNode *unit) {
    ImportScopes *im = unit->scope;
    if (im)
        return im;
    im = unit->scope = arena_new(&c->arena, ImportScopes);
    im->unit = unit;
    im->package = unit->sym;
    im->env = (Env){.unit = unit, .imports = im, .tree = &unit->head};
    return im;
}

/* a.b.C as written. */
static const char *dotted(Compiler *c, Node *n) {
    size_t length = 0;
    Node *first = n;
    for (; first->kind == NODE_SELECT; first = as_select(first)->qualifier)
        length += as_select(first)->name->len + 1;
    const Name *name = first->kind == NODE_IDENT ? as_ident(first)->name : NULL;
    if (name)
        length += name->len;
    char *text = arena_alloc(&c->arena, length + 1), *to = text + length;
    for (; n->kind == NODE_SELECT; n = as_select(n)->qualifier) {
        const Name *part = as_select(n)->name;
        to -= part->len + 1;
        *to = '.';
        memcpy(to + 1, part->text, part->len);
    }
    if (name)
        memcpy(text, name->text, name->len);
    return text;
}

/* -- Resolving -- */

static void import_module(Compiler *c, ImportScopes *im, ImportNode *n) {
    Name *name = name_of(&c->names, dotted(c, n->qualid));
    NameList packages = {0};
    if (!classpath_module_exports(c, name, &packages)) {
        report_error(c, im->unit->source, n->head.pos, "imported module not found: %N", name);
        return;
    }
    for (int i = 0; i < packages.count; i++)
        add_symbol(c, &im->module_stars, &im->module_star_count, &im->module_star_capacity,
                   symbol_package(c, packages.items[i]));
}

static bool same_package_class(ImportScopes *im, Symbol *s) {
    return s->owner == im->package;
}

static void import_single(Compiler *c, ImportScopes *im, ImportNode *n, Symbol *s) {
    Symbol *before = map_get(&im->named, s->name);
    if (before && before != s) {
        report_error(c, im->unit->source, n->head.pos,
                     "a type with the same simple name is already defined by the single-type-import of %S", before);
        return;
    }
    map_put(&c->arena, &im->named, s->name, s);
    map_put(&c->arena, &im->named_nodes, s->name, n);
    n->sym = s;
}

/* A class from source by its qualified name, without looking into it: its header may need this very import. */
static Symbol *source_class(Compiler *c, Node *name) {
    const char *dots = dotted(c, name);
    char *binary = arena_strndup(&c->arena, dots, strlen(dots));
    for (char *p = binary; *p; p++)
        if (*p == '.')
            *p = '/';
    for (char *slash = strrchr(binary, '/');; slash = strrchr(binary, '/')) {
        Name *known = name_find(&c->names, binary, strlen(binary));
        Symbol *s = known ? symtab_find_class(c, known) : NULL;
        if (s && s->declaration)
            return s;
        if (!slash)
            return NULL;
        *slash = '$';
    }
}

static Symbol *imported_class(Compiler *c, ImportScopes *im, Node *name) {
    Symbol *s = source_class(c, name);
    if (s && s->name && (s->flags & MOD_PUBLIC || symbol_package_of(s) == im->package) && !(s->flags & MOD_PRIVATE))
        return s;
    return attribute_type_or_package(c, &im->env, name);
}

/* A package where a class is asked for. */
static void no_class(Compiler *c, ImportScopes *im, Node *name, Symbol *s) {
    if (name->kind == NODE_SELECT)
        report_error(c, im->unit->source, name->pos, "cannot find symbol\n  symbol:   class %N\n  location: package %S",
                     as_select(name)->name, s->owner);
    else
        report_error(c, im->unit->source, name->pos, "cannot find symbol\n  symbol: class %N", s->name);
}

static void import_class(Compiler *c, ImportScopes *im, ImportNode *n) {
    Symbol *s = imported_class(c, im, n->qualid);
    if (s && s->kind == SYMBOL_CLASS)
        import_single(c, im, n, s);
    else if (s && s->kind == SYMBOL_PACKAGE)
        no_class(c, im, n->qualid, s);
}

static void import_on_demand(Compiler *c, ImportScopes *im, ImportNode *n, SelectNode *q) {
    Symbol *s = type_or_package(c, &im->env, q->qualifier);
    if (!s)
        return;
    n->sym = s;
    if (s->kind == SYMBOL_PACKAGE || s->kind == SYMBOL_CLASS)
        add_symbol(c, &im->stars, &im->star_count, &im->star_capacity, s);
}

static void import_static(Compiler *c, ImportScopes *im, ImportNode *n, SelectNode *q) {
    Symbol *s = imported_class(c, im, q->qualifier);
    if (!s)
        return;
    if (s->kind != SYMBOL_CLASS) {
        no_class(c, im, q->qualifier, s);
        return;
    }
    n->sym = s;
    add_static(c, im, (StaticImport){s, n->on_demand ? NULL : q->name, n});
}

static void resolve_one(Compiler *c, ImportScopes *im, ImportNode *n) {
    if (n->is_module) {
        import_module(c, im, n);
        return;
    }
    if (n->qualid->kind != NODE_SELECT)
        return; /* the parser has reported it */
    SelectNode *q = as_select(n->qualid);
    if (n->is_static)
        import_static(c, im, n, q);
    else if (n->on_demand)
        import_on_demand(c, im, n, q);
    else
        import_class(c, im, n);
}

void imports_resolve(Compiler *c, ImportScopes *im) {
    if (im->resolved)
        return;
    im->resolved = true;
    Symbol *lang = symbol_package(c, symtab(c)->names.java_lang);
    add_symbol(c, &im->stars, &im->star_count, &im->star_capacity, lang);
    bool compact = false;
    NODES(im->unit->types, t)
        compact |= t->kind == NODE_CLASS && as_class(t)->is_implicit;
    if (compact) { /* JLS 7.3: as if by import module java.base */
        NameList packages = {0};
        classpath_module_exports(c, symtab(c)->names.java_base, &packages);
        for (int i = 0; i < packages.count; i++)
            add_symbol(c, &im->module_stars, &im->module_star_count, &im->module_star_capacity,
                       symbol_package(c, packages.items[i]));
    }
    NODES(im->unit->imports, n)
        if (n->kind == NODE_IMPORT)
            resolve_one(c, im, as_import(n));
}

/* -- Finding -- */

static Symbol *in_statics(Compiler *c, ImportScopes *im, Name *name, bool on_demand) {
    for (int i = 0; i < im->static_count; i++) {
        StaticImport *s = &im->statics[i];
        if (on_demand ? s->name != NULL : s->name != name)
            continue;
        Symbol *found = find_member_type(c, s->class_symbol, name, NULL);
        if (found && (found->flags & (MOD_STATIC | ACC_INTERFACE)) && type_symbol_accessible(c, &im->env, found))
            return found;
    }
    return NULL;
}

static Symbol *in_stars(Compiler *c, ImportScopes *im, Symbol **stars, int count, Name *name, Symbol *found,
                        Symbol **ambiguous_with) {
    for (int i = 0; i < count; i++) {
        Symbol *s = stars[i]->kind == SYMBOL_PACKAGE ? class_in_package(c, stars[i], name)
                                                     : find_member_type(c, stars[i], name, NULL);
        if (!s || s == found || !type_symbol_accessible(c, &im->env, s))
            continue;
        if (found && ambiguous_with && !*ambiguous_with)
            *ambiguous_with = found; /* javac names the later one first */
        if (!found || (ambiguous_with && *ambiguous_with == found))
            found = s;
    }
    return found;
}

static Symbol *look_up(Compiler *c, ImportScopes *im, Name *name, Symbol **ambiguous_with) {
    Symbol *found = class_in_package(c, im->package, name);
    Symbol *imported = map_get(&im->named, name);
    if (found && found->source == im->unit->source && found->declaration)
        return found; /* declared in this unit */
    if (imported)
        return imported;
    Symbol *by_static = in_statics(c, im, name, false);
    if (by_static || found)
        return by_static ? by_static : found;
    found = in_stars(c, im, im->stars, im->star_count, name, NULL, ambiguous_with);
    if (!found)
        found = in_statics(c, im, name, true);
    return found ? found : in_stars(c, im, im->module_stars, im->module_star_count, name, NULL, ambiguous_with);
}

Symbol *imports_find(Compiler *c, ImportScopes *im, Name *name, Symbol **ambiguous_with) {
    Symbol *known = map_get(&im->cache, name);
    if (known)
        return known == &none ? NULL : known;
    Symbol *other = NULL;
    Symbol *found = look_up(c, im, name, &other);
    if (other)
        *ambiguous_with = other;
    else if (im->checked)
        map_put(&c->arena, &im->cache, name, found ? found : &none);
    return found;
}

/* -- Static members -- */

typedef struct StaticVisit {
    Compiler *c;
    Env *env;
    Name *name;
    void (*visit)(void *context, Symbol *s);
    void *context;
    int found;
    PointerMap seen;
} StaticVisit;

static void visit_class(StaticVisit *v, Symbol *s, Symbol *origin) {
    if (map_get(&v->seen, s))
        return;
    map_put(&v->c->arena, &v->seen, s, s);
    symbol_complete(v->c, s);
    for (ScopeEntry *e = scope_lookup(s->members, v->name); e; e = e->next_same_name) {
        Symbol *m = e->symbol;
        if (!(m->flags & MOD_STATIC) || (m->kind != SYMBOL_METHOD && m->kind != SYMBOL_VARIABLE))
            continue;
        if (s != origin && symbol_is_interface(s) && m->kind == SYMBOL_METHOD)
            continue; /* static methods of interfaces are not inherited */
        if (!symbol_accessible(v->c, v->env, NULL, m))
            continue;
        v->visit(v->context, m);
        v->found++;
    }
    if (s->superclass && s->superclass->kind == TYPE_CLASS)
        visit_class(v, s->superclass->symbol, origin);
    for (int i = 0; i < s->superinterfaces.count; i++)
        if (s->superinterfaces.items[i]->kind == TYPE_CLASS)
            visit_class(v, s->superinterfaces.items[i]->symbol, origin);
}

void imports_static_members(Compiler *c, Env *env, Name *name, void (*visit)(void *context, Symbol *s), void *context) {
    ImportScopes *im = env->imports;
    if (!im || im->static_count == 0)
        return;
    StaticVisit v = {.c = c, .env = &im->env, .name = name, .visit = visit, .context = context};
    for (int on_demand = 0; on_demand < 2 && v.found == 0; on_demand++)
        for (int i = 0; i < im->static_count; i++) {
            StaticImport *s = &im->statics[on_demand ? i : im->static_count - 1 - i];
            if (on_demand ? s->name == NULL : s->name == name)
                visit_class(&v, s->class_symbol, s->class_symbol);
        }
}

/* -- Checks that need members -- */

static void found_one(void *context, Symbol *s) {
    (void)s;
    *(bool *)context = true;
}

static void check_static(Compiler *c, ImportScopes *im, StaticImport *s) {
    bool found = false;
    StaticVisit v = {.c = c, .env = &im->env, .name = s->name, .visit = found_one, .context = &found};
    visit_class(&v, s->class_symbol, s->class_symbol);
    if (found || find_member_type(c, s->class_symbol, s->name, NULL))
        return;
    report_error(c, im->unit->source, s->node->head.pos,
                 "cannot find symbol\n  symbol:   static %N\n  location: %k %S", s->name, s->class_symbol,
                 s->class_symbol);
}

static void check_on_demand(Compiler *c, ImportScopes *im, ImportNode *n) {
    Symbol *p = n->sym;
    if (p && p->kind == SYMBOL_PACKAGE && !symbol_package_exists(c, p))
        report_error(c, im->unit->source, as_select(n->qualid)->qualifier->pos, "package %S does not exist%F", p,
                     hint_not_in_library(c, p->full_name->text));
}

void imports_check(Compiler *c, ImportScopes *im) {
    if (im->checked)
        return;
    im->checked = true;
    NODES(im->unit->imports, n)
    if (n->kind == NODE_IMPORT && !as_import(n)->is_static && !as_import(n)->is_module && !as_import(n)->on_demand &&
        as_import(n)->sym) {
        Symbol *s = as_import(n)->sym, *own = class_in_package(c, im->package, s->name);
        if (own && own != s && own->source == im->unit->source && !same_package_class(im, s))
            report_error(c, im->unit->source, n->pos, "%S is already defined in this compilation unit", own);
    }
    NODES(im->unit->imports, n)
        if (n->kind == NODE_IMPORT && as_import(n)->is_static && !as_import(n)->on_demand && !as_import(n)->sym)
            report_error(c, im->unit->source, n->pos, "static import only from classes and interfaces");
    for (int i = 0; i < im->static_count; i++)
        if (im->statics[i].name)
            check_static(c, im, &im->statics[i]);
    NODES(im->unit->imports, n)
        if (n->kind == NODE_IMPORT && as_import(n)->on_demand)
            check_on_demand(c, im, as_import(n));
}
