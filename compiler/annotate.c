#include "annotate.h"
#include <string.h>
#include "enter.h"
AnnotationNode *annotation_written(NodeList annotations, const char *simple_name) {
    NODES(annotations, n) {
        Name *name = n->kind == NODE_ANNOTATION ? node_name(as_annotation(n)->name) : NULL;
        if (name && strcmp(name->text, simple_name) == 0)
            return as_annotation(n);
    }
    return NULL;
}
void annotate_type_later(Compiler *c, Env *env, AnnotatedTypeNode *n) { (void)c, (void)env, (void)n; }
void annotate_list_later(Compiler *c, Env *env, NodeList annotations) { (void)c, (void)env, (void)annotations; }
void annotate_class(Compiler *c, Symbol *s) { (void)c, (void)s; }
