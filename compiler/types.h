/* types.h: types of the Java language (JLS 4) and the relations on them (JLS 4.10, 5, 8.4.2, 15.12.2, 18).
 * Types are immutable once completed and live in the compilation's arena. Primitive, null, void, none and error
 * types are singletons of the Compiler (types_* accessors); class types with the same arguments need not be. */
#ifndef IBRIK_COMPILER_TYPES_H
#define IBRIK_COMPILER_TYPES_H

#include "ast.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct Type Type;
typedef struct Symbol Symbol;
typedef struct Compiler Compiler;

typedef enum TypeKind {
    TYPE_BYTE, TYPE_CHAR, TYPE_SHORT, TYPE_INT, TYPE_LONG, TYPE_FLOAT, TYPE_DOUBLE, TYPE_BOOLEAN, /* primitives */
    TYPE_VOID,
    TYPE_CLASS,        /* class or interface type, raw, generic or parameterized */
    TYPE_ARRAY,
    TYPE_TYPEVAR,      /* type variable; captured ones have is_captured and their wildcard */
    TYPE_WILDCARD,     /* only as a type argument */
    TYPE_INTERSECTION, /* components: class bound first */
    TYPE_UNION,        /* of a multi-catch parameter */
    TYPE_METHOD,       /* parameters, result, thrown; with tparams a generic method (JLS 8.4.4) */
    TYPE_PACKAGE,
    TYPE_NULL,
    TYPE_NONE,         /* absence: supertype of Object, enclosing type of a top-level class */
    TYPE_ERROR,        /* compatible with everything: an error has been reported */
    TYPE_INFERENCE,    /* inference variable during JLS 18 (infer.c owns its bounds) */
    TYPE_DEFERRED,     /* argument position: poly expression not yet typed (attribution owns it) */
} TypeKind;

typedef struct TypeList {
    Type **items;
    int count;
} TypeList;

struct Type {
    uint8_t kind;            /* TypeKind */
    uint8_t wildcard;        /* WildcardKind (ast.h) */
    bool is_varargs;         /* array type written with an ellipsis; method types of variable arity */
    bool is_captured;
    bool has_variables;      /* a type variable or inference variable occurs in it: substitution can change it */
    bool has_inference;      /* an inference variable occurs in it */
    Symbol *symbol;          /* class, type variable, package; primitives have one for their name */
    union {
        struct {             /* TYPE_CLASS */
            Type *outer;     /* parameterized enclosing type of an inner class, or none */
            TypeList
                args; /* type arguments; the class's own variables for its declared type; empty: raw or not generic */
            Type *supertype; /* caches of type_supertype and type_interfaces; read them through those */
            TypeList interfaces;
            bool interfaces_done;
        };
        struct { Type *element; };                       /* TYPE_ARRAY */
        struct {                                         /* TYPE_TYPEVAR */
            Type *upper;     /* a class, variable or intersection type; never NULL once completed */
            Type *lower;     /* captured variables; else the null type */
            Type *captured_wildcard;
        };
        struct {
            Type *bound;
            Type *formal;
            Type *top;
        }; /* TYPE_WILDCARD: bound NULL if unbound; formal: its variable; top: Object */
        struct { TypeList components; };                 /* TYPE_INTERSECTION, TYPE_UNION */
        struct {                                         /* TYPE_METHOD */
            TypeList params;
            Type *result;
            TypeList thrown;
            TypeList tparams; /* TYPE_TYPEVARs */
        };
        struct { struct InferenceVar *inference; };      /* TYPE_INFERENCE */
        struct { struct Deferred *deferred; };           /* TYPE_DEFERRED */
    };
    struct TypeAnnotations *annotations; /* JLS 9.7.4; NULL for nearly all */
    Type *array;             /* the array type with this element: there is only one of each */
};

/* What type relations tell inference (JLS 18.1.3). infer.c implements it: adds `var` = / <: / :> `other`, and returns
 * false when the bounds have become contradictory. */
typedef enum InferBound { INFER_EQUAL, INFER_UPPER, INFER_LOWER } InferBound;
bool infer_add_bound(Compiler *, Type *var, int kind, Type *other);

/* Singletons. */
Type *type_primitive(Compiler *, TypeKind kind);
Type *type_void(Compiler *), *type_null(Compiler *), *type_none(Compiler *), *type_error(Compiler *);
/* Types of well-known classes: type_known(c, KNOWN_String). Rows in known.def: KNOWN(id, "java.lang.String"). */
typedef enum KnownClass {
#define KNOWN(id, name) KNOWN_##id,
#include "known.def"
#undef KNOWN
    KNOWN_COUNT
} KnownClass;
Type *type_known(Compiler *, KnownClass id); /* error type, reported once, where the class is missing */

/* Construction. */
Type *type_class(Compiler *, Symbol *class_symbol, Type *outer, TypeList args);
Type *type_array(Compiler *, Type *element);
Type *type_wildcard(Compiler *, WildcardKind kind, Type *bound, Type *formal);
Type *type_intersection(Compiler *, TypeList components);
Type *type_union(Compiler *, TypeList alternatives);
Type *type_method(Compiler *, TypeList params, Type *result, TypeList thrown, TypeList tparams);
Type *type_fresh_typevar(Compiler *, Name *name, Symbol *owner, Type *upper, Type *lower);
TypeList typelist_of(Compiler *, int count, ...);
TypeList typelist_append(Compiler *, TypeList list,
                         Type *t); /* amortised; the old list must not be appended to again */
TypeList typelist_copy(Compiler *, TypeList list);
Type *type_method_body(Compiler *, Type *method);   /* the same method type without its type parameters */
TypeList type_all_args(Compiler *, Type *t);        /* of a class type: those of the enclosing types, then its own */

/* Predicates. */
static inline bool type_is_primitive(const Type *t) { return t->kind <= TYPE_BOOLEAN; }
static inline bool type_is_numeric(const Type *t) { return t->kind <= TYPE_DOUBLE; }
static inline bool type_is_integral(const Type *t) { return t->kind <= TYPE_LONG; }
bool type_is_reference(const Type *t);
bool type_is_erroneous(const Type *t);              /* deeply */
bool type_is_raw(Compiler *, Type *t);              /* JLS 4.8 */
bool type_is_parameterized(const Type *t);
bool type_is_reifiable(Compiler *, Type *t);        /* JLS 4.7 */
bool type_is_unbounded_parameterization(const Type *t);
bool type_contains_typevar(const Type *t, const TypeList vars);

/* Supertypes, with arguments substituted (JLS 4.10.2). */
Type *type_supertype(Compiler *, Type *t); /* none for Object; Object for interfaces; upper bounds for variables */
TypeList type_interfaces(Compiler *, Type *t);
Type *type_as_super(Compiler *, Type *t, Symbol *class_symbol); /* t's supertype of that class, or NULL */
Type *type_as_outer_super(Compiler *, Type *t, Symbol *class_symbol);
Type *type_member(Compiler *, Type *site, Symbol *member); /* member's type seen as a member of site; raw sites erase */
TypeList type_closure(Compiler *, Type *t);         /* t and all its supertypes, most specific first */

/* Substitution and erasure (JLS 4.6). */
Type *type_substitute(Compiler *, Type *t, TypeList from, TypeList to);
TypeList typelist_substitute(Compiler *, TypeList list, TypeList from, TypeList to);
/* type_erasure stands in symbols.h */
TypeList typelist_erasure(Compiler *, TypeList list);
Type *type_capture(Compiler *, Type *t);            /* JLS 5.1.10 */
Type *type_upward(Compiler *, Type *t, TypeList captured_vars); /* upward projection, JLS 4.10.5; for `var` */
Type *type_upper_bound(Type *t), *type_lower_bound(Compiler *, Type *t); /* of wildcards; others are themselves */
Type *type_skip_typevars(Compiler *, Type *t);      /* follow upper bounds to a class, array or intersection */

/* Relations. Those marked * take part in inference: where a TYPE_INFERENCE occurs they add a bound and return true
 * unless the bounds become contradictory (infer.h). */
bool type_same(Compiler *, Type *a, Type *b);                        /* * JLS 4.3.4 */
bool type_contains(Compiler *, Type *argument_t, Type *argument_s);  /* * s <= t, JLS 4.5.1 */
bool type_subtype(Compiler *, Type *a, Type *b);                     /* * JLS 4.10; captures a */
bool type_subtype_no_capture(Compiler *, Type *a, Type *b);          /* * */
bool type_subtype_unchecked(Compiler *, Type *a, Type *b, bool *unchecked); /* * raw -> parameterized allowed */
bool type_castable(Compiler *, Type *from, Type *to, bool *unchecked);     /* JLS 5.5 */
bool type_assignable(Compiler *, Type *from, Type *to, const Constant *value, bool *unchecked); /* * JLS 5.2 */
bool type_convertible_strict(Compiler *, Type *from, Type *to, bool *unchecked); /* * JLS 5.3, phase 1 */
bool type_convertible_loose(Compiler *, Type *from, Type *to, bool *unchecked);  /* * JLS 5.3, boxing */
bool type_provably_distinct(Compiler *, Type *a, Type *b);
bool type_disjoint_for_cast(Compiler *, Type *a, Type *b);

/* Boxing and promotion (JLS 5.1.7, 5.6). */
Symbol *type_boxed_class(Compiler *, Type *primitive);
Type *type_boxed(Compiler *, Type *t);              /* boxed if primitive, else t */
Type *type_unboxed(Compiler *, Type *t);            /* primitive, or none where t does not unbox */
Type *type_unary_promotion(Compiler *, Type *t);
Type *type_binary_promotion(Compiler *, Type *a, Type *b);

/* Bounds (JLS 4.10.4, 5.1.10). */
Type *type_lub(Compiler *, TypeList types);
Type *type_glb(Compiler *, Type *a, Type *b);

/* Methods (JLS 8.4.2, 8.4.5, 8.4.8). */
bool type_same_params(Compiler *, Type *m1, Type *m2);         /* after adapting type parameters */
bool type_subsignature(Compiler *, Type *m1, Type *m2);
bool type_override_equivalent(Compiler *, Type *m1, Type *m2);
bool type_return_substitutable(Compiler *, Type *m1, Type *m2);
bool symbol_overrides(Compiler *, Symbol *method, Symbol *other, Symbol *in_class, bool check_result);
Symbol *symbol_implementation(Compiler *, Symbol *method, Symbol *in_class); /* what runs for in_class instances */

/* Functional interfaces (JLS 9.8, 9.9). NULL where t is none; *why then names javac's reason, if not NULL. */
Symbol *type_functional_method(Compiler *, Type *t, const char **why);
Type *type_function_type(Compiler *, Type *t);      /* the method type of that method as a member of t */
Type *type_lambda_target(Compiler *, Type *t,
                         TypeList explicit_params); /* wildcard-free parameterization, JLS 9.9, 18.5.3 */

/* Text as javac prints it in diagnostics (simple names where unambiguous: List<String>, CAP#1, T). Arena-owned. */
const char *type_text(Compiler *, Type *t);
const char *typelist_text(Compiler *, TypeList list);
const char *symbol_text(Compiler *, Symbol *s);     /* m(int,String), C(int), name, p.q.Name */
const char *symbol_location_kind(Symbol *s); /* the same, but enums and records are classes: for `location:` */
const char *symbol_kind_text(Symbol *s);            /* "class", "interface", "method", "constructor", "variable", ... */

/* Descriptors and Signature attributes (JVMS 4.3, 4.7.9.1). */
const char *type_descriptor(Compiler *, Type *erased);
const char *type_signature(Compiler *, Type *t);    /* NULL where the descriptor says it all */
const char *type_full_signature(Compiler *, Type *t); /* never NULL */
const char *symbol_signature(Compiler *, Symbol *s);

#endif
