/* symtab.h: the tables behind symbols.h and types.h. Private to types*, symbols*, classpath*, classreader*, enter*.
 * One Symtab per compilation, made at the first question. */
#ifndef COMPILER_SYMTAB_H
#define COMPILER_SYMTAB_H

#include "access.h"
#include "compiler.h"
#include "symbols.h"

/* A hash table from Name (or any pointer) to pointer, open addressing. */
typedef struct PointerMap {
    const void **keys;
    void **values;
    uint32_t count, capacity; /* capacity is 0 or a power of two */
} PointerMap;

static inline uint32_t map_hash(const void *p) {
    uint64_t h = (uint64_t)(uintptr_t)p * 0x9e3779b97f4a7c15ull;
    return (uint32_t)(h >> 32);
}

static inline void *map_get(const PointerMap *m, const void *key) {
    if (m->capacity == 0)
        return NULL;
    for (uint32_t i = map_hash(key) & (m->capacity - 1); m->keys[i]; i = (i + 1) & (m->capacity - 1))
        if (m->keys[i] == key)
            return m->values[i];
    return NULL;
}

void map_put(Arena *a, PointerMap *m, const void *key, void *value);

/* A set of symbols. */
typedef struct SymbolSet {
    PointerMap map;
} SymbolSet;

/* Names that the tables look for. */
typedef struct WellKnownNames {
    Name *init, *clinit, *empty, *star, *this_, *super_, *class_, *length, *clone, *values, *value_of, *value, *name,
        *ordinal, *java_lang, *java_base, *package_info, *module_info, *equals, *hash_code, *to_string, *error,
        *get_class, *finalize, *question, *underscore;
} WellKnownNames;

typedef struct Symtab {
    Type *primitives[TYPE_VOID + 1];
    Type *null_type, *none, *error;
    Symbol *error_symbol; /* its type is `error` */
    Symbol *no_symbol;    /* owner of what has none */
    WellKnownNames names;
    PointerMap classes;   /* binary Name -> class Symbol */
    PointerMap packages;  /* full Name -> package Symbol */
    Symbol *unnamed_package;
    Symbol *known[KNOWN_COUNT];
    bool known_missing[KNOWN_COUNT];
    Symbol *array_class, *length;
    Type *array_super; /* see symtab_array_super */
    Name *boxed_names[TYPE_BOOLEAN + 1];
    int subtype_depth;            /* recursion guard */
    struct LubPair *lub_pairs;    /* merges of parameterizations in progress (bounds.c) */
    struct TypePair *pairs;       /* containment questions being answered */
    struct Enter *enter;          /* enter.c */
} Symtab;

Symtab *symtab_new(Compiler *c);

static inline Symtab *symtab(Compiler *c) {
    return c->symtab ? c->symtab : symtab_new(c);
}

/* The class symbol of a binary name if it is known already, else NULL. */
Symbol *symtab_find_class(Compiler *c, Name *binary_name);

/* A new class symbol for a binary name; its type and erased type are the same until its variables are set. */
Symbol *symtab_add_class(Compiler *c, Name *binary_name);

/* Gives a class its type variables (outer: its enclosing type if it is an inner class, else none): sets type. */
void symbol_set_declared_type(Compiler *c, Symbol *s, Type *outer, TypeList tparams);

static inline bool symbol_is_interface(const Symbol *s) {
    return (s->flags & ACC_INTERFACE) != 0;
}



/* Object & Serializable & Cloneable: what arrays of primitives extend. */
Type *symtab_array_super(Compiler *c);

/* symbol_known at the first question. */
Symbol *symbol_find_known(Compiler *c, KnownClass id);

/* The class symbol behind a known class; NULL where it is missing. */
static inline Symbol *symbol_known(Compiler *c, KnownClass id) {
    Symbol *s = c->symtab ? c->symtab->known[id] : NULL;
    return s ? s : symbol_find_known(c, id);
}

/* Was this class type written without the arguments that its declaration wants? Does not look at arrays. */
bool class_type_is_raw(Compiler *c, Type *t);

/* Does the type, or a type that encloses it, have type arguments? */
static inline bool class_type_has_args(const Type *t) {
    for (; t && t->kind == TYPE_CLASS; t = t->outer)
        if (t->args.count > 0)
            return true;
    return false;
}

#endif
