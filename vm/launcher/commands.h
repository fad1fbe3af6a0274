/* commands.h: the other programs inside `ibrik`; each takes its own arguments and returns the exit status. */
#ifndef LAUNCHER_COMMANDS_H
#define LAUNCHER_COMMANDS_H

int disasm_main(int argc, char **argv);  /* javap */
int assemble_main(int argc, char **argv); /* text of `ibrik disasm --assembly` to class files */
int bench_main(int argc, char **argv);    /* the programs of bench/ on every engine */
int compare_main(int argc, char **argv);  /* one program on every engine */

#endif
