/* parser_fuzz.c: any bytes at all as a source file: lexed, parsed, dumped, and parsed again as an older language. */
#include <stdio.h>
#include <stdlib.h>

#include "driver.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    static FILE *null;
    if (!null)
        null = fopen("/dev/null", "w");
    CompilerSource source = {"Main.java", (const char *)bytes, size};
    CompilerOptions options;
    options_init(&options);
    options.parse_only = options.dump_ast = true;
    options.err = options.out = null;
    compiler_compile(&options, &source, 1, NULL, NULL);
    options.release = 8;
    options.dump_ast = false;
    compiler_compile(&options, &source, 1, NULL, NULL);
    return 0;
}
