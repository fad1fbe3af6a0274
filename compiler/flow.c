/* flow.c: flow analysis of attributed classes. */
#include "compiler.h"

void flow_class(Compiler *c, ClassNode *cls) {
    (void)c, (void)cls;
}
