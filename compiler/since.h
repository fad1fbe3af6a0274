/* since.h: what --release keeps out of sight: classes and members of the class library that came after that release.
 * The table since.def (made by tests/tools/since) says when API of java.base appeared; without --release all is seen. */
#ifndef COMPILER_SINCE_H
#define COMPILER_SINCE_H

#include <stdbool.h>
#include <stddef.h>

#include "names.h"

struct Compiler;

bool since_hides_class(struct Compiler *c, const Name *binary_name);

bool since_hides_package(struct Compiler *c, const Name *full_name); /* java.util.random */

/* `descriptor` is a method's, NULL for fields. */
bool since_hides_member(struct Compiler *c, const Name *owner, const char *name, size_t name_length,
                        const char *descriptor, size_t descriptor_length);

#endif
