# template.awk: library sources that differ by primitive type only, made of one template each.
#
#   awk -f template.awk -v list=1 stdlib/**/*.template           names what the templates make, a path each
#   awk -f template.awk -v out=DIR stdlib/**/*.template          makes them below DIR
#
# Both take the paths below `stdlib/`. In a template
#   #for Int Long      on the first line: one file for each of these types; without it, one file
#   #each Int Long     what follows, to #end, once for each of these types
#   #if Int Long       what follows, to #end, for these types only; #if !Int: for all others
# and the words of a type stand for it, in the template's name, too:
#   Xxx Int, xxx int, BOX Integer, SHIFT log2 of its bytes, LONG "Long" for Long and nothing for others

BEGIN {
    types("Byte:Byte:0 Char:Character:1 Short:Short:1 Int:Integer:2 Long:Long:3 Float:Float:2 Double:Double:3 Boolean:Boolean:0")
    for (f = 1; f < ARGC; f++)
        template(ARGV[f])
    exit failed
}

function types(table,    n, rows, i, row) {
    n = split(table, rows, " ")
    for (i = 1; i <= n; i++) {
        split(rows[i], row, ":")
        box[row[1]] = row[2]
        shift_of[row[1]] = row[3]
    }
}

function die(message) {
    print "template.awk: " message > "/dev/stderr"
    failed = 1
    exit 1
}

# `text` with the words of a type replaced; as it is without a type.
function words(text, type) {
    if (type == "")
        return text
    gsub(/BOX/, box[type], text)
    gsub(/SHIFT/, shift_of[type], text)
    gsub(/LONG/, type == "Long" ? "Long" : "", text)
    gsub(/Xxx/, type, text)
    gsub(/xxx/, tolower(type), text)
    return text
}

function template(path,    n, text, first, name, for_types, i, count) {
    n = 0
    while ((getline text < path) > 0)
        line[++n] = text
    close(path)
    if (n == 0)
        die(path ": cannot be read")
    name = path
    sub(/^.*stdlib\//, "", name)
    sub(/\.template$/, ".java", name)
    first = 1
    count = 1
    for_types[1] = ""
    if (line[1] ~ /^#for /) {
        first = 2
        count = split(substr(line[1], 6), for_types, " ")
    }
    for (i = 1; i <= count; i++) {
        target = words(name, for_types[i])
        if (list) {
            print target
            continue
        }
        target = out "/" target
        print "// Made of stdlib/" substr(name, 1, length(name) - 5) ".template." > target
        expand(path, first, n, for_types[i])
        close(target)
    }
}

# The line of the #end that belongs to the directive on line `from`.
function end_of(path, from, to,    depth, i) {
    depth = 0
    for (i = from; i <= to; i++) {
        if (line[i] ~ /^#(if|each) /)
            depth++
        else if (line[i] ~ /^#end$/ && --depth == 0)
            return i
    }
    die(path ":" from ": without #end")
}

# Writes the lines from..to for a type.
function expand(path, from, to, type,    i, end, n, list_of, k, want) {
    for (i = from; i <= to; i++) {
        if (line[i] !~ /^#/) {
            print words(line[i], type) > target
        } else if (line[i] ~ /^#each /) {
            end = end_of(path, i, to)
            n = split(substr(line[i], 7), list_of, " ")
            for (k = 1; k <= n; k++) {
                if (!(list_of[k] in box))
                    die(path ":" i ": unknown type " list_of[k])
                expand(path, i + 1, end - 1, list_of[k])
            }
            i = end
        } else if (line[i] ~ /^#if /) {
            end = end_of(path, i, to)
            want = substr(line[i], 5)
            if (want ~ /^!/ ? index(" " substr(want, 2) " ", " " type " ") == 0 : index(" " want " ", " " type " ") > 0)
                expand(path, i + 1, end - 1, type)
            i = end
        } else {
            die(path ":" i ": unknown directive " line[i])
        }
    }
}
