/* classpath.h: where classes come from: the class library first (built-in image, or the directory of --system), then
 * the class path's directories and jars, and source files on the source path.
 * A package is listed once, at the first question about it; the listing tells what is there without more system calls. */
#ifndef COMPILER_CLASSPATH_H
#define COMPILER_CLASSPATH_H

#include "compiler.h"
#include "symbols.h"

/* Is there a class file or source file for this class (java/util/Map)? */
bool classpath_may_have(Compiler *c, Name *binary_name);

/* Is there anything in the package java.util, or below it? */
bool classpath_has_package(Compiler *c, Name *full_name);

/* The completer of classes: reads the class file, or parses and enters the source file. */
void classpath_complete(Compiler *c, Symbol *s);

/* The packages that `import module` brings in: exported by the module and by those it requires transitively (JLS
 * 7.5.5). False when there is no such module. Packages are appended to `names`. */
typedef struct NameList {
    Name **items;
    int count, capacity;
} NameList;
void namelist_add(Arena *a, NameList *list, Name *name);
Name *classpath_module_version(Compiler *c, Name *module); /* as its module-info says it; NULL: none */
bool classpath_module_exports(Compiler *c, Name *module, NameList *names);

/* --- classreader.c --- */
/* Fills in a class symbol from the bytes of its class file, which must live as long as the compilation.
 * `where` names the file in messages. */
void classreader_read(Compiler *c, Symbol *s, const uint8_t *bytes, size_t length, bool trusted, const char *where);

/* The exported packages and the transitively required modules of a module-info class file. */
Name *classreader_module_version(Compiler *c, const uint8_t *bytes, size_t length);
bool classreader_module(Compiler *c, const uint8_t *bytes, size_t length, NameList *exports, NameList *requires_);

#endif
