/* flow.c: the four analyses in javac's order. */
#include "flow.h"
#include "lint.h"

void flow_class(Compiler *c, ClassNode *cls) {
    if (!cls->sym)
        return;
    flow_reach(c, cls);
    lint_flow(c);
    flow_assign(c, cls);
    flow_throw(c, cls);
    flow_capture(c, cls);
    if (!c->diag.error_count)
        lint_escapes(c, cls);
}
