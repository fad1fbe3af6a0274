/* write_annotations.c: annotation attributes (JVMS 4.7.16-4.7.22). */
#include "compiler.h"
#include "gen.h"

uint16_t write_annotations(Gen *g, Bytes *out, Symbol *s) {
    (void)g, (void)out, (void)s;
    return 0;
}

uint16_t write_parameter_annotations(Gen *g, Bytes *out, MethodNode *m) {
    (void)g, (void)out, (void)m;
    return 0;
}

uint16_t write_annotation_default(Gen *g, Bytes *out, MethodNode *m) {
    (void)g, (void)out, (void)m;
    return 0;
}
