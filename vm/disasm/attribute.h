/* attribute.h: printers of single attributes, for verbose.c. */
#ifndef DISASM_ATTRIBUTE_H
#define DISASM_ATTRIBUTE_H

#include "disasm/disasm.h"

void disasm_annotations(Disasm *d, Attribute a, const char *name);
void disasm_parameter_annotations(Disasm *d, Attribute a, const char *name);
void disasm_type_annotations(Disasm *d, Attribute a, const char *name);
void disasm_annotation_default(Disasm *d, Attribute a);
void disasm_stack_maps(Disasm *d, Attribute a);

#endif
