/* interp_metered.c: the interpreter's loop once more, for programs whose bytecodes are counted (interp.c, meter.h). */
#define METERED 1
#include "interp/interp.c"
