/* compiler.h: one compilation.
 *
 * The phases, in order, and who calls them (driver.c): parse_compilation_unit for each file, enter_units for all of
 * them, then class by class attribute_class, flow_class, lower_class, generate_class, write_class.
 * There are no globals: all state hangs off one Compiler, so that any thread of a VM can run one in memory.
 *
 * Each phase keeps its own state in a struct of its own, behind one of the pointers below, made on first use. */
#ifndef COMPILER_COMPILER_H
#define COMPILER_COMPILER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "ast.h"
#include "diag.h"
#include "names.h"
#include "options.h"
#include "source.h"

typedef struct Compiler Compiler;

/* Takes a finished class file. `binary_name` has slashes: java/lang/String. The bytes are valid during the call
 * only. Returns false when they could not be stored (and has said why). */
typedef bool (*ClassSink)(void *context, const char *binary_name, const uint8_t *bytes, size_t length);

struct Compiler {
    size_t budget; /* bytes that the arenas may still take */
    Arena arena;   /* everything of this compilation, but: */
    Arena trees;   /* what the parser makes */
    Arena scratch; /* candidates of the calls of a class, then what generating it needs; emptied with each class file */
    Names names;
    const CompilerOptions *options;
    Diagnostics diag;
    uint64_t suppressed_lint; /* LINT_BITs that @SuppressWarnings (or @Deprecated code) turns off right now;
                               * attribution saves, changes and restores it */
    SourceFile *sources;      /* all source files, in the order they were read */
    SourceFile *last_source;
    SourceFile *current_source; /* of the top-level class that is being attributed or written */
    NodeList units;           /* all CompilationUnits parsed; grows when classes are found on the source path */
    ClassSink sink;
    void *sink_context;

    struct Token *token_window;   /* the parser's, one file after the other */
    struct Symtab *symtab;        /* enter: packages, classes, predefined types */
    struct ClassPath *class_path; /* where classes come from */
    struct Attr *attr;
    struct Flow *flow;
    struct Lower *lower;
    struct Gen *gen;
    struct LateLint *late_lint; /* lint.c */
    bool in_named_module; /* a module declaration is compiled too, or --patch-module was given */
    NodeList todo; /* top-level ClassNodes to attribute, in order; enter_units appends to it, also when
                    * attribution completes a class from the source path */
};

/* May the class that is being written have annotations of types? */
static inline bool annotation_types_used(const Compiler *c) {
    return c->current_source && c->current_source->type_annotations;
}

/* -- Phases. Each reports its errors through diag.h; none aborts. -- */

/* Parses one source file, appends the unit to c->units. Never NULL; after a syntax error the tree has ERRONEOUS
 * nodes. JLS 2.3. */
CompilationUnitNode *parse_compilation_unit(Compiler *c, SourceFile *source);

/* Enters the classes and members of c->units[first..] into the symbol table and appends their top-level classes to
 * c->todo. JLS 6-9. */
void enter_units(Compiler *c, uint32_t first);

/* Attributes a top-level class and all that is in it. JLS 15, 18. */
void attribute_class(Compiler *c, ClassNode *cls);

/* Definite assignment, reachability, exceptions, effectively final variables. JLS 11, 14.22, 16. */
void flow_class(Compiler *c, ClassNode *cls);

/* Replaces what the JVM does not know by simpler trees. Appends the top-level class and all classes inside it, in
 * the order in which javac writes them, to `classes`. */
void lower_class(Compiler *c, ClassNode *cls, NodeList *classes);

/* Generates the code of one lowered class and hands its bytes to write_class. */
void generate_class(Compiler *c, ClassNode *cls);

/* Hands a finished class file to the sink. */
bool write_class(Compiler *c, ClassNode *cls, const uint8_t *bytes, size_t length);

#endif
