/* attr_names.c: names and field accesses (JLS 6.4, 6.5, 15.11, 15.14.1). */
#include "attr.h"
#include "hints.h"
#include "symtab.h"

/* Is `v` in the chain that ends in `last`? */
static bool in_chain(const LocalVar *last, const LocalVar *v) {
    while (last->depth > v->depth)
        last = last->jump->depth >= v->depth ? last->jump : last->next;
    return last == v;
}

/* The chain is searched from the inner end; if it is long, so are the variables of this name, the newest first: of
 * them, the first that is in the chain is the innermost. The shorter way decides. */
Symbol *lookup_local(Env *env, Name *name) {
    enum { SHORT_CHAIN = 16 };
    LocalVar *last = env->attr ? env->attr->vars : NULL, *same = name->local;
    int steps = 0;
    for (LocalVar *v = last; v; v = v->next) {
        if (v->sym->name == name)
            return v->sym;
        if (++steps < SHORT_CHAIN)
            continue;
        if (!same || same->serial < last->root)
            return NULL;
        if (in_chain(last, same))
            return same->sym;
        same = same->older;
    }
    return NULL;
}

/* A local variable may not redeclare one of the same method, lambdas included (JLS 6.4). */
bool check_unique_local(Compiler *c, Env *env, Name *name, uint32_t pos, Symbol *owner) {
    Symbol *other = name ? lookup_local(env, name) : NULL;
    if (!other)
        return true;
    if ((other->flags & FLAG_PATTERN) && !(other->flags & FLAG_PATTERN_OUTER))
        report_error(c, env_source(env), pos, "illegal attempt to redefine an existing match binding");
    else
        report_error(c, env_source(env), pos, "%K %S is already defined in %K %S", other, other, owner, owner);
    return false;
}

typedef struct FieldSearch {
    Name *name;
    Symbol *ambiguous;
    PointerMap seen; /* superclasses with superinterfaces that were searched: there are many ways to one */
} FieldSearch;

static Symbol *find_field_in(Compiler *c, Symbol *cls, FieldSearch *search, int depth) {
    symbol_complete(c, cls);
    Symbol *found = cls->members ? scope_find(cls->members, search->name, SYMBOL_VARIABLE) : NULL;
    if (found || depth > 400)
        return found;
    if (depth && cls->superinterfaces.count) {
        if (map_get(&search->seen, cls))
            return NULL;
        map_put(&c->arena, &search->seen, cls, cls);
    }
    if (cls->superclass && cls->superclass->kind == TYPE_CLASS)
        found = find_field_in(c, cls->superclass->symbol, search, depth + 1);
    for (int i = 0; i < cls->superinterfaces.count; i++) {
        if (cls->superinterfaces.items[i]->kind != TYPE_CLASS)
            continue;
        Symbol *other = find_field_in(c, cls->superinterfaces.items[i]->symbol, search, depth + 1);
        if (!other || other == found)
            continue;
        if (found)
            search->ambiguous = other;
        else
            found = other;
    }
    return found;
}

Symbol *find_field(Compiler *c, Type *site, Symbol *cls, Name *name, Symbol **ambiguous) {
    *ambiguous = NULL;
    if (site && site->kind != TYPE_CLASS) {
        if (site->kind == TYPE_ARRAY)
            return name == attr_of(c)->n_length ? symbol_length(c) : NULL;
        if (site->kind == TYPE_TYPEVAR)
            return find_field(c, type_capture(c, site->upper), NULL, name, ambiguous);
        if (site->kind == TYPE_INTERSECTION) {
            for (int i = 0; i < site->components.count; i++) {
                Symbol *found = find_field(c, site->components.items[i], NULL, name, ambiguous);
                if (found)
                    return found;
            }
        }
        return NULL;
    }
    FieldSearch search = {.name = name};
    Symbol *found = find_field_in(c, site ? site->symbol : cls, &search, 0);
    *ambiguous = search.ambiguous;
    return found;
}

/* Does passing from the body of this class outwards lose `this` of the outer classes? */
static bool class_is_static_level(Symbol *cls) {
    return (cls->flags & (MOD_STATIC | 0x0200 | 0x4000 | FLAG_RECORD | FLAG_NO_OUTER_THIS)) != 0;
}

typedef struct StaticImportSearch {
    Compiler *c;
    Env *env;
    Symbol *found, *other;
} StaticImportSearch;

static void visit_static_field(void *context, Symbol *s) {
    StaticImportSearch *search = context;
    if (s->kind != SYMBOL_VARIABLE || s == search->found)
        return;
    if (search->found)
        search->other = s;
    else
        search->found = s;
}

/* The variable that a simple name means (JLS 6.4.1, 6.5.6.1). *found_in is the environment of the class that has
 * the field, NULL for local variables and static imports. *static_level: between here and there is a static context. */
Symbol *find_variable(Compiler *c, Env *env, Name *name, Env **found_in, bool *static_level) {
    bool is_static = false, hidden_static = false;
    Symbol *hidden = NULL; /* inherited, but not accessible: only if there is no other */
    Env *hidden_in = NULL;
    *found_in = NULL;
    for (Env *e = env; e && e->enclosing_class;) {
        Symbol *cls = e->enclosing_class;
        Symbol *local = lookup_local(e, name);
        if (local) {
            *static_level = is_static;
            return local;
        }
        is_static |= e->is_static;
        Symbol *ambiguous;
        Symbol *field = find_field(c, NULL, cls, name, &ambiguous);
        if (field && field->owner != cls && !symbol_accessible(c, env, cls->type, field)) {
            if (!hidden)
                hidden = field, hidden_in = e, hidden_static = is_static;
        } else if (field) {
            *found_in = e;
            *static_level = is_static;
            return field;
        }
        is_static |= (cls->flags & (MOD_STATIC | 0x0200 | 0x4000 | FLAG_RECORD)) != 0;
        while (e && e->enclosing_class == cls)
            e = e->outer;
    }
    *static_level = false;
    StaticImportSearch search = {c, env, NULL, NULL};
    imports_static_members(c, env, name, visit_static_field, &search);
    if (!search.found && hidden) {
        *found_in = hidden_in;
        *static_level = hidden_static;
        return hidden;
    }
    return search.found;
}

/* Is the instance of class `cls` out of reach here because of a static context in between? */
bool env_has_static_level(Env *env, Symbol *cls) {
    bool is_static = false;
    for (Env *e = env; e && e->enclosing_class;) {
        Symbol *here = e->enclosing_class;
        is_static |= e->is_static;
        if (here == cls)
            return is_static;
        is_static |= class_is_static_level(here);
        while (e && e->enclosing_class == here)
            e = e->outer;
    }
    return is_static;
}

/* The environment, from here outwards, whose class is `cls` or a subclass of it. */
static Env *env_with_instance_of(Compiler *c, Env *env, Symbol *cls) {
    for (Env *e = env; e && e->enclosing_class;) {
        Symbol *here = e->enclosing_class;
        if (symbol_is_subclass(c, here, cls))
            return e;
        while (e && e->enclosing_class == here)
            e = e->outer;
    }
    return NULL;
}

/* Is there an instance of `cls` (or a subclass) whose body we are in? Reports why not, if asked. */
bool has_enclosing_instance(Compiler *c, Env *env, Symbol *cls, uint32_t pos, bool report) {
    Env *e = env_with_instance_of(c, env, cls);
    if (!e) {
        if (report)
            report_error(c, env_source(env), pos, "an enclosing instance that contains %T is required", cls->type);
        return false;
    }
    if (env_has_static_level(env, e->enclosing_class)) {
        if (report)
            report_error(c, env_source(env), pos,
                         "non-static variable this cannot be referenced from a static context");
        return false;
    }
    return true;
}

Type *this_type(Compiler *c, Env *env) {
    (void)c;
    return env->enclosing_class->type;
}

Node *name_target(Node *e) {
    return node_skip_parens(e);
}

Symbol *node_symbol(Node *e) {
    switch (e->kind) {
    case NODE_IDENT: return as_ident(e)->sym;
    case NODE_SELECT: return as_select(e)->sym;
    case NODE_PARENS: return node_symbol(as_parens(e)->expr);
    case NODE_CALL: return as_call(e)->sym;
    case NODE_ANNOTATED_TYPE: return node_symbol(as_annotatedtype(e)->underlying);
    case NODE_TYPE_APPLY: return node_symbol(as_typeapply(e)->generic);
    default: return NULL;
    }
}

/* An attributed tree that stands for a type rather than a value? */
bool is_name_of_type(Node *n) {
    if (node_kind_families[n->kind] == FAMILY_TYPE)
        return true;
    if (n->kind != NODE_IDENT && n->kind != NODE_SELECT)
        return false;
    Symbol *s = node_symbol(n);
    return s && (s->kind == SYMBOL_CLASS || s->kind == SYMBOL_TYPEVAR);
}

/* -- Messages -- */

static Fragment *argument_list(Compiler *c, const Args *args, TypeList typeargs, Name *name) {
    if (!args)
        return report_fragment(c, "%N", name);
    TypeList *types = arena_new(&c->arena, TypeList);
    for (int i = 0; i < args->count; i++)
        *types = typelist_append(c, *types, args->types[i]);
    Fragment *text = report_fragment(c, "");
    for (int i = 0; i < args->count; i++) {
        Type *t = args->types[i];
        const char *comma = i ? "," : "";
        if (t->kind == TYPE_DEFERRED)
            text = report_fragment(c, "%F%s%s", text, comma, deferred_text(c, args->nodes[i], t));
        else if (t->kind == TYPE_NULL)
            text = report_fragment(c, "%F%s<null>", text, comma);
        else
            text = report_fragment(c, "%F%s%T", text, comma, t);
    }
    if (typeargs.count) {
        TypeList *explicit = arena_new(&c->arena, TypeList);
        *explicit = typeargs;
        return report_fragment(c, "<%L>%N(%F)", explicit, name, text);
    }
    return report_fragment(c, "%N(%F)", name, text);
}

static bool is_anonymous(Symbol *s) {
    return s->kind == SYMBOL_CLASS && (!s->name || s->name->len == 0);
}

void report_not_found(Compiler *c, Env *env, uint32_t pos, const char *kind, Name *name, const Args *args,
                      TypeList typeargs, Symbol *location, Type *site) {
    SourceFile *source = env_source(env);
    if (site && site->kind == TYPE_ERROR)
        return;
    Attr *a = attr_of(c);
    Fragment *what = argument_list(c, args, typeargs, name);
    bool qualified = site ? location != env->enclosing_class : location && location != env->enclosing_class;
    Type *searched = site                                            ? site
                     : location && location->kind == SYMBOL_VARIABLE ? location->type
                     : location                                      ? location->type
                                                                     : NULL;
    Fragment *hint =
        location && location->kind == SYMBOL_PACKAGE
            ? hint_not_in_library(c, arena_printf(&c->arena, "%s.%s", location->full_name->text, name->text))
            : hint_close_name(c, env, kind, name, searched, qualified);
    if (!location && site)
        location = site->symbol;
    if (!location || is_anonymous(location) || location->name == a->n_this || location->name == a->n_super) {
        report_error(c, source, pos, "cannot find symbol\n  symbol: %s %F%F", kind, what, hint);
    } else if (location->kind == SYMBOL_VARIABLE) {
        report_error(c, source, pos, "cannot find symbol\n  symbol:   %s %F\n  location: variable %S of type %T%F",
                     kind, what, location, site ? site : location->type, hint);
    } else if (location->kind == SYMBOL_PACKAGE) {
        report_error(c, source, pos, "cannot find symbol\n  symbol:   %s %F\n  location: package %S%F", kind, what,
                     location, hint);
    } else {
        Type *t = site && site->kind != TYPE_PACKAGE ? site : location->type;
        report_error(c, source, pos, "cannot find symbol\n  symbol:   %s %F\n  location: %k %T%F", kind, what,
                     location, t, hint);
    }
}

void report_access(Compiler *c, Env *env, uint32_t pos, Symbol *sym, Type *site) {
    SourceFile *source = env_source(env);
    (void)site;
    Symbol *owner = sym->owner;
    if (sym->flags & MOD_PRIVATE)
        report_error(c, source, pos, "%S has private access in %S", sym, owner);
    else if (sym->flags & MOD_PROTECTED)
        report_error(c, source, pos, "%S has protected access in %S", sym, owner);
    else
        report_error(c, source, pos, "%S is not public in %S; cannot be accessed from outside package", sym, owner);
}

/* Warns of the use of a deprecated item. JLS 9.6.4.6. */
void check_use(Compiler *c, Env *env, uint32_t pos, Symbol *sym) {
    if (!(sym->flags & FLAG_DEPRECATED) || sym->kind == SYMBOL_PACKAGE)
        return;
    if (env->enclosing_class && symbol_outermost_class(env->enclosing_class) == symbol_outermost_class(sym))
        return;
    if (sym->flags & FLAG_DEPRECATED_REMOVAL)
        report_warning(c, env_source(env), pos, LINT_REMOVAL,
                       "%S in %S has been deprecated and marked for removal", sym, sym->owner);
    else
        report_warning(c, env_source(env), pos, LINT_DEPRECATION, "%S in %S has been deprecated", sym, sym->owner);
}

/* -- Variables -- */

static void check_forward_reference(Compiler *c, Env *env, Node *e, Symbol *v, int modes) {
    AttrContext *x = env->attr;
    if (!x || !x->in_initializer || v->owner != env->enclosing_class || !v->declaration)
        return;
    bool is_static = (v->flags & MOD_STATIC) != 0;
    if (is_static != x->init_static || (modes & (MODE_TARGET | MODE_READ)) == MODE_TARGET)
        return;
    if (x->field == v)
        report_error(c, env_source(env), e->pos, "self-reference in initializer");
    else if (v->declaration->pos > e->pos)
        report_error(c, env_source(env), e->pos, "illegal forward reference");
}

/* JLS 8.9.2: constructors and instance initializers of an enum class may not use its static fields, constants aside. */
static void check_enum_static(Compiler *c, Env *env, Node *e, Symbol *v) {
    Symbol *cls = env->enclosing_class;
    if (!(v->flags & MOD_STATIC) || !v->owner || v->owner->kind != SYMBOL_CLASS ||
        !(v->owner->flags & ACC_ENUM) || !env->attr || !cls || !symbol_is_subclass(c, cls, v->owner))
        return;
    Body *body = env->attr->body;
    while (body && body->kind == BODY_LAMBDA)
        body = body->outer;
    bool initializer = body && (body->kind == BODY_INITIALIZER || body->kind == BODY_FIELD);
    bool initializes = body && (body->kind == BODY_CONSTRUCTOR || (initializer && !env->attr->init_static));
    if (initializes && !((v->flags & MOD_FINAL) && variable_constant(c, v)))
        report_error(c, env_source(env), e->pos, "illegal reference to static field from initializer");
}

/* JLS 8.8.7: before this(...) or super(...), only assignments to fields without initializer. */
static void check_prologue(Compiler *c, Env *env, Env *found, Node *e, Symbol *v, int modes) {
    Env *inner = env;
    (void)found;
    while (inner && inner->enclosing_class != (found ? found->enclosing_class : env->enclosing_class))
        inner = inner->outer;
    if (!inner || !inner->in_constructor_prologue || (v->flags & MOD_STATIC))
        return;
    if ((modes & MODE_TARGET) && v->owner == inner->enclosing_class && inner == env) {
        if (v->flags & FLAG_HAS_INIT)
            report_error(c, env_source(env), e->pos,
                         "cannot assign initialized field '%N' before supertype constructor has been called", v->name);
        return;
    }
    report_error(c, env_source(env), e->pos, "cannot reference %N before supertype constructor has been called",
                 v->name);
}

Type *expr_value_type(Compiler *c, Type *t) {
    return t->kind == TYPE_CLASS ? type_capture(c, t) : t;
}

Type *variable_type_at(Compiler *c, Env *env, Symbol *v, Type *site) {
    (void)env;
    if (v->owner && v->owner->kind == SYMBOL_CLASS && site && !(v->flags & MOD_STATIC)) {
        if (site->kind == TYPE_CLASS && site->symbol == v->owner && site == v->owner->type)
            return v->type;
        return type_member(c, site, v);
    }
    return v->type;
}

static Type *ident_variable(Compiler *c, Env *env, IdentNode *e, Symbol *v, Env *found, bool static_level, int modes) {
    e->sym = v;
    SourceFile *source = env_source(env);
    bool is_field = v->owner && v->owner->kind == SYMBOL_CLASS && !(v->flags & FLAG_PARAMETER) && found;
    if (is_field) {
        if (!symbol_accessible(c, env, found->enclosing_class->type, v))
            report_access(c, env, e->head.pos, v, found->enclosing_class->type);
        if (!(v->flags & MOD_STATIC)) {
            if (static_level)
                report_error(c, source, e->head.pos,
                             "non-static variable %N cannot be referenced from a static context", v->name);
            else
                check_prologue(c, env, found, &e->head, v, modes);
        }
        check_forward_reference(c, env, &e->head, v, modes);
        check_enum_static(c, env, &e->head, v);
    } else if (static_level) {
        report_error(c, source, e->head.pos, "non-static variable %N cannot be referenced from a static context",
                     v->name);
    }
    check_use(c, env, e->head.pos, v);
    if (!v->type) {
        report_error(c, source, v->position,
                     "cannot infer type for local variable %N\n  (cannot use 'var' on self-referencing variable)",
                     v->name);
        v->type = type_error(c);
    }
    Type *t = variable_type_at(c, env, v, found ? found->enclosing_class->type : NULL);
    if (!(modes & MODE_TARGET)) {
        if (v->flags & MOD_FINAL)
            e->head.constant = variable_constant(c, v);
        t = expr_value_type(c, t);
    }
    return e->head.type = t;
}

static Type *ident_this(Compiler *c, Env *env, IdentNode *e, bool is_super) {
    if (env->is_static || (env->attr && !env->enclosing_class))
        report_error(c, env_source(env), e->head.pos,
                     "non-static variable %N cannot be referenced from a static context", e->name);
    else if (env->in_constructor_prologue)
        report_error(c, env_source(env), e->head.pos,
                     "cannot reference %N before supertype constructor has been called", e->name);
    Type *t = env->enclosing_class->type;
    if (is_super) {
        t = type_supertype(c, t);
        if (t->kind == TYPE_NONE)
            t = type_known(c, KNOWN_Object);
    }
    return e->head.type = t;
}

static const char *absent_kind(int modes) {
    if (modes & MODE_VALUE)
        return "variable";
    return modes & MODE_TYPE ? "class" : "package";
}

static Type *package_type(Compiler *c, Symbol *package) {
    return package->type ? package->type : type_none(c);
}

Type *attr_class_name(Compiler *c, Env *env, Node *tree) {
    uint64_t suppressed = c->suppressed_lint;
    c->suppressed_lint |= LINT_BIT(LINT_RAWTYPES);
    Type *t = attribute_type(c, env, tree);
    c->suppressed_lint = suppressed;
    return t;
}

static Type *attr_ident(Compiler *c, Env *env, IdentNode *e, int modes) {
    Attr *a = attr_of(c);
    if (e->name == a->n_this || e->name == a->n_super)
        return ident_this(c, env, e, e->name == a->n_super);
    if (modes & MODE_VALUE) {
        Env *found;
        bool static_level;
        Symbol *v = find_variable(c, env, e->name, &found, &static_level);
        if (v)
            return ident_variable(c, env, e, v, found, static_level, modes);
    }
    if (modes & MODE_TYPE) {
        Symbol *ambiguous = NULL;
        Symbol *type = find_type(c, env, e->name, &ambiguous);
        if (type) {
            e->sym = type;
            if (type->kind == SYMBOL_CLASS || type->kind == SYMBOL_TYPEVAR) {
                /* Reports ambiguity, access and static context as for every written type. */
                attr_class_name(c, env, &e->head);
                e->sym = type;
                return e->head.type = type->kind == SYMBOL_CLASS ? type_erasure(c, type->type) : type->type;
            }
        }
    }
    if (modes & MODE_PACKAGE) {
        e->sym = symbol_package(c, e->name);
        return e->head.type = package_type(c, e->sym);
    }
    report_not_found(c, env, e->head.pos, absent_kind(modes), e->name, NULL, (TypeList){0}, env->enclosing_class,
                     env->enclosing_class->type);
    return e->head.type = type_error(c);
}

/* -- Selections -- */

static Type *class_literal(Compiler *c, Env *env, SelectNode *e) {
    Type *t = attr_class_name(c, env, e->qualifier);
    e->qualifier->type = t;
    if (t->kind == TYPE_ERROR)
        return e->head.type = t;
    if (t->kind == TYPE_TYPEVAR) {
        report_error(c, env_source(env), e->head.pos, "cannot select from a type variable");
        return e->head.type = type_error(c);
    }
    Type *known = type_known(c, KNOWN_Class);
    if (known->kind != TYPE_CLASS)
        return e->head.type = known;
    Type *arg = t->kind == TYPE_VOID ? type_known(c, KNOWN_Void) : type_boxed(c, type_erasure(c, t));
    return e->head.type = type_class(c, known->symbol, type_none(c), typelist_of(c, 1, arg));
}

/* X.this, X.super */
static Type *qualified_this(Compiler *c, Env *env, SelectNode *e) {
    Attr *a = attr_of(c);
    Type *t = attr_class_name(c, env, e->qualifier);
    e->qualifier->type = t;
    if (t->kind != TYPE_CLASS)
        return e->head.type = type_error(c);
    Symbol *cls = t->symbol;
    SourceFile *source = env_source(env);
    if (e->name == a->n_super && (cls->flags & 0x0200) && cls != env->enclosing_class) {
        TypeList direct = type_interfaces(c, env->enclosing_class->type);
        for (int i = 0; i < direct.count; i++)
            if (direct.items[i]->symbol == cls) {
                if (env->is_static)
                    report_error(c, source, e->head.pos,
                                 "non-static variable super cannot be referenced from a static context");
                return e->head.type = direct.items[i];
            }
        if (!symbol_is_subclass(c, env->enclosing_class, cls)) {
            report_error(c, source, e->head.pos, "not an enclosing class: %S", cls);
            return e->head.type = type_error(c);
        }
        report_error(c, source, e->qualifier->pos,
                     "bad type qualifier %S in default super call\n"
                     "    redundant interface %S extended by:", cls, cls);
        return e->head.type = type_error(c);
    }
    Env *at = env;
    while (at && at->enclosing_class != cls)
        at = at->outer;
    if (!at) {
        report_error(c, source, e->head.pos, "not an enclosing class: %S", cls);
        return e->head.type = type_error(c);
    }
    if (env_has_static_level(env, cls))
        report_error(c, source, e->head.pos, "non-static variable %N cannot be referenced from a static context",
                     e->name);
    else if (at->in_constructor_prologue)
        report_error(c, source, e->head.pos, "cannot reference %N before supertype constructor has been called",
                     e->name);
    Type *result = cls->type;
    if (e->name == a->n_super) {
        result = type_supertype(c, result);
        if (result->kind == TYPE_NONE)
            result = type_known(c, KNOWN_Object);
    }
    return e->head.type = result;
}

static Type *select_in_package(Compiler *c, Env *env, SelectNode *e, Symbol *package, int modes) {
    const char *full = arena_printf(&c->arena, "%s.%s", package->full_name->text, e->name->text);
    if (modes & MODE_TYPE) {
        char *binary = arena_printf(&c->arena, "%s/%s", package->full_name->text, e->name->text);
        for (char *p = binary; *p; p++)
            if (*p == '.')
                *p = '/';
        Symbol *cls = symbol_class_named(c, name_of(&c->names, binary));
        if (cls) {
            e->sym = cls;
            if (!symbol_accessible(c, env, NULL, cls))
                report_error(c, env_source(env), e->head.pos,
                             "%S is not public in %S; cannot be accessed from outside package", cls, package);
            return e->head.type = type_erasure(c, cls->type);
        }
    }
    if (modes & MODE_PACKAGE) {
        e->sym = symbol_package(c, name_of(&c->names, full));
        return e->head.type = package_type(c, e->sym);
    }
    if (!package->exists)
        report_error(c, env_source(env), e->head.pos, "package %S does not exist%F", package,
                     hint_not_in_library(c, package->full_name->text));
    else
        report_not_found(c, env, e->head.pos, "class", e->name, NULL, (TypeList){0}, package, NULL);
    return e->head.type = type_error(c);
}

static Type *select_field(Compiler *c, Env *env, SelectNode *e, Symbol *v, Type *site, bool on_type, int modes) {
    e->sym = v;
    SourceFile *source = env_source(env);
    Attr *a = attr_of(c);
    if (site->kind == TYPE_ARRAY) {
        if (modes & MODE_TARGET)
            report_error(c, source, e->head.pos, "cannot assign a value to final variable length");
        return e->head.type = type_primitive(c, TYPE_INT);
    }
    Type *access = is_super_name(c, e->qualifier) ? super_access_site(env, e->qualifier) : site;
    if (!symbol_accessible(c, env, v->flags & MOD_PRIVATE ? site : access, v)) {
        report_access(c, env, e->head.pos, v, site);
        return e->head.type = type_error(c);
    }
    bool is_static = (v->flags & MOD_STATIC) != 0;
    if (on_type && !is_static)
        report_error(c, source, e->head.pos, "non-static variable %N cannot be referenced from a static context",
                     v->name);
    if (!on_type && is_static && c->options->lint & LINT_BIT(LINT_STATIC))
        report_warning(c, source, e->head.pos, LINT_STATIC,
                       "static variable should be qualified by type name, %S, instead of by an expression", v->owner);
    if (e->qualifier->kind == NODE_IDENT && as_ident(e->qualifier)->name == a->n_this)
        check_forward_reference(c, env, &e->head, v, MODE_TARGET);
    else if (on_type)
        check_enum_static(c, env, &e->head, v);
    check_use(c, env, e->head.pos, v);
    Type *t = variable_type_at(c, env, v, site);
    if (!t)
        t = v->type = type_error(c);
    if (!(modes & MODE_TARGET)) {
        if ((v->flags & MOD_FINAL) && on_type)
            e->head.constant = variable_constant(c, v);
        t = expr_value_type(c, t);
    }
    return e->head.type = t;
}

/* this.x = ... in a constructor prologue: `this` itself may be named there. */
static bool is_prologue_field_target(Compiler *c, Env *env, SelectNode *e, int modes) {
    Attr *a = attr_of(c);
    return (modes & MODE_TARGET) && env->in_constructor_prologue && e->qualifier->kind == NODE_IDENT &&
           as_ident(e->qualifier)->name == a->n_this;
}

static bool is_self(Attr *a, Node *q) {
    return q->kind == NODE_IDENT && (as_ident(q)->name == a->n_this || as_ident(q)->name == a->n_super);
}

static Type *select_member(Compiler *c, Env *env, SelectNode *e, Type *site, int modes) {
    Node *q = e->qualifier;
    Attr *a = attr_of(c);
    bool on_type = is_name_of_type(q);
    if (type_is_primitive(site) || site->kind == TYPE_VOID || site->kind == TYPE_NULL) {
        report_error(c, env_source(env), e->head.pos, "%T cannot be dereferenced", site);
        return e->head.type = type_error(c);
    }
    if ((modes & MODE_VALUE) && !(on_type && site->kind == TYPE_TYPEVAR)) {
        Symbol *ambiguous;
        Symbol *v = find_field(c, site, NULL, e->name, &ambiguous);
        if (v && ambiguous) {
            report_error(c, env_source(env), e->head.pos,
                         "reference to %N is ambiguous\n  both %K %S in %S and %K %S in %S match", e->name, v, v,
                         v->owner, ambiguous, ambiguous, ambiguous->owner);
            return e->head.type = type_error(c);
        }
        if (v)
            return select_field(c, env, e, v, site, on_type, modes);
    }
    if ((modes & MODE_TYPE) && site->kind == TYPE_CLASS) {
        Symbol *cls = find_member_type(c, site->symbol, e->name, NULL);
        if (cls) {
            e->sym = cls;
            if (!symbol_accessible(c, env, site, cls))
                report_access(c, env, e->head.pos, cls, site);
            return e->head.type = type_erasure(c, cls->type);
        }
    }
    if (on_type && site->kind == TYPE_TYPEVAR) {
        report_error(c, env_source(env), e->head.pos, "cannot select from a type variable");
        return e->head.type = type_error(c);
    }
    Symbol *location = node_symbol(q);
    if (q->kind == NODE_CALL || (location && location->kind == SYMBOL_METHOD))
        location = NULL;
    report_not_found(c, env, e->head.pos, absent_kind(modes), e->name, NULL, (TypeList){0}, location,
                     type_skip_typevars(c, site)->kind == TYPE_CLASS && !is_self(a, q) ? site : NULL);
    return e->head.type = type_error(c);
}

static Type *attr_select(Compiler *c, Env *env, SelectNode *e, int modes) {
    Attr *a = attr_of(c);
    if (e->name == a->n_class)
        return class_literal(c, env, e);
    if (e->name == a->n_this || e->name == a->n_super)
        return qualified_this(c, env, e);
    int inner = 0;
    if (modes & MODE_PACKAGE)
        inner |= MODE_PACKAGE;
    if (modes & MODE_TYPE)
        inner |= MODE_TYPE | MODE_PACKAGE;
    if (modes & MODE_VALUE)
        inner |= MODE_VALUE | MODE_TYPE;
    Node *q = e->qualifier;
    Type *site;
    if (is_prologue_field_target(c, env, e, modes)) {
        site = q->type = env->enclosing_class->type;
        Symbol *ambiguous, *v = find_field(c, site, NULL, e->name, &ambiguous);
        if (v)
            check_prologue(c, env, NULL, &e->head, v, modes);
    } else {
        site = attr_name(c, env, q, inner);
        clear_bindings(a);
    }
    Symbol *s = node_symbol(q);
    if (s && s->kind == SYMBOL_PACKAGE && (q->kind == NODE_IDENT || q->kind == NODE_SELECT))
        return select_in_package(c, env, e, s, modes);
    if (site->kind == TYPE_ERROR)
        return e->head.type = site;
    return select_member(c, env, e, site, modes);
}

/* A name or any other expression; `modes` says what a name may mean. */
Type *attr_name(Compiler *c, Env *env, Node *e, int modes) {
    switch (e->kind) {
    case NODE_IDENT: return attr_ident(c, env, as_ident(e), modes);
    case NODE_SELECT: return attr_select(c, env, as_select(e), modes);
    case NODE_PRIMITIVE_TYPE:
    case NODE_ARRAY_TYPE:
    case NODE_TYPE_APPLY:
    case NODE_ANNOTATED_TYPE: return e->type = attribute_type(c, env, e);
    default: return attr_expr(c, env, e, &no_target);
    }
}

/* The qualifier of a call or method reference: a value or a type. */
Type *attr_qualifier(Compiler *c, Env *env, Node *e) {
    Type *t = attr_name(c, env, e, MODE_VALUE | MODE_TYPE);
    return t;
}
