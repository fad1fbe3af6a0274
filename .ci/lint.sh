#!/bin/sh
# make lint: what a compiler run does not show. Every check prints what it found; one finding fails.
set -u
CC=${CC:-cc}
BUILD=${BUILD:-build}
failed=0
fail() {
    failed=1
    echo "lint: $*" >&2
}
sources=$(git ls-files '*.c' '*.h' '*.def' '*.re' '*.inc')

# Every header compiles alone. (.inc files and .def tables are parts of their includers.)
for header in $(git ls-files '*.h'); do
    printf '#include "%s"\n' "$header" |
        $CC -std=gnu11 -D_GNU_SOURCE -Wall -Wextra -Werror -Wno-unused-function -I. -Iinclude -Ivm -Icompiler -I"$BUILD/gen" \
            -fsyntax-only -x c - 2>"$BUILD/lint.log" || { head -5 "$BUILD/lint.log" >&2; fail "$header does not compile alone"; }
done

# Layout: no tabs, no blanks at line ends, a newline at the end, no line far beyond the 100 columns that are the rule.
for file in $sources; do
    awk -v file="$file" '
        /\t/ { print file ":" NR ": tab"; bad = 1 }
        /[ \t\r]$/ { print file ":" NR ": blank at the end of the line"; bad = 1 }
        length($0) > 140 && file !~ /\.def$/ { print file ":" NR ": " length($0) " columns"; bad = 1 }
        END { exit bad }' "$file" >&2 || failed=1
    [ -z "$(tail -c 1 "$file")" ] || fail "$file: no newline at the end"
done

long=$(cat $(git ls-files '*.c' '*.h') | awk 'length($0) > 120' | wc -l)
[ "$long" = 0 ] || echo "lint: note: $long lines have more than 120 columns"

# Files past 800 lines have a second job (tables aside). Told, not failed.
for file in $(git ls-files 'vm/*.c' 'compiler/*.c' 'compiler/*.re' 'tests/*.c'); do
    lines=$(wc -l <"$file")
    [ "$lines" -le 800 ] || echo "lint: note: $file has $lines lines"
done

# What is generated from the tables and kept agrees with them.
if [ -x "$BUILD/mkdocs" ]; then
    check() { "$BUILD/mkdocs" "$1" | cmp -s - "$2" || fail "$2 differs from its table: make gen"; }
    check bytecodes docs/bytecodes.md
    check abi docs/ABI.md
    check host stdlib/ibrik/abi/Host.java
    check errno stdlib/ibrik/abi/Errno.java
fi

# Control: the objects that run programs ask the host for nothing themselves; only vm/abi does that for a guest.
# (The loader reads the class path, the heap and the runtime their own memory and threads.)
host_calls='open|openat|creat|fopen|fdopen|read|write|pread|pwrite|lseek|stat|fstat|lstat|fstatat|access|opendir|readdir|mkdir|unlink|rename|link|symlink|readlink|chmod|chown|realpath|getcwd|chdir|pipe|pipe2|isatty|ioctl|poll|select|fork|vfork|execve|execvp|posix_spawn|posix_spawnp|system|popen|waitpid|kill|socket|connect|bind|accept|listen|send|sendto|recv|recvfrom|getaddrinfo|getenv|setenv|clock_gettime|gettimeofday|time|nanosleep|clock_nanosleep|getrandom|getentropy|uname|sysconf|getpid|getuid|getpwuid'
for object in "$BUILD"/obj/vm/native/*.o "$BUILD"/obj/vm/interp/*.o "$BUILD"/obj/vm/jit/*.o; do
    [ -f "$object" ] || continue
    case $object in */jit/see*.o) continue ;; esac # writes what a developer asked to see
    found=$(nm -u "$object" | awk '{ print $NF }' | sed 's/@.*//' | grep -Ex "$host_calls" | tr '\n' ' ')
    [ -z "$found" ] || fail "$object calls the host past the gate: $found"
done

# What is POSIX's in the gate is in its back end.
bad=$(grep -nE '#include <(sys/.*|fcntl|unistd|dirent|termios|poll|netdb|netinet/.*|net/.*|arpa/.*|pwd|grp|spawn|signal|semaphore|ifaddrs|time|sched|linux/.*)\.h>' \
    $(git ls-files 'vm/abi/*.c' 'vm/abi/*.h' | grep -vE '/(host_posix|posix|handle\.h)') 2>/dev/null | grep -vE 'sys/types')
[ -z "$bad" ] || { echo "$bad" >&2; fail "vm/abi: POSIX outside host_posix*.c"; }
for object in "$BUILD"/obj/vm/abi/*.o; do
    case $object in */host_posix* | */host_win32*) continue ;; esac
    [ -f "vm/abi/$(basename "$object" .o).c" ] || continue
    found=$(nm -u "$object" | awk '{ print $NF }' | sed 's/@.*//' | grep -Ex "$host_calls" | grep -vx fopen | tr '\n' ' ')
    [ -z "$found" ] || fail "$object calls the host outside its back end: $found"
done

# Back ends of other hosts, as far as this one can show: POSIX without what is Linux's alone, Windows where its headers are.
for file in vm/abi/host_posix*.c; do
    $CC -std=gnu11 -D_GNU_SOURCE -U__linux__ -Wall -Wextra -Werror -Iinclude -Ivm -fsyntax-only "$file" 2>"$BUILD/lint.log" ||
        { head -5 "$BUILD/lint.log" >&2; fail "$file does not compile where there is no Linux"; }
done
mingw=x86_64-w64-mingw32 # its C library has no strndup
if command -v $mingw-gcc >/dev/null; then
    for file in $(grep -L 'zlib\.h' vm/abi/[a-z]*.c | grep -v host_posix); do
        $mingw-gcc -std=gnu11 -D_GNU_SOURCE -Dstrndup=__builtin_strndup -Wall -Wextra -Werror -Iinclude -Ivm -c "$file" -o "$BUILD/lint-win32-$(basename "$file" .c).o" \
            2>"$BUILD/lint.log" || { head -5 "$BUILD/lint.log" >&2; fail "$file does not compile for Windows"; }
    done
    missing=$($mingw-nm "$BUILD"/lint-win32-*.o | awk '$2 == "T" && $3 ~ /^host_/ { has[$3] = 1 } $1 == "U" && $2 ~ /^host_/ { wants[$2] = 1 }
        END { for (name in wants) if (!(name in has)) print name }')
    [ -z "$missing" ] || fail "host_win32.c lacks $missing"
fi

# The compiler needs nothing of the VM but include/ and vm/classfile/.
bad=$(grep -nE '#include "(loader|heap|interp|jit|runtime|native|abi|launcher|vm|class|object|thread)[./]' compiler/*.c compiler/*.h compiler/*.re 2>/dev/null)
[ -z "$bad" ] || { echo "$bad" >&2; fail "the compiler includes parts of the VM"; }

if command -v cppcheck >/dev/null; then
    cppcheck --quiet --enable=portability --inline-suppr --std=c11 -j2 --error-exitcode=3 \
        --suppress=internalAstError --suppress=preprocessorErrorDirective --suppress=syntaxError --suppress=unknownMacro \
        -D__x86_64__ -Iinclude -Ivm -Icompiler vm/abi vm/disasm vm/launcher vm/classfile vm/verify || failed=1
fi

[ $failed = 0 ] && echo "lint: clean"
exit $failed
