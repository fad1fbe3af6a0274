/* hints.h: lines that follow javac's words where a name was not found: the one known name that is close to it, or that the
 * class library lacks it. Each returns a fragment, empty where there is nothing to say. -XDnohints leaves them out. */
#ifndef COMPILER_HINTS_H
#define COMPILER_HINTS_H

#include "report.h"
#include "symbols.h"

/* kind: class, method or variable. qualified: it was looked for in `site` only. */
Fragment *hint_close_name(Compiler *c, Env *env, const char *kind, Name *name, Type *site, bool qualified);

/* For a class or package of java. and javax.; qualified_name has dots. */
Fragment *hint_not_in_library(Compiler *c, const char *qualified_name);

#endif
