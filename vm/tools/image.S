/* image.S: links the packed class library into the executable (see classfile/image.h). */
#ifdef __APPLE__
    .section __TEXT,__const
#define SYMBOL(name) _##name
#else
    .section .rodata
#define SYMBOL(name) name
#endif
    .globl SYMBOL(ibrik_image_start)
    .globl SYMBOL(ibrik_image_end)
    .balign 4096
SYMBOL(ibrik_image_start):
    .incbin IMAGE
SYMBOL(ibrik_image_end):
    .byte 0
#ifdef __ELF__
    .section .note.GNU-stack, "", %progbits
#endif
