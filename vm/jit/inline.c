/* inline.c: calls that need no call. */
#include "jit/compiler.h"

bool inline_call(Compiler *c, Method *m)
{
    (void)c;
    (void)m;
    return false;
}

bool intrinsic(Compiler *c, Method *m)
{
    (void)c;
    (void)m;
    return false;
}
