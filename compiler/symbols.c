/* symbols.c: scopes, the tables of classes and packages, predefined types. */
#include "symbols.h"

#include <string.h>

#include "classpath.h"
#include "report.h"
#include "since.h"
#include "symtab.h"

/* -- Pointer maps -- */

static void put_into(const void **keys, void **values, uint32_t capacity, const void *key, void *value) {
    uint32_t i = map_hash(key) & (capacity - 1);
    while (keys[i] && keys[i] != key)
        i = (i + 1) & (capacity - 1);
    keys[i] = key;
    values[i] = value;
}

void map_put(Arena *a, PointerMap *m, const void *key, void *value) {
    if ((m->count + 1) * 4 > m->capacity * 3) {
        uint32_t capacity = m->capacity ? m->capacity * 2 : 8;
        const void **keys = arena_array(a, const void *, capacity);
        void **values = arena_array(a, void *, capacity);
        for (uint32_t i = 0; i < m->capacity; i++)
            if (m->keys[i])
                put_into(keys, values, capacity, m->keys[i], m->values[i]);
        arena_discard(m->keys, m->capacity * sizeof *keys);
        arena_discard(m->values, m->capacity * sizeof *values);
        m->keys = keys;
        m->values = values;
        m->capacity = capacity;
    }
    uint32_t i = map_hash(key) & (m->capacity - 1);
    while (m->keys[i] && m->keys[i] != key)
        i = (i + 1) & (m->capacity - 1);
    m->count += m->keys[i] == NULL;
    m->keys[i] = key;
    m->values[i] = value;
}

/* -- Scopes -- */

enum { SMALL_SCOPE = 8 };

struct Scope {
    Compiler *c;
    ScopeEntry *first, *last;
    PointerMap index; /* Name -> newest entry; unused while the scope is small */
    uint32_t count;
    uint64_t filter[4]; /* a bit for the hash of each name that was entered: most look-ups find nothing */
    bool lazy; /* some members have not been read from their class file yet */
};

Scope *scope_new(Compiler *c) {
    Scope *s = arena_new(&c->arena, Scope);
    s->c = c;
    return s;
}

static ScopeEntry *newest(Scope *s, const Name *name) {
    if (!(s->filter[name->hash >> 6 & 3] >> (name->hash & 63) & 1))
        return NULL;
    if (s->index.capacity)
        return map_get(&s->index, name);
    ScopeEntry *found = NULL;
    for (ScopeEntry *e = s->first; e; e = e->next)
        if (e->symbol->name == name)
            found = e;
    return found;
}

void scope_enter(Compiler *c, Scope *s, Symbol *symbol) {
    ScopeEntry *e = arena_new(&c->arena, ScopeEntry);
    e->symbol = symbol;
    e->next_same_name = newest(s, symbol->name);
    s->filter[symbol->name->hash >> 6 & 3] |= 1ull << (symbol->name->hash & 63);
    *(s->last ? &s->last->next : &s->first) = e;
    s->last = e;
    s->lazy |= symbol->completer != NULL;
    if (++s->count == SMALL_SCOPE + 1) {
        for (ScopeEntry *k = s->first; k; k = k->next)
            map_put(&c->arena, &s->index, k->symbol->name, k);
    } else if (s->count > SMALL_SCOPE) {
        map_put(&c->arena, &s->index, symbol->name, e);
    }
}

ScopeEntry *scope_lookup(Scope *s, Name *name) {
    if (!s)
        return NULL;
    ScopeEntry *found = newest(s, name);
    if (s->lazy)
        for (ScopeEntry *e = found; e; e = e->next_same_name)
            if (e->symbol->completer && !e->symbol->declaration) /* classes from source have their own time */
                symbol_complete(s->c, e->symbol);
    return found;
}

ScopeEntry *scope_first(Scope *s) {
    if (!s)
        return NULL;
    if (s->lazy) {
        s->lazy = false; /* class symbols stay lazy: they complete themselves */
        for (ScopeEntry *e = s->first; e; e = e->next)
            if (e->symbol->completer) {
                if (e->symbol->kind == SYMBOL_CLASS)
                    s->lazy = true;
                else
                    symbol_complete(s->c, e->symbol);
            }
    }
    return s->first;
}

Symbol *scope_find(Scope *s, Name *name, SymbolKind kind) {
    for (ScopeEntry *e = scope_lookup(s, name); e; e = e->next_same_name)
        if (e->symbol->kind == kind)
            return e->symbol;
    return NULL;
}

void scope_remove(Scope *s, Symbol *symbol) {
    ScopeEntry *before = NULL;
    for (ScopeEntry *e = s->first; e; before = e, e = e->next) {
        if (e->symbol != symbol)
            continue;
        *(before ? &before->next : &s->first) = e->next;
        if (s->last == e)
            s->last = before;
        for (ScopeEntry *k = s->first; k; k = k->next)
            if (k->next_same_name == e)
                k->next_same_name = e->next_same_name;
        if (s->index.capacity && map_get(&s->index, symbol->name) == e)
            map_put(&s->c->arena, &s->index, symbol->name, e->next_same_name);
        s->count -= !s->index.capacity; /* an indexed scope stays indexed */
        return;
    }
}

/* -- New symbols -- */

/* Bytes of a symbol: the parts that only classes have are left out of the others, which are many. */
static size_t symbol_size(SymbolKind kind) {
    switch (kind) {
    case SYMBOL_METHOD: return offsetof(Symbol, method_lowering) + sizeof(struct LowerMethod *);
    case SYMBOL_VARIABLE: return offsetof(Symbol, flow_index) + sizeof(int);
    default: return sizeof(Symbol);
    }
}

static Symbol *new_symbol(Compiler *c, SymbolKind kind, Name *name, Symbol *owner, uint64_t flags) {
    Symbol *s = arena_alloc(&c->arena, symbol_size(kind));
    s->kind = (uint8_t)kind;
    s->name = name;
    s->owner = owner;
    s->flags = flags;
    return s;
}

static void init_class(Compiler *c, Symbol *s) {
    Type *t = arena_new(&c->arena, Type);
    t->kind = TYPE_CLASS;
    t->symbol = s;
    t->outer = type_none(c);
    s->type = s->erased = t;
    s->members = scope_new(c);
}

Symbol *symbol_new_class(Compiler *c, Name *name, Symbol *owner, uint64_t flags) {
    Symbol *s = new_symbol(c, SYMBOL_CLASS, name, owner, flags);
    init_class(c, s);
    return s;
}

Symbol *symbol_new_method(Compiler *c, Name *name, Type *type, Symbol *owner, uint64_t flags) {
    Symbol *s = new_symbol(c, SYMBOL_METHOD, name, owner, flags);
    s->type = type;
    return s;
}

Symbol *symbol_copy(Compiler *c, const Symbol *s) {
    size_t size = symbol_size((SymbolKind)s->kind);
    return memcpy(arena_alloc(&c->arena, size), s, size);
}

Symbol *symbol_new_variable(Compiler *c, Name *name, Type *type, Symbol *owner, uint64_t flags) {
    Symbol *s = new_symbol(c, SYMBOL_VARIABLE, name, owner, flags);
    s->type = type;
    return s;
}

void symbol_set_declared_type(Compiler *c, Symbol *s, Type *outer, TypeList tparams) {
    s->tparams = tparams;
    if (outer && outer->kind == TYPE_CLASS)
        s->erased->outer = outer->symbol->erased;
    s->type = type_class(c, s, outer, tparams);
}

void symbol_run_completer(Compiler *c, Symbol *s) {
    void (*completer)(Compiler *, Symbol *) = s->completer;
    s->completer = NULL;
    s->completing = true;
    completer(c, s);
    s->completing = false;
}

/* -- Packages and classes by name -- */

Symbol *symbol_package(Compiler *c, Name *full_name) {
    Symtab *st = symtab(c);
    Symbol *p = map_get(&st->packages, full_name);
    if (p)
        return p;
    const char *dot = NULL;
    for (uint32_t i = full_name->len; i > 0 && !dot; i--)
        if (full_name->text[i - 1] == '.')
            dot = full_name->text + i - 1;
    Name *simple = full_name;
    Symbol *owner = NULL;
    if (dot) {
        size_t head = (size_t)(dot - full_name->text);
        simple = name_intern(&c->names, dot + 1, full_name->len - head - 1);
        owner = symbol_package(c, name_intern(&c->names, full_name->text, head));
    }
    p = new_symbol(c, SYMBOL_PACKAGE, simple, owner, 0);
    p->full_name = full_name;
    p->package_members = scope_new(c);
    p->type = arena_new(&c->arena, Type);
    p->type->kind = TYPE_PACKAGE;
    p->type->symbol = p;
    map_put(&c->arena, &st->packages, full_name, p);
    return p;
}

bool symbol_package_exists(Compiler *c, Symbol *p) {
    if (!p->exists)
        p->exists = !since_hides_package(c, p->full_name) && classpath_has_package(c, p->full_name);
    return p->exists;
}

Symbol *symtab_find_class(Compiler *c, Name *binary_name) {
    return map_get(&symtab(c)->classes, binary_name);
}

/* The package part of java/util/Map: java.util. */
static Symbol *package_of_binary(Compiler *c, Name *binary_name, uint32_t *simple_start) {
    uint32_t slash = binary_name->len;
    while (slash > 0 && binary_name->text[slash - 1] != '/')
        slash--;
    *simple_start = slash;
    if (slash == 0)
        return symtab(c)->unnamed_package;
    char small[256];
    char *text = slash <= sizeof small ? small : arena_alloc(&c->arena, slash);
    for (uint32_t i = 0; i + 1 < slash; i++)
        text[i] = binary_name->text[i] == '/' ? '.' : binary_name->text[i];
    return symbol_package(c, name_intern(&c->names, text, slash - 1));
}

Symbol *symtab_add_class(Compiler *c, Name *binary_name) {
    uint32_t start;
    Symbol *package = package_of_binary(c, binary_name, &start);
    Name *simple = name_intern(&c->names, binary_name->text + start, binary_name->len - start);
    Symbol *s = symbol_new_class(c, simple, package, 0);
    s->binary_name = binary_name;
    map_put(&c->arena, &symtab(c)->classes, binary_name, s);
    return s;
}

Symbol *symbol_class_reference(Compiler *c, Name *binary_name) {
    Symbol *s = symtab_find_class(c, binary_name);
    if (!s) {
        s = symtab_add_class(c, binary_name);
        s->completer = classpath_complete;
    }
    return s;
}

Symbol *symbol_class_named(Compiler *c, Name *binary_name) {
    Symbol *s = symtab_find_class(c, binary_name);
    if (since_hides_class(c, binary_name) && !(s && s->flags & FLAG_FROM_SOURCE))
        return NULL;
    if (!s) {
        if (!classpath_may_have(c, binary_name))
            return NULL;
        s = symbol_class_reference(c, binary_name);
    }
    symbol_complete(c, s);
    return s->missing ? NULL : s;
}

/* -- Ways up -- */

Symbol *symbol_outermost_class(Symbol *s) {
    Symbol *found = NULL;
    for (; s && s->kind != SYMBOL_PACKAGE; s = s->owner)
        if (s->kind == SYMBOL_CLASS)
            found = s;
    return found;
}

Symbol *symbol_enclosing_class(Symbol *s) {
    while (s && s->kind != SYMBOL_CLASS)
        s = s->owner;
    return s;
}

Symbol *symbol_package_of(Symbol *s) {
    while (s && s->kind != SYMBOL_PACKAGE)
        s = s->owner;
    return s;
}

bool symbol_is_inner(Symbol *s) {
    return s->kind == SYMBOL_CLASS && s->owner && s->owner->kind != SYMBOL_PACKAGE &&
           !(s->flags & (MOD_STATIC | ACC_INTERFACE | FLAG_NO_OUTER_THIS | FLAG_RECORD | ACC_ENUM));
}

const char *symbol_qualified_name(Compiler *c, Symbol *s) {
    if (s->kind == SYMBOL_PACKAGE || s->kind == SYMBOL_MODULE)
        return s->full_name->text;
    if (!s->name)
        return "";
    if (s->kind != SYMBOL_CLASS || !s->owner || (s->flags & FLAG_LOCAL_CLASS))
        return s->name->text;
    if (s->owner->kind == SYMBOL_PACKAGE && s->owner->full_name->len == 0)
        return s->name->text;
    if (s->owner->kind != SYMBOL_PACKAGE && s->owner->kind != SYMBOL_CLASS)
        return s->name->text;
    return arena_printf(&c->arena, "%s.%s", symbol_qualified_name(c, s->owner), s->name->text);
}

/* -- Predefined things -- */

static const char *const known_names[KNOWN_COUNT] = {
#define KNOWN(id, name) [KNOWN_##id] = name,
#include "known.def"
#undef KNOWN
};

Symbol *symbol_find_known(Compiler *c, KnownClass id) {
    Symtab *st = symtab(c);
    if (st->known_missing[id])
        return NULL;
    char path[128];
    size_t len = strlen(known_names[id]);
    for (size_t i = 0; i <= len; i++)
        path[i] = known_names[id][i] == '.' ? '/' : known_names[id][i];
    /* Object is needed while it is being read: no completion here, only a look whether it is there. */
    Name *name = name_intern(&c->names, path, len);
    Symbol *s = symtab_find_class(c, name);
    if (!s && classpath_may_have(c, name))
        s = symbol_class_reference(c, name);
    if (!s) {
        st->known_missing[id] = true;
        diag_error(c, NULL, NO_POS, "cannot access %s\n  class file for %s not found",
                   strrchr(known_names[id], '.') + 1, known_names[id]);
        return NULL;
    }
    return st->known[id] = s;
}

Type *type_known(Compiler *c, KnownClass id) {
    Symbol *s = symbol_known(c, id);
    return s ? s->erased : type_error(c);
}

/* Arrays: a public final field length, and clone() of the array's own type. */
static void make_array_class(Compiler *c, Symtab *st) {
    Symbol *a = st->array_class = symbol_new_class(c, name_of(&c->names, "Array"), st->no_symbol, MOD_PUBLIC);
    a->binary_name = a->name;
    a->superclass = type_known(c, KNOWN_Object);
    a->headers_done = true;
    st->length = symbol_new_variable(c, st->names.length, type_primitive(c, TYPE_INT), a, MOD_PUBLIC | MOD_FINAL);
    scope_enter(c, a->members, st->length);
    Type *clone = type_method(c, (TypeList){0}, type_known(c, KNOWN_Object), (TypeList){0}, (TypeList){0});
    scope_enter(c, a->members, symbol_new_method(c, st->names.clone, clone, a, MOD_PUBLIC));
}

Symbol *symbol_array_class(Compiler *c) {
    Symtab *st = symtab(c);
    if (!st->array_class)
        make_array_class(c, st);
    return st->array_class;
}

Symbol *symbol_length(Compiler *c) {
    symbol_array_class(c);
    return symtab(c)->length;
}

Type *symtab_array_super(Compiler *c) {
    Symtab *st = symtab(c);
    if (!st->array_super)
        st->array_super =
            type_intersection(c, typelist_of(c, 3, type_known(c, KNOWN_Object), type_known(c, KNOWN_Serializable),
                                             type_known(c, KNOWN_Cloneable)));
    return st->array_super;
}

static void init_names(Compiler *c, WellKnownNames *n) {
    Names *t = &c->names;
    n->init = name_of(t, "<init>"), n->clinit = name_of(t, "<clinit>"), n->empty = name_of(t, "");
    n->star = name_of(t, "*"), n->this_ = name_of(t, "this"), n->super_ = name_of(t, "super");
    n->class_ = name_of(t, "class"), n->length = name_of(t, "length"), n->clone = name_of(t, "clone");
    n->values = name_of(t, "values"), n->value_of = name_of(t, "valueOf"), n->value = name_of(t, "value");
    n->name = name_of(t, "name"), n->ordinal = name_of(t, "ordinal"), n->java_lang = name_of(t, "java.lang");
    n->java_base = name_of(t, "java.base"), n->package_info = name_of(t, "package-info");
    n->module_info = name_of(t, "module-info"), n->equals = name_of(t, "equals");
    n->hash_code = name_of(t, "hashCode"), n->to_string = name_of(t, "toString"), n->error = name_of(t, "<any>");
    n->get_class = name_of(t, "getClass"), n->finalize = name_of(t, "finalize"), n->question = name_of(t, "?");
    n->underscore = name_of(t, "_");
}

static Type *simple_type(Compiler *c, TypeKind kind, const char *name) {
    Type *t = arena_new(&c->arena, Type);
    t->kind = (uint8_t)kind;
    t->symbol =
        new_symbol(c, kind <= TYPE_VOID ? SYMBOL_CLASS : SYMBOL_ERROR, name_of(&c->names, name), NULL, MOD_PUBLIC);
    t->symbol->type = t;
    if (kind <= TYPE_VOID)
        t->symbol->erased = t;
    return t;
}

Symtab *symtab_new(Compiler *c) {
    static const char *const boxes[] = {"java/lang/Byte", "java/lang/Character", "java/lang/Short", "java/lang/Integer",
                                        "java/lang/Long", "java/lang/Float", "java/lang/Double", "java/lang/Boolean"};
    static const char *const primitives[] = {"byte",  "char",   "short",   "int", "long",
                                             "float", "double", "boolean", "void"};
    Symtab *st = c->symtab = arena_new(&c->arena, Symtab);
    init_names(c, &st->names);
    for (int k = TYPE_BYTE; k <= TYPE_VOID; k++) {
        st->primitives[k] = simple_type(c, (TypeKind)k, primitives[k]);
        if (k <= TYPE_BOOLEAN)
            st->boxed_names[k] = name_of(&c->names, boxes[k]);
    }
    st->null_type = simple_type(c, TYPE_NULL, "<null>");
    st->none = simple_type(c, TYPE_NONE, "none");
    st->error = simple_type(c, TYPE_ERROR, "<any>");
    st->error_symbol = st->error->symbol;
    st->unnamed_package = symbol_package(c, st->names.empty);
    st->unnamed_package->exists = true;
    st->no_symbol = new_symbol(c, SYMBOL_PACKAGE, st->names.empty, NULL, 0);
    st->no_symbol->full_name = st->names.empty;
    return st;
}
