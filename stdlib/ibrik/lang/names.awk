# Makes ibrik/lang/CharacterNames.java, the names of characters, from UnicodeData.txt of the Unicode Character Database:
#
#   awk -f stdlib/ibrik/lang/names.awk UnicodeData.txt > stdlib/ibrik/lang/NameTable.java
#
# A line is a character: its code and a colon if it does not follow the one before, a letter for the number of words
# ('a': none) that its name begins with as the name before does, and the other words. Names that end in "-" and the
# code itself are left out (CharacterNames knows their ranges), and so are characters that only have a range's name.
BEGIN {
    FS = ";"
    print "package ibrik.lang;\n"
    print "/** The names of the characters of Unicode 16; generated data (names.awk). */"
    print "final class NameTable {"
    print "    private NameTable() {\n    }\n"
    print "    static String[] parts() {\n        return new String[] {"
    open = 0
}
{
    name = $2 == "<control>" ? $11 : $2
    if (name == "" || name ~ /^</ || substr(name, length(name) - length($1)) == "-" $1) next
    code = hex($1)
    count = split(name, word, " ")
    if (open && size > 50000) {
        print "\"\"\","
        open = 0
    }
    if (!open) {
        print "\"\"\""
        open = 1
        size = before = 0
        previous = -2
    }
    same = 0
    while (same < count && same < before && word[same + 1] == old[same + 1]) same++
    line = (code == previous + 1 ? "" : $1 ":") sprintf("%c", 97 + same)
    for (i = same + 1; i <= count; i++) line = line (i > same + 1 ? " " : "") word[i]
    print line
    size += length(line) + 1
    for (i = 1; i <= count; i++) old[i] = word[i]
    before = count
    previous = code
}
END { print "\"\"\",\n        };\n    }\n}" }

function hex(digits,    i, value) {
    for (i = 1; i <= length(digits); i++) value = value * 16 + index("0123456789ABCDEF", substr(digits, i, 1)) - 1
    return value
}
