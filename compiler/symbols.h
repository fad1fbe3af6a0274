/* symbols.h: declared entities: packages, modules, classes, methods, variables, type variables (JLS 6).
 * Class symbols are completed lazily: from a class file (classreader.c) or from source (enter.c) at the first question
 * about their members or supertypes; call symbol_complete, or an accessor that does. */
#ifndef IBRIK_COMPILER_SYMBOLS_H
#define IBRIK_COMPILER_SYMBOLS_H

#include "types.h"

typedef enum SymbolKind {
    SYMBOL_PACKAGE, SYMBOL_MODULE, SYMBOL_CLASS, SYMBOL_TYPEVAR, SYMBOL_METHOD, SYMBOL_VARIABLE, SYMBOL_ERROR,
} SymbolKind;

/* The JVMS access flags keep their values (0..0xffff); the compiler's own lie above. */
#define FLAG_DEPRECATED (1ull << 16)
#define FLAG_DEPRECATED_REMOVAL (1ull << 17)
#define FLAG_DEFAULT (1ull << 18)           /* default method of an interface */
#define FLAG_SEALED (1ull << 19)
#define FLAG_NON_SEALED (1ull << 20)
#define FLAG_RECORD (1ull << 21)            /* record class; canonical constructor; component field */
#define FLAG_COMPACT (1ull << 22)           /* compact canonical constructor */
#define FLAG_EFFECTIVELY_FINAL (1ull << 23)
#define FLAG_PARAMETER (1ull << 24)
#define FLAG_LOCAL_CLASS (1ull << 25)       /* local or anonymous */
#define FLAG_ANONYMOUS (1ull << 26)
#define FLAG_IMPLICIT (1ull << 27)          /* default constructor, record accessor, values(), valueOf ... */
#define FLAG_FROM_SOURCE (1ull << 28)
#define FLAG_NO_OUTER_THIS (1ull << 29)     /* class in a static context */
#define FLAG_IMPLICIT_CLASS (1ull << 30)    /* compact source file, JEP 512 */
#define FLAG_POLYMORPHIC (1ull << 31)       /* signature polymorphic method */
#define FLAG_HAS_INIT (1ull << 32)          /* variable with an initializer */
#define FLAG_RESOURCE (1ull << 33)          /* try-with-resources variable */
#define FLAG_PATTERN (1ull << 34)           /* pattern variable */
#define FLAG_PATTERN_OUTER (1ull << 43)     /* pattern variable whose scope goes beyond its statement (JLS 6.3.2) */
#define FLAG_UNNAMED (1ull << 35)           /* _ */
#define FLAG_PREVIEW_API (1ull << 36)
#define FLAG_LAMBDA_PARAMETER (1ull << 37)
#define FLAG_EXCEPTION_PARAMETER (1ull << 38)
#define FLAG_VARARGS_METHOD (1ull << 39)    /* ACC_VARARGS of methods collides with ACC_TRANSIENT of fields */
#define FLAG_UNION_CATCH (1ull << 40)
#define FLAG_SAFE_VARARGS (1ull << 42)      /* of class files: @SafeVarargs */
#define FLAG_CYCLIC (1ull << 41)            /* cyclic inheritance reported */

/* Members of a class, package or block by name. Insertion order is kept (entries list), lookup is by hash. */
typedef struct Scope Scope;
typedef struct ScopeEntry { Symbol *symbol; struct ScopeEntry *next_same_name; struct ScopeEntry *next; } ScopeEntry;

struct Symbol {
    uint8_t kind;              /* SymbolKind */
    bool completing;
    uint64_t flags;            /* ACC_ and FLAG_ bits */
    Name *name;                /* simple name; <init>, <clinit> for those */
    Symbol *owner;             /* class, method (locals), package */
    Type *type; /* class: its declared type (own variables as arguments); method: TYPE_METHOD; variable: its type */
    void (*completer)(Compiler *, Symbol *); /* NULL: complete */
    Node *declaration;  /* syntax tree where it came from source */
    SourceFile *source;
    struct AnnotationList *annotations; /* attributed declaration annotations (annotate.h) */
    const void *binary_member; /* of a class file: its FieldInfo or MethodInfo */
    uint32_t position;         /* of the declaration; locals: order for forward references */
    union {
        struct {               /* SYMBOL_CLASS */
            Name *binary_name; /* java/util/Map$Entry */
            Scope *members;    /* fields, methods, member classes */
            Type *erased;      /* erasure of type */
            Type *superclass;  /* as declared; none for Object and NULL before headers are done */
            TypeList superinterfaces;
            TypeList tparams;
            TypeList permits;  /* sealed: permitted direct subclasses, declared or inferred */
            struct ClassBinary *binary;  /* class file it came from, for lazy attributes */
            struct ClassEnv *env;        /* source: the environment in which its body is attributed */
            Symbol **record_components; int record_component_count;
            Symbol *enclosing_method;    /* local classes */
            struct LowerClass *lowering; /* captured variables, this$0, bridges ... (lower.c) */
            int next_local_class, next_lambda; /* numbering as javac's */
            struct SymbolSet *ancestors; /* cache of symbol_is_subclass */
            uint64_t ancestor_filter;    /* a bit for each of them: mostly the answer is no */
            TypeList closure;            /* cache of type_closure for the declared type */
            Symbol *functional_method; /* cache of type_functional_method for the declared type */
            uint8_t functional_state;  /* 0: not yet asked */
            int depth;                 /* source: classes above it, along the longest way */
            bool missing;              /* there is no such class: mentioned by a class file only */
            bool headers_done;         /* superclass, superinterfaces and type parameters are final */
        };
        struct {               /* SYMBOL_METHOD */
            Symbol **params; int param_count; /* from source, or MethodParameters; may be NULL */
            struct AnnotationValue
                *default_value; /* annotation methods (annotate.h); of class files only whether there is one */
            struct LowerMethod *method_lowering;
        };
        struct {               /* SYMBOL_VARIABLE */
            Constant *constant; /* constant variables (JLS 4.12.4): evaluated lazily by attribution */
            Node *initializer;  /* not yet evaluated constant initializer */
            struct Env *init_env;
            int local_slot;            /* generation */
            int flow_index;            /* definite assignment */
        };
        struct {               /* SYMBOL_PACKAGE, SYMBOL_MODULE */
            Name *full_name;   /* java.util */
            Scope *package_members;
            bool exists;
        };
    };
};

Type *type_erase(Compiler *, Type *t); /* type_erasure of what is no class */
static inline Type *type_erasure(Compiler *c, Type *t) {
    return t->kind == TYPE_CLASS ? t->symbol->erased : t->kind <= TYPE_VOID ? t : type_erase(c, t);
}

/* --- symbols.c: tables ---
 * A Type may name a class that nobody has looked into yet. Whoever gets at a class symbol through a type and wants its
 * flags, members, superclass or type parameters calls symbol_complete first (cheap when done); symbols that came from
 * symbol_class_named, find_type or a type_known are complete. */
Symbol *symbol_package(Compiler *, Name *full_name);
bool symbol_package_exists(Compiler *, Symbol *package);   /* has a class, or a sub-package has one */
Symbol *symbol_class_named(Compiler *, Name *binary_name); /* completed; NULL where no class file or source has it */
Symbol *symbol_class_reference(Compiler *, Name *binary_name); /* the symbol, whether or not such a class exists */
Symbol *symbol_array_class(Compiler *);                    /* its members are those of arrays: length, clone */
Symbol *symbol_length(Compiler *);                         /* the field `length` of arrays */
Symbol *symbol_new_class(Compiler *, Name *name, Symbol *owner, uint64_t flags);
Symbol *symbol_new_method(Compiler *, Name *name, Type *type, Symbol *owner, uint64_t flags);
Symbol *symbol_new_variable(Compiler *, Name *name, Type *type, Symbol *owner, uint64_t flags);
Symbol *symbol_copy(Compiler *, const Symbol *);
void symbol_run_completer(Compiler *, Symbol *);
static inline void symbol_complete(Compiler *c, Symbol *s) { /* supertypes and members known afterwards */
    if (s->completer)
        symbol_run_completer(c, s);
}
const char *symbol_qualified_name(Compiler *, Symbol *class_symbol); /* java.util.Map.Entry */
Symbol *symbol_outermost_class(Symbol *);
Symbol *symbol_enclosing_class(Symbol *);                  /* innermost class around a member or local */
Symbol *symbol_package_of(Symbol *);
bool symbol_is_subclass(Compiler *, Symbol *class_symbol, Symbol *of);
bool symbol_is_inner(Symbol *class_symbol);                /* has an enclosing instance (JLS 8.1.3) */
bool symbol_is_member_of(Compiler *, Symbol *member, Symbol *class_symbol); /* declared there or inherited */
bool symbol_is_inherited(Compiler *, Symbol *member, Symbol *class_symbol);

Scope *scope_new(Compiler *);
void scope_enter(Compiler *, Scope *, Symbol *);
ScopeEntry *scope_lookup(Scope *, Name *);                 /* newest first along next_same_name */
ScopeEntry *scope_first(Scope *);                          /* in order of entry, along next */
void scope_remove(Scope *, Symbol *); /* hides it from scope_lookup: lambda bodies attributed twice */
Symbol *scope_find(Scope *, Name *, SymbolKind kind);      /* the newest of this kind, or NULL */

/* --- enter.c: from syntax trees to symbols (JLS 7, 8.1-8.10, 9.1-9.7) ---
 * enter_units (compiler.h) enters all classes of the units, their headers (type parameters, supertypes, permits), then
 * members, with implicit members of enums and records, checking what belongs to declarations (duplicates, cycles,
 * modifiers, overriding).
 *
 * An Env is what is visible at a place; enter makes those of classes, attribution those of methods and blocks. */
typedef struct Env {
    struct Env *outer;
    CompilationUnitNode *unit;
    struct ImportScopes *imports;   /* single-type, on-demand, static (enter.c) */
    Node *tree;              /* the tree this env was made for */
    Symbol *enclosing_class;
    Symbol *enclosing_method;       /* or NULL in initializers */
    Scope *locals;                  /* variables and local classes of this block, chained through outer */
    bool is_static;                 /* static context (JLS 8.1.3) */
    bool in_constructor_prologue;   /* before this(...)/super(...) (JLS 8.8.7) */
    struct AttrContext *attr;       /* attribution's own state (attr.h) */
} Env;
Env *env_of_class(Compiler *, Symbol *class_symbol);
Type *attribute_type(Compiler *, Env *, Node *type_tree);  /* a type written in source; reports what is wrong */
Symbol *find_type(Compiler *, Env *, Name *simple_name, Symbol **ambiguous_with); /* JLS 6.4.1, 6.5.5; NULL if none */
bool symbol_accessible(Compiler *, Env *, Type *site, Symbol *member);        /* JLS 6.6 */
/* Local and anonymous classes: attribution enters them when it meets them. */
Symbol *enter_local_class(Compiler *, Env *, Node *class_declaration);
Symbol *enter_anonymous(Compiler *, Env *, ClassNode *body, Type *super); /* its superclass, or its one interface */

#endif
