#!/bin/sh
# Links a program some of whose parts are not written yet: each missing function becomes one that says its
# name and aborts. usage: link.sh OUTPUT COMMAND...
out=$1
shift
"$@" -o "$out" 2>"$out.log" && { rm -f "$out.log"; exit 0; }
missing=$(sed -n "s/.*undefined reference to [\`']\(.*\)'.*/\1/p" "$out.log" | sort -u)
[ -n "$missing" ] || { cat "$out.log" >&2; exit 1; }
{
    echo '#include <stdio.h>'
    echo '#include <stdlib.h>'
    for name in $missing; do
        echo "void $name(void) { puts(\"missing part: $name\"); exit(70); }"
    done
} >"$out-missing.c"
echo "link: $out lacks" $missing >&2
"$@" "$out-missing.c" -fno-builtin -w -o "$out"
