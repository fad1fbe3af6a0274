/* enter.h: from trees to symbols. What the files enter*.c, imports.c, findtype.c, typetree.c, check*.c share, and what
 * attribution needs besides symbols.h.
 *
 * A class found in source goes through three steps: its symbol is made with all classes inside it (enter_classes);
 * its header (supertypes, bounds, permits) is done when somebody completes the symbol; its members are entered
 * after that, class by class in the order of the source. enter_units does all three for the units it is given. When
 * a header needs a class from the source path, enter_units is called again from inside: then the new classes get
 * their symbols at once and wait in the queue for the rest. */
#ifndef COMPILER_ENTER_H
#define COMPILER_ENTER_H

#include "classpath.h"
#include "symtab.h"

typedef enum HeaderState { HEADER_NONE, HEADER_ACTIVE, HEADER_DONE } HeaderState;

/* Of a class from source: symbol->env. */
typedef struct ClassEnv {
    Env body;   /* members and everything inside */
    Env header; /* type parameters, but no members: for extends, implements, permits and bounds */
    ClassNode *node;
    uint8_t header_state;
    bool members_done, checked;
    bool has_closure;
    TypeList closure; /* all supertypes, once a method was checked against them */
    bool has_explicit_constructor;
    PointerMap types; /* Name -> member class Symbol found before, own or inherited */
    Symbol *canonical; /* record: its canonical constructor */
} ClassEnv;

typedef struct StaticImport {
    Symbol *class_symbol;
    Name *name; /* NULL: on demand */
    ImportNode *node;
} StaticImport;

/* What a compilation unit sees beyond its own classes: unit->scope. */
typedef struct ImportScopes {
    CompilationUnitNode *unit;
    Symbol *package;
    Env env;            /* outermost environment of the unit */
    PointerMap named;   /* Name -> class Symbol: single-type imports */
    PointerMap named_nodes; /* Name -> ImportNode */
    Symbol **stars;     /* packages, and classes whose member classes are imported */
    int star_count, star_capacity;
    Symbol **module_stars; /* packages of module imports, shadowed by the others */
    int module_star_count, module_star_capacity;
    StaticImport *statics;
    int static_count, static_capacity;
    PointerMap cache;   /* Name -> class Symbol, or a marker for "none", once imports are resolved */
    bool resolved, checked;
} ImportScopes;

/* Type annotations met while headers and members were entered. */
typedef struct LaterAnnotations {
    Env env;
    NodeList annotations;
    struct LaterAnnotations *next;
} LaterAnnotations;

/* A whole annotation whose elements are looked at when all values have been. */
typedef struct LaterCheck {
    Env env;
    struct Annotation *annotation;
    struct LaterCheck *next;
} LaterCheck;

typedef struct Enter {
    Symbol **queue; /* classes whose members wait, in preorder */
    uint32_t queue_count, queue_capacity, queue_next;
    bool running;
    int type_depth; /* types within types are checked with the outermost one */
    bool entering; /* headers and members: bounds of type arguments are checked later */
    LaterAnnotations *later; /* newest first */
    LaterCheck *checks, *last_check;
    bool annotating; /* annotations of all classes just entered are being resolved */
    Compiler *c;
} Enter;

static inline ClassEnv *class_env(Symbol *s) {
    return (ClassEnv *)s->env;
}

Enter *enter_of(Compiler *c);

static inline SourceFile *source_of_env(const Env *env) {
    return env->unit->source;
}

/* --- enter.c --- */
/* Makes the symbol of a class and of all classes inside it. */
Symbol *enter_class(Compiler *c, Env *outer, ClassNode *node, Symbol *owner);
void enter_type_parameters(Compiler *c, NodeList params, Symbol *owner, Scope *scope, TypeList *list,
                           SourceFile *source);

/* --- enter_header.c --- */
void enter_header(Compiler *c, Symbol *s); /* the completer of classes from source */
void enter_bounds(Compiler *c, Env *env, NodeList params, TypeList list);

/* --- enter_members.c --- */
void enter_members_of(Compiler *c, Symbol *s);
void enter_duplicate_error(Compiler *c, SourceFile *source, uint32_t pos, Symbol *first);

/* --- enter_implicit.c --- */
void enter_implicit_members(Compiler *c, Symbol *s, ClassEnv *e);
void enter_record_fields(Compiler *c, Symbol *s, ClassEnv *e);

/* --- imports.c --- */
ImportScopes *imports_of(Compiler *c, CompilationUnitNode *unit);
void imports_resolve(Compiler *c, ImportScopes *imports);
void imports_check(Compiler *c, ImportScopes *imports);
/* A class by its simple name in the unit's imports and package. */
Symbol *imports_find(Compiler *c, ImportScopes *imports, Name *name, Symbol **ambiguous_with);
/* Calls visit for each static member of this name that the imports bring in; named ones first, then, if none was found,
 * those of the on-demand imports. */
void imports_static_members(Compiler *c, Env *env, Name *name, void (*visit)(void *context, Symbol *s), void *context);

/* --- findtype.c --- */
typedef struct FoundType {
    Symbol *symbol;
    Symbol *ambiguous_with;
    bool from_static;    /* a type variable, or inner class of a generic class, out of a static context */
    Symbol *inaccessible; /* found, but not accessible from here */
} FoundType;
FoundType find_type_from(Compiler *c, Env *env, Name *name);
/* A member class, own or inherited. */
Symbol *find_member_type(Compiler *c, Symbol *s, Name *name, Symbol **ambiguous_with);
bool type_symbol_accessible(Compiler *c, Env *env, Symbol *s);
Symbol *class_in_package(Compiler *c, Symbol *package, Name *name);

/* --- typetree.c --- */
/* Checks the bounds of the type arguments in a type as written, and reports raw types where wanted. JLS 4.5. */
void validate_type(Compiler *c, Env *env, Node *type_tree);
/* A tree that may be a type or a package name: the symbol, NULL after an error. */
Symbol *attribute_type_or_package(Compiler *c, Env *env, Node *tree);
/* The same, but a package need not exist. */
Symbol *type_or_package(Compiler *c, Env *env, Node *tree);

/* --- modifiers.c --- */
uint64_t check_modifiers(Compiler *c, SourceFile *source, uint32_t pos, ModifiersNode *mods, Symbol *s, Node *tree);

/* --- check_override.c, check_sealed.c, check_record.c --- */
/* Does the method keep the rules for what it overrides (JLS 8.4.8), and has it a right to its @Override? */
void check_method_overriding(Compiler *c, Symbol *s, ClassEnv *e, MethodNode *tree);

/* The same for the methods that the compiler made. */
void check_overriding(Compiler *c, Symbol *s, ClassEnv *e);
void check_inherited(Compiler *c, Symbol *s, ClassEnv *e);
void check_sealed(Compiler *c, Symbol *s, ClassEnv *e);
void check_record_method(Compiler *c, Symbol *s, ClassEnv *e, MethodNode *m);
void check_record(Compiler *c, Symbol *s, ClassEnv *e);

/* --- check.c --- */
/* All that is checked of a class before its bodies are attributed: overriding, abstract methods, clashes, sealed
 * hierarchies, type arguments of signatures, annotations. Attribution calls it once for each class, local ones too. */
void check_class(Compiler *c, Symbol *s);
/* An annotation interface's own @Target and @Repeatable (JLS 9.6.3, 9.6.4.1): check_annotation.c. */
void check_meta_annotations(Compiler *c, Symbol *s);
/* Bounds of a type parameter that no class can implement together (JLS 4.9): check_override.c. */
void check_parameter_bounds(Compiler *c, SourceFile *source, Type *tparam, uint32_t pos);
/* A member just before it is attributed, with its own @SuppressWarnings in force: type arguments, raw and deprecated types
 * of its declaration, exceptions, elements of annotation interfaces. */
void check_member(Compiler *c, Symbol *s, Node *member);
/* After the bodies of a class are attributed: constructors that call themselves (JLS 8.8.7.1), annotation interfaces that
 * contain themselves (JLS 9.6.1). */
void check_class_end(Compiler *c, Symbol *s);

#endif
