/* launcher.h: the command line of `ibrik`.
 *
 *   ibrik [options] Main [arguments]          as java
 *   ibrik [options] -jar file.jar [arguments]
 *   ibrik [options] File.java [arguments]
 *   ibrik compile ...                         as javac
 *   ibrik disasm ...                          as javap
 *   ibrik assemble ...                        text to class files
 *   ibrik compare ...                         one program on every engine
 *   ibrik bench ...                           the programs of bench/ on every engine
 *
 * Everything that the VM gets from here (VmOptions and its strings) lives as long as the process. */
#ifndef LAUNCHER_LAUNCHER_H
#define LAUNCHER_LAUNCHER_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "vm.h"

#define IBRIK_VERSION "0.1"
#define JAVA_VERSION "25"

/* What is printed instead of running a program. */
typedef enum LaunchPrint {
    PRINT_NONE, PRINT_VERSION, PRINT_VERSION_OUT, PRINT_USAGE, PRINT_USAGE_OUT, PRINT_MODULES, PRINT_MODULE, PRINT_NOTHING
} LaunchPrint;

typedef struct Launch {
    VmOptions vm;
    const char *module_path;
    const char *jar;          /* -jar */
    const char *main;         /* class name or source file; NULL when none was given */
    const char *module;       /* -m: <module>/<class> */
    bool jar_next;            /* -jar: what names the program is a jar */
    LaunchPrint print;
    const char *describe;     /* --describe-module */
    const char *settings;     /* -XshowSettings: of what, "" for all; NULL: not asked for */
    FILE *show_version;       /* -showversion: where to; NULL: not asked for */
    const char *source_level; /* --source */
    bool enable_preview;
    const char *trace_abi_file; /* --trace-abi; NULL: standard error */
    bool trace_abi_json, trace_abi_stack, abi_summary;
    const char *directory;       /* --cwd */
    const char *record, *replay; /* --record, --replay: their files */
    bool done;  /* an option such as -version has done all there is to do */
    int status; /* exit status when done */
    int argc;   /* the program's arguments */
    char **argv;
} Launch;

/* Reads the options (argv[0] is the first) into *l. False: a message has been printed and l->status is
 * the exit status. */
bool launch_parse(Launch *l, int argc, char **argv);

/* Words of a command line that grows; its memory is launch_alloc's. */
typedef struct Words {
    char **list;
    int count, room;
} Words;
void launch_add_word(Words *w, char *word);

/* Whether an option's argument is the word after it. */
bool launch_takes_next(const char *word);

/* Expands @files of the arguments before the program's name. False after a message. */
bool launch_expand_files(int *argc, char ***argv);
/* environment.c: those of JAVA_TOOL_OPTIONS, which the machine reads before the command line's, and of _JAVA_OPTIONS,
 * which come after them. */
extern Words launch_early_options, launch_late_options;
/* Fills them. False: an error was printed. */
bool launch_machine_environment(Launch *l);
/* Adds the words of a file of options. False: it cannot be opened, which `cannot_open` says, or a quote in it is not
 * closed. */
bool launch_words_of_file(Launch *l, const char *name, const char *cannot_open, Words *out);
/* Expands one @file into w; false after a message. *options: whether more @files may follow. */
bool launch_expand_file(Words *w, const char *name, bool *options);
/* environment.c: puts the options of JDK_JAVA_OPTIONS before the command line's. False: an error was printed. */
bool launch_add_environment(int *argc, char ***argv);

/* Runs what *l says; returns the exit status. */
int launch_run(Launch *l);

/* Starts the machine and runs the class `main`; `add`, unless NULL, gives it classes in memory. With --record and
 * --replay the recording begins here. */
int launch_class(Launch *l, const char *main, void (*add)(Thread *t, void *context), void *context);

/* --replay without a program: the one of the recording. */
int launch_replay(Launch *l);

/* Prints what l->print says; false: it cannot, and l->status is not 0. */
bool launch_print_only(Launch *l);
/* -XshowSettings, when the machine runs. */
void launch_print_settings(const Launch *l, Thread *t);

/* Source-file mode (JEP 330, 458): compiles l->main in memory and runs its first class. */
int launch_source(Launch *l, bool explicit_source);

/* Appends the Java frames of the calling thread, a line each. */
struct AbiText;
void launch_print_stack(Thread *t, struct AbiText *out);

void print_usage(FILE *out);
void print_version(FILE *out, bool long_form);

/* Memory for strings of the command line; exits with a message when there is none. */
void *launch_alloc(size_t size);
char *launch_format(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
