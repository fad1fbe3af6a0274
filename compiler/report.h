/* report.h: diagnostics that mention types and symbols.
 *
 * The formats know, besides %s %d %u %c and %%:
 *   %T  Type *            as javac writes it: simple names where they are unambiguous, T#1 and T#2 for two
 *                         variables of one name, CAP#1 for captured ones, INT#1 for intersections
 *   %L  const TypeList *  the same, separated by commas; `no arguments` where empty
 *   %S  Symbol *          m(int,String), Name, p.q
 *   %K  Symbol *          its kind: class, interface, enum, record, @interface, method, constructor, variable ...
 *   %k  Symbol *          its kind as the location of a search: enums and records are classes
 *   %N  Name *
 *   %F  Fragment *        a piece of text made before by report_fragment
 *   %I  Fragment *        the same, its lines after the first indented by two more columns
 *   %.T %.L %.S %.F   mention it here (which decides the numbering), print nothing: javac numbers in the order of a
 *                     message's arguments, not of its text
 * After the message come the clauses that explain the variables it mentions:
 *     where T is a type-variable:
 *       T extends Object declared in class Box
 * All of one message share one numbering, so pieces must be passed as fragments, not as finished text. */
#ifndef COMPILER_REPORT_H
#define COMPILER_REPORT_H

#include "compiler.h"
#include "types.h"

typedef struct Fragment Fragment;

/* A piece of a message; its arguments are kept, its text is made when a message is printed. */
Fragment *report_fragment(Compiler *c, const char *fmt, ...);

/* diag_error and diag_warning with the formats above. */
bool report_error(Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, ...);
void report_warning(Compiler *c, SourceFile *s, uint32_t pos, LintCategory category, const char *fmt, ...);

/* The preview feature of release 25 that is not there: patterns of primitive types. Once for each file. */
void report_primitive_pattern(Compiler *c, SourceFile *s, uint32_t pos);

/* The text alone, without clauses; in the arena. */
const char *report_text(Compiler *c, const char *fmt, ...);

/* The text of a fragment, without clauses. */
const char *report_fragment_text(Compiler *c, Fragment *f);

#endif
