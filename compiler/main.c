/* main.c: the compiler as a program of its own, ibrikc. */
#include "driver.h"

int main(int argc, char **argv) {
    return compiler_command("ibrikc", argc - 1, argv + 1);
}
