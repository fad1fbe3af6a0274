/* diag.h: errors, warnings and notes, in javac's form.
 *
 *     Main.java:3: error: cannot find symbol
 *             foo();
 *             ^
 *       symbol:   method foo()
 *       location: class Main
 *
 * The first line of a message goes into the head line, then come the source line and the caret, then the
 * message's other lines as the caller wrote them (indentation included). An error at a position that has
 * one already is dropped, as javac does it. Output goes to the compilation's error stream as soon as it is
 * reported, unless a capture is open. */
#ifndef COMPILER_DIAG_H
#define COMPILER_DIAG_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "source.h"

struct Compiler;

/* LINT(NAME, "name", on by default, sentence): the categories of -Xlint. */
#define LINT_CATEGORIES(LINT)                                                                      \
    LINT(AUXILIARYCLASS, "auxiliaryclass", 0, "a hidden auxiliary class is used from another file")\
    LINT(CAST, "cast", 0, "an unnecessary cast")                                                   \
    LINT(CLASSFILE, "classfile", 0, "a problem in a class file")                                   \
    LINT(DANGLING_DOC_COMMENTS, "dangling-doc-comments", 0, "a documentation comment without use") \
    LINT(DEPRECATION, "deprecation", 0, "use of a deprecated item")                                \
    LINT(DEP_ANN, "dep-ann", 1, "@deprecated in the comment without @Deprecated")                  \
    LINT(DIVZERO, "divzero", 0, "division by the constant 0")                                      \
    LINT(EMPTY, "empty", 0, "an empty statement after if")                                         \
    LINT(EXPORTS, "exports", 0, "a problem with module exports")                                   \
    LINT(FALLTHROUGH, "fallthrough", 0, "falling through from one case to the next")               \
    LINT(FINALLY, "finally", 0, "a finally that cannot complete normally")                         \
    LINT(IDENTITY, "identity", 1, "an identity-sensitive operation on a value-based class")        \
    LINT(INCUBATING, "incubating", 1, "use of an incubating module")                               \
    LINT(LOSSY_CONVERSIONS, "lossy-conversions", 0, "an implicit narrowing in a compound assignment")\
    LINT(MISSING_EXPLICIT_CTOR, "missing-explicit-ctor", 0, "an exported class without constructor")\
    LINT(MODULE, "module", 1, "a problem of modules")                                              \
    LINT(OPENS, "opens", 1, "a problem with module opens")                                         \
    LINT(OPTIONS, "options", 1, "a problem of command-line options")                               \
    LINT(OVERLOADS, "overloads", 0, "overloads that are ambiguous for lambdas")                    \
    LINT(OVERRIDES, "overrides", 0, "a problem of overriding")                                     \
    LINT(PATH, "path", 0, "a path element that does not exist")                                    \
    LINT(PREVIEW, "preview", 1, "use of a preview feature")                                        \
    LINT(PROCESSING, "processing", 0, "a problem of annotation processing")                        \
    LINT(RAWTYPES, "rawtypes", 0, "use of a raw type")                                             \
    LINT(REMOVAL, "removal", 1, "use of an item marked for removal")                               \
    LINT(REQUIRES_AUTOMATIC, "requires-automatic", 0, "an automatic module in requires")           \
    LINT(REQUIRES_TRANSITIVE_AUTOMATIC, "requires-transitive-automatic", 1,                        \
         "an automatic module in requires transitive")                                             \
    LINT(RESTRICTED, "restricted", 0, "use of a restricted method")                                \
    LINT(SERIAL, "serial", 0, "a problem of serializable classes")                                 \
    LINT(STATIC, "static", 0, "a static member accessed through an instance")                      \
    LINT(STRICTFP, "strictfp", 1, "an unnecessary strictfp")                                       \
    LINT(SYNCHRONIZATION, "synchronization", 1, "synchronization on a value-based class")          \
    LINT(TEXT_BLOCKS, "text-blocks", 0, "inconsistent white space in a text block")                \
    LINT(THIS_ESCAPE, "this-escape", 0, "this escapes from a constructor")                         \
    LINT(TRY, "try", 0, "a problem of try statements")                                             \
    LINT(UNCHECKED, "unchecked", 0, "an unchecked operation")                                      \
    LINT(VARARGS, "varargs", 0, "an unsafe use of varargs")

typedef enum LintCategory {
    LINT_NONE, /* a warning that no option turns off but -nowarn */
#define LINT(NAME, text, on, sentence) LINT_##NAME,
    LINT_CATEGORIES(LINT)
#undef LINT
    LINT_COUNT
} LintCategory;

#define LINT_BIT(category) ((uint64_t)1 << (category))

/* "unchecked" for LINT_UNCHECKED. */
const char *lint_name(LintCategory category);

/* The category of a name (`len` bytes), LINT_COUNT if there is none: for -Xlint and @SuppressWarnings. */
LintCategory lint_find(const char *name, size_t len);

/* The categories that are on when the command line does not say. */
uint64_t lint_default_set(void);

typedef struct Diagnostic Diagnostic;
typedef struct DiagCapture DiagCapture;

/* One per compilation: what was reported, and where to. */
typedef struct Diagnostics {
    FILE *out;              /* stderr, unless the caller of the API gave another stream */
    int error_count;        /* reported, those past the maximum included */
    int warning_count;
    int printed_errors;
    int printed_warnings;
    bool simplified; /* a message was shortened as -Xdiags:compact does: the closing notes say so */
    DiagCapture *capture; /* the innermost open capture, or NULL */
} Diagnostics;

/* Reports an error at a byte offset of a source file (NO_POS: no source line is shown; `s` NULL: no file).
 * Returns false when it was dropped because the position has an error already. */
bool diag_error(struct Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
bool diag_verror(struct Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, va_list args);
/* Will the text of the next error be seen? If not (-Xmaxerrs), errors are only counted and any text will do. */
bool diag_error_seen(struct Compiler *c);

/* Reports a warning if its category is on and not suppressed (Compiler.suppressed_lint). For the mandatory
 * categories that are off (deprecation, unchecked) the file is remembered for the closing notes. */
void diag_warning(struct Compiler *c, SourceFile *s, uint32_t pos, LintCategory category,
                  const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/* Is a warning of this category wanted here? Saves the work of finding it. True for mandatory categories,
 * which at least make a note. */
bool diag_lint_wanted(struct Compiler *c, LintCategory category);

/* "Note: ...": s and pos may be missing. */
void diag_note(struct Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Speculative attribution: between begin and end, diagnostics are kept back instead of printed and do not
 * count. Captures nest. At the end they are dropped, or reported as if they came just then (to the enclosing
 * capture, if any). The DiagCapture lives on the caller's stack. */
struct DiagCapture {
    DiagCapture *outer;
    Diagnostic *first, *last;
    int error_count; /* errors captured so far: "did the speculation fail?" */
};
void diag_capture_begin(struct Compiler *c, DiagCapture *capture);
void diag_capture_end(struct Compiler *c, DiagCapture *capture, bool report);

/* The text of the first captured error, NULL if none: javac quotes it in "no suitable method" details. */
const char *diag_capture_first_error(const DiagCapture *capture);

/* With -Werror, the first warning is followed by an error: reports it when that is due. */
void diag_check_werror(struct Compiler *c);

/* Prints the closing notes (deprecation, unchecked) and the count lines. */
void diag_finish(struct Compiler *c);

#endif
