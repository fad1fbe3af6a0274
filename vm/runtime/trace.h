/* trace.h: the debug switches of trace.def, as bits of VmOptions.trace. */
#ifndef RUNTIME_TRACE_H
#define RUNTIME_TRACE_H

enum TraceIndex {
#define TRACE(name, sentence) TRACE_INDEX_##name,
#include "runtime/trace.def"
#undef TRACE
    TRACE_COUNT
};

/* TRACE_class ... */
typedef enum TraceBits {
#define TRACE(name, sentence) TRACE_##name = 1 << TRACE_INDEX_##name,
#include "runtime/trace.def"
#undef TRACE
} TraceBits;

#endif
