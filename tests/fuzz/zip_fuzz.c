/* zip_fuzz.c: any bytes as an archive: every entry is looked up and read. */
#include "classfile/zip.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Zip *z = zip_open_memory(data, size, NULL);
    for (size_t i = 0; z != NULL && i < zip_count(z) && i < 64; i++) {
        const ZipEntry *e = zip_at(z, i);
        if (zip_find(z, e->name, e->name_length) == NULL)
            abort();
        free(zip_read(z, e));
    }
    zip_close(z);
    return 0;
}
