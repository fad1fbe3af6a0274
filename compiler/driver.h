/* driver.h: the compiler as a program, and as a library. */
#ifndef COMPILER_DRIVER_H
#define COMPILER_DRIVER_H

#include "compiler.h"

/* A source held in memory. `name` is what diagnostics print; it should end in .java. */
typedef struct CompilerSource {
    const char *name;
    const char *text;
    size_t length;
} CompilerSource;

/* Compiles sources and hands every class file to the sink, in the order in which they are made. Diagnostics and the
 * count lines go to options->err. Returns true if there were no errors. May be called on any thread, and on several
 * at once; the sink runs on a thread of the compiler's own, one call at a time, while the caller waits. */
bool compiler_compile(const CompilerOptions *options, const CompilerSource *sources, int count, ClassSink sink,
                      void *context);

/* The same for source files, named by the options. Without a sink the class files are written where -d says. */
bool compiler_compile_files(const CompilerOptions *options, ClassSink sink, void *context);

/* The command: arguments after the program's name; returns javac's exit status (0 good, 1 errors, 2 bad usage,
 * 3 system trouble). `program` is its name in messages. */
int compiler_command(const char *program, int argc, char **argv);

/* `ibrik compile`: argv[0] is the command's name. */
int compile_main(int argc, char **argv);

/* The text of --help, --help-lint: help.c. */
void compiler_print_help(FILE *out, const char *program);
void compiler_print_help_extra(FILE *out);
void compiler_print_help_lint(FILE *out);

/* Prints a tree, a node a line, indented (ast_dump.c): for tests of the parser. */
void ast_dump(FILE *out, Node *n);

#endif
