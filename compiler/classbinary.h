/* classbinary.h: what is kept of a class file for later questions. */
#ifndef COMPILER_CLASSBINARY_H
#define COMPILER_CLASSBINARY_H

#include "classfile/classfile.h"

typedef struct ClassBinary {
    ClassFile *cf;
} ClassBinary;

/* Finds an annotation by its descriptor ("Ljava/lang/Deprecated;") in an attribute list, visible at run time or not.
 * `values` is left at the count of its element-value pairs. */
bool class_binary_annotation(const ClassFile *cf, const uint8_t *attributes, const char *descriptor, Bytes *values);

/* Finds an element among the pairs; `value` is left at the tag of its value. */
bool class_binary_element(const ClassFile *cf, Bytes values, const char *name, Bytes *value);

#endif
