/* options.h: what the command line of the compiler says. */
#ifndef COMPILER_OPTIONS_H
#define COMPILER_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "arena.h"

typedef enum ImplicitPolicy { IMPLICIT_UNSET, IMPLICIT_CLASS, IMPLICIT_NONE } ImplicitPolicy;

typedef struct CompilerOptions {
    const char **files; /* source files in order */
    int file_count;
    const char *output_dir;  /* -d; NULL: beside the source file */
    const char *class_path;  /* -cp; NULL: the CLASSPATH variable, then "." */
    const char *source_path; /* -sourcepath; NULL: the class path */
    const char *system;      /* directory or archive with the class library's classes; NULL: built in */
    const char *encoding;    /* NULL: UTF-8 */
    int release;             /* language level, 8..25 */
    int target;              /* Java version of the class files written, 8..25 */
    bool release_given;      /* --release: newer API is hidden as well */
    bool debug_lines, debug_vars, debug_source; /* -g */
    bool no_warnings;         /* -nowarn */
    bool werror;
    bool parameters;          /* -parameters */
    bool inline_concat;       /* -XDstringConcat=inline: StringBuilder instead of invokedynamic */
    bool verbose;
    bool no_hints;            /* -XDnohints: only javac's words in errors */
    bool enable_preview;
    bool source_given, target_given; /* -source, -target */
    const char *module_version; /* --module-version */
    const char *patch_module; /* --patch-module: the sources belong to a named module */
    const char *processor;           /* -processor, or -proc:only: out of scope, an error */
    bool parse_only, dump_ast;       /* -XDparse, -XDast: stop after parsing; print the trees (tests) */
    ImplicitPolicy implicit;
    uint64_t lint;            /* LINT_BIT of each category that is on */
    uint64_t lint_wanted;     /* those it names without a minus */
    uint64_t lint_named;      /* LINT_BIT of each category the command line names */
    bool diags_verbose;       /* -Xdiags:verbose */
    size_t max_memory;        /* -J-Xmx, in bytes; 0: the default */
    int max_errors, max_warnings; /* -Xmaxerrs, -Xmaxwarns */
    bool print_version, print_full_version, print_help, print_help_extra, print_help_lint;
    const char *program; /* "ibrik compile" or "ibrikc", for usage messages */
    FILE *err; /* diagnostics; NULL: stderr */
    FILE *out; /* -version and --help; NULL: stdout */
} CompilerOptions;

/* The defaults: release 25, lines and source file, 100 errors. */
void options_init(CompilerOptions *o);

/* Parses the arguments after the program's name (argv[0] is the first option), @files included. Strings point
 * into argv or the arena. Returns 0, or the exit status (2) after printing the message for a wrong usage. */
int options_parse(CompilerOptions *o, Arena *arena, int argc, char **argv);

#endif
