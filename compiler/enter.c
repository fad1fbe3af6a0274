/* enter.c: classes of the sources become symbols (JLS 7, 8.1). */
#include "enter.h"

#include <string.h>

#include "annotate.h"
#include "report.h"

Enter *enter_of(Compiler *c) {
    Symtab *st = symtab(c);
    if (!st->enter) {
        st->enter = arena_new(&c->arena, Enter);
        st->enter->c = c;
    }
    return st->enter;
}

static void enqueue(Compiler *c, Symbol *s) {
    Enter *en = enter_of(c);
    if (en->queue_count == en->queue_capacity) {
        uint32_t capacity = en->queue_capacity ? en->queue_capacity * 2 : 64;
        Symbol **queue = arena_array(&c->arena, Symbol *, capacity);
        if (en->queue_count)
            memcpy(queue, en->queue, sizeof *queue * en->queue_count);
        en->queue = queue;
        en->queue_capacity = capacity;
    }
    en->queue[en->queue_count++] = s;
}

/* -- Type parameters -- */

void enter_type_parameters(Compiler *c, NodeList params, Symbol *owner, Scope *scope, TypeList *list,
                           SourceFile *source) {
    for (uint32_t i = 0; i < params.count; i++) {
        TypeParamNode *n = as_typeparam(params.items[i]);
        for (int j = 0; j < list->count; j++)
            if (list->items[j]->symbol->name == n->name) {
                report_error(c, source, n->head.pos,
                             owner->kind == SYMBOL_METHOD ? "type variable %N is already defined in %K %N"
                                                          : "type variable %N is already defined in %K %S",
                             n->name, owner, owner->kind == SYMBOL_METHOD ? (void *)owner->name : (void *)owner);
                break;
            }
        Type *t = type_fresh_typevar(c, n->name, owner, NULL, NULL);
        t->symbol->declaration = &n->head;
        t->symbol->source = source;
        t->symbol->position = n->head.pos;
        n->sym = t->symbol;
        n->head.type = t;
        if (scope)
            scope_enter(c, scope, t->symbol);
        *list = typelist_append(c, *list, t);
    }
}

/* -- Names -- */

static Name *member_binary_name(Compiler *c, Symbol *owner, Name *name) {
    Name *outer = owner->binary_name;
    char *text = arena_alloc(&c->arena, outer->len + 1 + name->len);
    memcpy(text, outer->text, outer->len);
    text[outer->len] = '$';
    memcpy(text + outer->len + 1, name->text, name->len);
    return name_intern(&c->names, text, outer->len + 1 + name->len);
}

static Name *top_binary_name(Compiler *c, Symbol *package, Name *name) {
    if (package->full_name->len == 0)
        return name;
    size_t len = package->full_name->len + 1;
    char *text = arena_alloc(&c->arena, len + name->len);
    for (size_t i = 0; i + 1 < len; i++)
        text[i] = package->full_name->text[i] == '.' ? '/' : package->full_name->text[i];
    text[len - 1] = '/';
    memcpy(text + len, name->text, name->len);
    return name_intern(&c->names, text, len + name->len);
}

/* Outer$1Local and Outer$1, the first that is free among the classes of this compilation (JLS 13.1). */
static Name *local_binary_name(Compiler *c, Symbol *outer, Name *name) {
    int number = name ? 1 : outer->next_local_class + 1;
    for (;; number++) {
        const char *text = arena_printf(&c->arena, "%s$%d%s", outer->binary_name->text, number, name ? name->text : "");
        Name *binary = name_of(&c->names, text);
        Symbol *known = symtab_find_class(c, binary);
        if (known && (known->declaration || (known->flags & FLAG_FROM_SOURCE)))
            continue;
        if (!name)
            outer->next_local_class = number;
        return binary;
    }
}

/* -- Duplicates -- */

static bool duplicate_member(Compiler *c, ClassNode *n, Symbol *owner, SourceFile *source) {
    for (Symbol *k = owner; k && k->kind == SYMBOL_CLASS; k = k->owner)
        if (k->name == n->name) {
            enter_duplicate_error(c, source, n->head.pos, k);
            return true;
        }
    for (ScopeEntry *e = scope_lookup(owner->members, n->name); e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_CLASS) {
            enter_duplicate_error(c, source, n->head.pos, e->symbol);
            return true;
        }
    return false;
}

static bool duplicate_local(Compiler *c, Env *env, ClassNode *n) {
    Symbol *k = env->enclosing_class;
    for (Env *e = env; e && e->enclosing_class == k; e = e->outer) {
        for (ScopeEntry *s = e->locals ? scope_lookup(e->locals, n->name) : NULL; s; s = s->next_same_name)
            if (s->symbol->kind == SYMBOL_CLASS && s->symbol->owner && s->symbol->owner->kind != SYMBOL_PACKAGE) {
                enter_duplicate_error(c, source_of_env(env), n->head.pos, s->symbol);
                return true;
            }
    }
    for (Symbol *o = k; o && o->kind != SYMBOL_PACKAGE; o = o->owner)
        if (o->kind == SYMBOL_CLASS && o->name == n->name) {
            enter_duplicate_error(c, source_of_env(env), n->head.pos, o);
            return true;
        }
    return false;
}

/* -- Classes -- */

static void init_class_env(Compiler *c, Env *outer, ClassNode *n, Symbol *s) {
    ClassEnv *e = arena_new(&c->arena, ClassEnv);
    s->env = (struct ClassEnv *)e;
    e->node = n;
    e->body =
        (Env){.outer = outer, .unit = outer->unit, .imports = outer->imports, .tree = &n->head, .enclosing_class = s};
    e->header = e->body;
    e->header.enclosing_class = outer->enclosing_class;
    e->header.enclosing_method = outer->enclosing_method;
    e->header.is_static = outer->is_static;
    e->header.attr = outer->attr;
    if (n->type_params.count)
        e->header.locals = scope_new(c);
}

static void define_class(Compiler *c, Env *outer, ClassNode *n, Symbol *s, Name *binary_name) {
    SourceFile *source = outer->unit->source;
    s->binary_name = binary_name;
    s->declaration = &n->head;
    s->source = source;
    s->position = n->head.pos;
    s->completer = enter_header;
    n->sym = s;
    n->unit = outer->unit;
    init_class_env(c, outer, n, s);
    s->flags |= FLAG_FROM_SOURCE;
    s->flags |= check_modifiers(c, source, n->head.pos, n->mods, s, &n->head);
    TypeList tparams = {0};
    Type *outer_type = NULL;
    Symbol *around = symbol_enclosing_class(s->owner);
    if (around && symbol_is_inner(s)) {
        outer_type = around->type;
        s->erased->outer = around->erased;
    }
    enter_type_parameters(c, n->type_params, s, class_env(s)->header.locals, &tparams, source);
    symbol_set_declared_type(c, s, outer_type, tparams);
    enqueue(c, s);
}

static void enter_member_classes(Compiler *c, ClassNode *n, Symbol *s) {
    for (uint32_t i = 0; i < n->members.count; i++)
        if (n->members.items[i]->kind == NODE_CLASS)
            enter_class(c, &class_env(s)->body, as_class(n->members.items[i]), s);
}

Symbol *enter_class(Compiler *c, Env *outer, ClassNode *n, Symbol *owner) {
    SourceFile *source = outer->unit->source;
    bool top = owner->kind == SYMBOL_PACKAGE;
    if (!n->name || (!top && duplicate_member(c, n, owner, source)))
        return NULL;
    Name *binary = top ? top_binary_name(c, owner, n->name) : member_binary_name(c, owner, n->name);
    Symbol *s = symtab_find_class(c, binary);
    if (s && (s->declaration || (s->binary && !s->completer))) {
        if (s->declaration) {
            if (top)
                report_error(c, source, n->head.pos, "duplicate class: %s", symbol_qualified_name(c, s));
            else
                enter_duplicate_error(c, source, n->head.pos, s);
            return NULL;
        }
    }
    if (!s)
        s = symtab_add_class(c, binary);
    s->missing = false;
    s->owner = owner;
    s->name = n->name;
    define_class(c, outer, n, s, binary);
    if (owner->kind == SYMBOL_PACKAGE) {
        for (Symbol *p = owner; p; p = p->owner)
            p->exists = true;
        scope_enter(c, owner->package_members, s);
    } else {
        scope_enter(c, owner->members, s);
    }
    enter_member_classes(c, n, s);
    return s;
}

static bool in_static_context(Env *env) {
    Symbol *k = env->enclosing_class;
    for (Env *e = env; e && e->enclosing_class == k; e = e->outer)
        if (e->is_static || e->in_constructor_prologue)
            return true;
    return false;
}

static void run_queue(Compiler *c);

Symbol *enter_local_class(Compiler *c, Env *env, Node *tree) {
    ClassNode *n = as_class(tree);
    Symbol *outer = env->enclosing_class;
    Symbol *owner = env->enclosing_method ? env->enclosing_method : outer;
    if (n->name && duplicate_local(c, env, n))
        return NULL;
    Symbol *s = symtab_add_class(c, local_binary_name(c, outer, n->name));
    s->owner = owner;
    s->name = n->name ? n->name : symtab(c)->names.empty;
    s->enclosing_method = env->enclosing_method;
    s->flags |= FLAG_LOCAL_CLASS | (n->name ? 0 : FLAG_ANONYMOUS);
    if (in_static_context(env))
        s->flags |= FLAG_NO_OUTER_THIS;
    define_class(c, env, n, s, s->binary_name);
    if (n->name) {
        if (!env->locals)
            env->locals = scope_new(c);
        scope_enter(c, env->locals, s);
    }
    enter_member_classes(c, n, s);
    if (n->name)
        run_queue(c);
    return s;
}

/* The body of an instance creation or enum constant: its superclass comes from what is created. JLS 15.9.5. */
Symbol *enter_anonymous(Compiler *c, Env *env, ClassNode *body, Type *super) {
    Symbol *s = enter_local_class(c, env, &body->head);
    if (!s)
        return NULL;
    symbol_complete(c, s);
    if (super->kind == TYPE_CLASS) {
        bool is_interface = (super->symbol->flags & ACC_INTERFACE) != 0;
        s->superclass = is_interface ? type_known(c, KNOWN_Object) : super;
        s->superinterfaces = is_interface ? typelist_of(c, 1, super) : (TypeList){0};
        s->type->supertype = NULL;
        s->type->interfaces_done = false;
    }
    run_queue(c);
    return s;
}

/* -- Units -- */

static Name *package_full_name(Compiler *c, Node *n) {
    if (n->kind == NODE_IDENT)
        return as_ident(n)->name;
    if (n->kind != NODE_SELECT)
        return symtab(c)->names.empty;
    Name *q = package_full_name(c, as_select(n)->qualifier);
    return name_of(&c->names, arena_printf(&c->arena, "%s.%s", q->text, as_select(n)->name->text));
}

static void check_file_name(Compiler *c, CompilationUnitNode *u, ClassNode *n) {
    if (!n->sym || !(n->sym->flags & MOD_PUBLIC) || n->is_implicit)
        return;
    const char *base = u->source->base_name;
    size_t len = strlen(base);
    bool java = len > 5 && strcmp(base + len - 5, ".java") == 0;
    if (java && (len - 5 != n->name->len || memcmp(base, n->name->text, n->name->len) != 0))
        report_error(c, u->source, n->head.pos, "%s %S is public, should be declared in a file named %N.java",
                     n->kind == CLASS_ENUM                  ? "enum"
                     : n->sym->flags & ACC_INTERFACE ? "interface"
                                                            : "class",
                     n->sym, n->name);
}

/* Annotations of a package are kept in a class of their own: package-info, a synthetic interface (JLS 7.4.1). */
static void enter_package_info(Compiler *c, CompilationUnitNode *u) {
    PackageNode *package = u->package;
    if (!package || package->annotations.count == 0)
        return;
    if (strcmp(u->source->base_name, "package-info.java") != 0) {
        report_error(c, u->source, package->annotations.items[0]->pos,
                     "package annotations should be in file package-info.java");
        return;
    }
    ClassNode *n = node_new(&c->arena, CLASS, Class, package->head.pos);
    n->head.flags = NODE_FLAG_SYNTHETIC;
    n->kind = CLASS_INTERFACE;
    n->mods = node_new(&c->arena, MODIFIERS, Modifiers, package->head.pos);
    n->mods->annotations = package->annotations;
    n->name = symtab(c)->names.package_info;
    n->name_pos = package->head.pos;
    n->unit = u;
    Symbol *s = enter_class(c, &imports_of(c, u)->env, n, u->sym);
    if (!s)
        return;
    s->flags = (s->flags & ~FLAG_DEPRECATED) | ACC_SYNTHETIC;
    node_list_add(&c->arena, &c->todo, &n->head);
}

static void enter_unit(Compiler *c, CompilationUnitNode *u) {
    Symtab *st = symtab(c);
    u->sym = u->package ? symbol_package(c, package_full_name(c, u->package->name)) : st->unnamed_package;
    for (Symbol *p = u->sym; p; p = p->owner)
        p->exists = true;
    ImportScopes *im = imports_of(c, u);
    enter_package_info(c, u);
    for (uint32_t i = 0; i < u->types.count; i++) {
        if (u->types.items[i]->kind != NODE_CLASS)
            continue;
        ClassNode *n = as_class(u->types.items[i]);
        n->unit = u;
        if (enter_class(c, &im->env, n, u->sym)) {
            check_file_name(c, u, n);
            node_list_add(&c->arena, &c->todo, &n->head);
        }
    }
}

/* Headers and members of all classes that wait. */
static void run_queue(Compiler *c) {
    Enter *en = enter_of(c);
    if (en->running)
        return;
    bool was_entering = en->entering;
    en->running = en->entering = true;
    uint32_t first = en->queue_next;
    while (en->queue_next < en->queue_count) {
        Symbol *s = en->queue[en->queue_next++];
        symbol_complete(c, s);
        enter_members_of(c, s);
    }
    for (uint32_t i = first; i < en->queue_count; i++)
        imports_check(c, class_env(en->queue[i])->body.imports);
    en->entering = was_entering;
    en->running = false;
    en->annotating = true;
    for (uint32_t i = first; i < en->queue_count; i++)
        annotate_class(c, en->queue[i]);
    annotate_pending(c);
}

void enter_units(Compiler *c, uint32_t first) {
    uint32_t end = c->units.count;
    for (uint32_t i = first; i < end; i++)
        enter_unit(c, as_unit(c->units.items[i]));
    for (uint32_t i = first; i < end; i++) {
        CompilationUnitNode *u = as_unit(c->units.items[i]);
        imports_resolve(c, u->scope);
        if (u->types.count == 0)
            imports_check(c, u->scope);
    }
    run_queue(c);
}

Env *env_of_class(Compiler *c, Symbol *s) {
    symbol_complete(c, s);
    ClassEnv *e = class_env(s);
    return e ? &e->body : NULL;
}
