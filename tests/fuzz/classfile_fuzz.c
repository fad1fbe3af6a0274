/* classfile_fuzz.c: any bytes at all as a class file: read, and listed by the disassembler with everything on. */
#include <stdio.h>
#include <stdlib.h>

#include "disasm/disasm.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static FILE *null;
    ClassFileError error;
    if (null == NULL)
        null = fopen("/dev/null", "w");
    /* An exact copy, so that one byte too far is seen. */
    uint8_t *copy = malloc(size > 0 ? size : 1);
    __builtin_memcpy(copy, bytes, size);
    ClassFile *cf = classfile_parse(copy, size, NULL, CLASSFILE_MODULE | CLASSFILE_PREVIEW, NULL, &error);
    if (cf != NULL) {
        Disasm d = {.w.out = null, .cf = cf, .visibility = SHOW_PRIVATE, .code = true, .lines = true,
                    .descriptors = true, .verbose = true, .constants = true};
        disasm_class(&d);
        writer_free(&d.w);
        classfile_free(cf);
    }
    free(copy);
    return 0;
}
