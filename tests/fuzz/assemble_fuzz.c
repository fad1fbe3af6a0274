/* assemble_fuzz.c: any text at all given to the assembler; what it makes of it is listed, and comes back the same. */
#include <stdlib.h>
#include <string.h>

#include "assemble/assemble.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Buffer out, again;
    char *name, *message, *text = NULL;
    const char *fault;
    size_t length;
    if (!assemble_text("x", (const char *)data, size, &out, &name, &message)) {
        free(message);
        return 0;
    }
    free(name);
    FILE *f = open_memstream(&text, &length);
    bool listed = assemble_dump(f, out.data, out.length, &fault);
    fclose(f);
    if (listed) {
        if (!assemble_text("y", text, length, &again, &name, &message) || again.length != out.length ||
            memcmp(again.data, out.data, out.length) != 0)
            abort();
        free(name);
        free(again.data);
    }
    free(text);
    free(out.data);
    return 0;
}
