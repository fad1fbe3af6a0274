/* flow.c: the four analyses in javac's order. */
#include "flow.h"
#include "lint.h"

void flow_class(Compiler *c, ClassNode *cls) {
    lint_flow(c);
    if (!cls->sym)
        return;
    flow_reach(c, cls);
    flow_assign(c, cls);
    flow_throw(c, cls);
    flow_capture(c, cls);
}
