/* module.h: what becomes of a module declaration. */
#ifndef COMPILER_MODULE_H
#define COMPILER_MODULE_H

#include "compiler.h"

/* Checks the module of a unit and hands module-info.class to the sink if there are no errors. */
void module_compile(Compiler *c, CompilationUnitNode *unit);

#endif
