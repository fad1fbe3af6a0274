/* bind.h: from Java arguments to AbiArgs, for the generated natives of ibrik.abi.Host. */
#ifndef ABI_BIND_H
#define ABI_BIND_H

#include "abi/abi.h"
#include "object.h"

/* A text with its NUL, as long as any host takes a path. */
enum { ABI_TEXT_MAX = 4097 };

typedef __typeof__(((AbiArgs *)0)->v[0]) AbiSlot;

/* A String as UTF-8 in `buffer` (ABI_TEXT_MAX bytes) and two slots. Returns 0, or minus an error: EINVAL
 * for a zero character inside (and for null, unless it is optional), ENAMETOOLONG. */
int64_t abi_bind_text(Object *string, bool optional, char *buffer, AbiSlot *slots);

/* A region of a byte[] in two slots. False: NullPointerException or IndexOutOfBoundsException pending. */
bool abi_bind_bytes(Thread *t, Object *array, bool optional, int32_t offset, int32_t length, AbiSlot *slots);

/* A long[] in two slots. False: NullPointerException pending. */
bool abi_bind_longs(Thread *t, Object *array, AbiSlot *slots);

#endif
