#!/bin/sh
# Installs what building and testing need and the machine lacks, through its own package manager.
# Nothing is done, and nothing is asked, where all of it is there.
set -u

have() { command -v "$1" >/dev/null 2>&1; }
header() { printf '#include <%s>\n' "$1" | ${CC:-cc} -E -x c - >/dev/null 2>&1; }

# Each line: a test, then the package's name for apt, dnf, pacman, brew ("-": part of the system).
missing_apt='' missing_dnf='' missing_pacman='' missing_brew=''
need() { # need <apt> <dnf> <pacman> <brew> <test...>
    apt=$1 dnf=$2 pacman=$3 brew=$4
    shift 4
    "$@" && return
    [ "$apt" = - ] || missing_apt="$missing_apt $apt"
    [ "$dnf" = - ] || missing_dnf="$missing_dnf $dnf"
    [ "$pacman" = - ] || missing_pacman="$missing_pacman $pacman"
    [ "$brew" = - ] || missing_brew="$missing_brew $brew"
}

need gcc gcc gcc gcc have "${CC:-cc}"
need libc6-dev glibc-devel glibc - header stdio.h
need libgc-dev gc-devel gc bdw-gc header gc/gc.h
need libffi-dev libffi-devel libffi libffi header ffi.h
need zlib1g-dev zlib-devel zlib zlib header zlib.h
need re2c re2c re2c re2c have re2c
cmocka() {
    printf '#include <stdarg.h>\n#include <stddef.h>\n#include <stdint.h>\n#include <setjmp.h>\n#include <cmocka.h>\n' |
        ${CC:-cc} -E -x c - >/dev/null 2>&1
}
need libcmocka-dev libcmocka-devel cmocka cmocka cmocka
need libcapstone-dev capstone-devel capstone capstone header capstone/capstone.h
need perl perl perl perl have perl
need perl perl-Test-Harness perl perl have prove
need clang clang clang - have clang # for the fuzzers

[ -n "$missing_apt$missing_dnf$missing_pacman$missing_brew" ] || exit 0

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else return 1; fi
}
install_missing() {
    if have apt-get; then
        as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing_apt
    elif have dnf; then
        as_root dnf install -q -y $missing_dnf
    elif have pacman; then
        as_root pacman -Sy --noconfirm --needed $missing_pacman
    elif have brew; then
        brew install $missing_brew
    else
        return 1
    fi
}
echo "setup: installing$missing_apt" >&2
install_missing && exit 0
cat >&2 <<END
setup: could not install what is missing. Please install, by whatever means this machine has:
    Debian, Ubuntu: $missing_apt
    Fedora:         $missing_dnf
    Arch:           $missing_pacman
    macOS:          $missing_brew
END
exit 1
