/* replay.h: what record.c asks of replay.c. */
#ifndef ABI_REPLAY_H
#define ABI_REPLAY_H

#include "abi/abi.h"

enum { RECORD_CHUNK_HEAD = 12 }; /* lengths unpacked and packed, checksum: 32 bits each */

int64_t replay_call(Thread *t, int number, const AbiInfo *info, const AbiArgs *args);
int64_t replay_value(int what, int64_t value);
void replay_end(int status);

#endif
