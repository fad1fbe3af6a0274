# ClassFile.pm: writes class files: a constant pool that shares equal entries, fields, and methods whose code is
# assembled with labels. Opcodes, operands and effects on the stack come from include/bytecodes.def.
package ClassFile;
use strict;
use warnings;

my (%opcode, @cells);
$cells[ord $_] = /[JD]/ ? 2 : 1 for "A" .. "Z";

# The table of the project is the only one.
sub read_table {
    my ($path) = @_;
    open my $f, "<", $path or die "$path: $!\n";
    while (<$f>) {
        next unless /^BC\((0x\w+), (\w+), "(.*?)", "(.*?)", "(.*?)"/;
        $opcode{$2} = {code => hex $1, operands => $3, pops => $4, pushes => $5};
    }
}

# What the table says of an opcode: code, operands, pops, pushes.
sub row { return $opcode{$_[0]} }

sub cells_of {
    my $n = 0;
    $n += $cells[ord $_] for split //, $_[0];
    return $n;
}

sub new {
    my ($package, %o) = @_;
    my $self = bless {%o, pool => [], index => {}, next => 1, fields => [], methods => [], bootstraps => []}, $package;
    $self->{interfaces} ||= [];
    return $self;
}

sub entry {
    my ($self, $bytes, $width) = @_;
    return $self->{index}{$bytes} ||= do {
        push @{$self->{pool}}, $bytes;
        my $n = $self->{next};
        $self->{next} += $width || 1;
        $n;
    };
}

sub utf8 { my ($self, $text) = @_; return $self->entry(pack "Cn/a", 1, $text) }
sub class { my ($self, $name) = @_; return $self->entry(pack "Cn", 7, $self->utf8($name)) }
sub string { my ($self, $text) = @_; return $self->entry(pack "Cn", 8, $self->utf8($text)) }
sub integer { my ($self, $v) = @_; return $self->entry(pack "CN", 3, $v & 0xffffffff) }
sub float { my ($self, $v) = @_; return $self->entry(pack "Cf>", 4, $v) }
sub long { my ($self, $v) = @_; return $self->entry(pack("Cq>", 5, $v), 2) }
sub double { my ($self, $v) = @_; return $self->entry(pack("Cd>", 6, $v), 2) }

sub member {
    my ($self, $tag, $owner, $name, $type) = @_;
    my $pair = $self->entry(pack "Cnn", 12, $self->utf8($name), $self->utf8($type));
    return $self->entry(pack "Cnn", $tag, $self->class($owner), $pair);
}

sub method_type { my ($self, $type) = @_; return $self->entry(pack "Cn", 16, $self->utf8($type)) }
sub method_handle { my ($self, $kind, @member) = @_; return $self->entry(pack "CCn", 15, $kind, $self->member(10, @member)) }

# A constant (tag 17) or a call site (18) that a row of BootstrapMethods links.
sub dynamic {
    my ($self, $tag, $row, $name, $type) = @_;
    return $self->entry(pack "Cnn", $tag, $row, $self->entry(pack "Cnn", 12, $self->utf8($name), $self->utf8($type)));
}

# A new row of BootstrapMethods: each of its call sites is one of its own.
sub bootstrap {
    my ($self, $handle, @arguments) = @_;
    push @{$self->{bootstraps}}, pack "nn/(n)", $handle, @arguments;
    return $#{$self->{bootstraps}};
}

sub field {
    my ($self, $access, $name, $type) = @_;
    push @{$self->{fields}}, pack "nnnn", $access, $self->utf8($name), $self->utf8($type), 0;
}

sub method {
    my ($self, $access, $name, $type, $code) = @_;
    my $head = pack "nnn", $access, $self->utf8($name), $self->utf8($type);
    my $attribute = $code ? pack("nnN/a", 1, $self->utf8("Code"), $code->attribute) : pack "n", 0;
    push @{$self->{methods}}, $head . $attribute;
}

sub bytes {
    my ($self) = @_;
    my $this = $self->class($self->{name});
    my $super = $self->class($self->{super});
    my @interfaces = map { $self->class($_) } @{$self->{interfaces}};
    my $source = $self->utf8("SourceFile");
    my $file = $self->utf8("$self->{name}.java");
    my $rows = join "", @{$self->{bootstraps}};
    my $bootstraps = $rows eq "" ? "" : pack "nN/a", $self->utf8("BootstrapMethods"), pack("n", scalar @{$self->{bootstraps}}) . $rows;
    return pack("Nnnn", 0xcafebabe, 0, $self->{version}, $self->{next}) . join("", @{$self->{pool}}) .
        pack("nnnn/(n)", $self->{access}, $this, $super, @interfaces) . pack("n", scalar @{$self->{fields}}) .
        join("", @{$self->{fields}}) . pack("n", scalar @{$self->{methods}}) . join("", @{$self->{methods}}) .
        pack("nnNn", $bootstraps eq "" ? 1 : 2, $source, 2, $file) . $bootstraps;
}

# ---- Code ---------------------------------------------------------------------------------------------------------

package Code;

sub new {
    my ($package, $file, $locals) = @_;
    return bless {file => $file, bytes => "", depth => 0, max => 0, locals => $locals, fixes => [], handlers => [], lines => []}, $package;
}

sub here { return length $_[0]{bytes} }

sub adjust {
    my ($self, $change) = @_;
    $self->{depth} += $change;
    die "stack of $self->{depth} cells\n" if $self->{depth} < 0;
    $self->{max} = $self->{depth} if $self->{depth} > $self->{max};
}

# An instruction with operands as in its row: locals, numbers, pool indices; labels for jumps.
sub op {
    my ($self, $name, @operands) = @_;
    my $row = $opcode{$name} or die "no opcode $name\n";
    my $at = $self->here;
    push @{$self->{lines}}, $at;
    my $bytes = pack "C", $row->{code};
    for my $kind ($row->{operands} =~ /oooo|oo|ss|kk|./g) {
        if ($kind =~ /o/) {
            push @{$self->{fixes}}, [$at + length $bytes, length $kind, shift @operands, $at];
            $bytes .= "\0" x length $kind;
        } elsif ($kind eq "0") {
            $bytes .= "\0";
        } else {
            $bytes .= pack {b => "c", i => "c", ss => "s>", kk => "n"}->{$kind} || "C", shift @operands;
        }
    }
    $self->{bytes} .= $bytes;
    if ($row->{pops} !~ /\*/ && $row->{pushes} !~ /\*/) {
        $self->adjust(-ClassFile::cells_of($row->{pops}));
        $self->adjust(ClassFile::cells_of($row->{pushes}));
    }
}

# A load, store, iinc or ret of a local, which may be anywhere; $form: 0 the shortest, 1 with an operand, 2 wide.
sub local {
    my ($self, $name, $slot, $form, @more) = @_;
    $form = 2 if $slot > 255 || (@more && ($more[0] < -128 || $more[0] > 127));
    if ($form == 0 && $slot <= 3 && $opcode{"${name}_$slot"}) {
        $self->op("${name}_$slot");
    } elsif ($form < 2) {
        $self->op($name, $slot, @more);
    } else {
        push @{$self->{lines}}, $self->here;
        my $row = $opcode{$name};
        $self->{bytes} .= pack "CCn", 0xc4, $row->{code}, $slot;
        $self->{bytes} .= pack "s>", $more[0] if @more;
        $self->adjust(-ClassFile::cells_of($row->{pops}));
        $self->adjust(ClassFile::cells_of($row->{pushes}));
    }
}

sub label { return {} }
sub bind { my ($self, $label) = @_; $label->{at} = $self->here }

# tableswitch (low given) or lookupswitch (pairs of key and label).
sub tableswitch {
    my ($self, $default, $low, @labels) = @_;
    $self->switch(0xaa, $default, pack("l>l>", $low, $low + @labels - 1), map { ["", $_] } @labels);
}

sub lookupswitch {
    my ($self, $default, @pairs) = @_;
    @pairs = sort { $a->[0] <=> $b->[0] } @pairs;
    $self->switch(0xab, $default, pack("N", scalar @pairs), map { [pack("l>", $_->[0]), $_->[1]] } @pairs);
}

sub switch {
    my ($self, $code, $default, $head, @rows) = @_;
    my $at = $self->here;
    push @{$self->{lines}}, $at;
    $self->{bytes} .= pack("C", $code) . "\0" x (3 - $at % 4);
    push @{$self->{fixes}}, [$self->here, 4, $default, $at];
    $self->{bytes} .= "\0\0\0\0" . $head;
    for (@rows) {
        $self->{bytes} .= $_->[0];
        push @{$self->{fixes}}, [$self->here, 4, $_->[1], $at];
        $self->{bytes} .= "\0\0\0\0";
    }
    $self->adjust(-1);
}

sub types {
    my ($type) = @_;
    $type =~ s/\[+(L[^;]*;|.)|L[^;]*;/A/g;
    $type =~ s/[ZBCS]/I/g;
    return $type =~ /^\((.*)\)(.)$/ ? ($1, $2 eq "V" ? "" : $2) : ("", $type);
}

sub call {
    my ($self, $name, $owner, $method, $type) = @_;
    my ($arguments, $result) = types($type);
    my $interface = $name eq "invokeinterface";
    my $n = ClassFile::cells_of($arguments) + ($name eq "invokestatic" ? 0 : 1);
    $self->op($name, $self->{file}->member($interface ? 11 : 10, $owner, $method, $type), $interface ? $n : ());
    $self->adjust(-$n);
    $self->adjust(ClassFile::cells_of($result));
}

# A call site of its own, linked by a row of BootstrapMethods.
sub dynamic_call {
    my ($self, $row, $name, $type) = @_;
    my ($arguments, $result) = types($type);
    $self->op("invokedynamic", $self->{file}->dynamic(18, $row, $name, $type));
    $self->adjust(-ClassFile::cells_of($arguments));
    $self->adjust(ClassFile::cells_of($result));
}

sub access {
    my ($self, $name, $owner, $field, $type) = @_;
    my $n = ClassFile::cells_of((types($type))[1]);
    $self->op($name, $self->{file}->member(9, $owner, $field, $type));
    $self->adjust(-1) if $name =~ /field/;
    $self->adjust($name =~ /^get/ ? $n : -$n);
}

sub handler {
    my ($self, $start, $end, $handler, $type) = @_;
    push @{$self->{handlers}}, [$start, $end, $handler, $type ? $self->{file}->class($type) : 0] if $start < $end;
}

# The line of each instruction is its bytecode index, so that stack traces tell exactly where they are from.
sub attribute {
    my ($self) = @_;
    my $code = $self->{bytes};
    die "code of " . length($code) . " bytes\n" if length $code > 30000;
    for (@{$self->{fixes}}) {
        my ($at, $size, $label, $from) = @$_;
        substr($code, $at, $size) = pack $size == 2 ? "s>" : "l>", $label->{at} - $from;
    }
    my $handlers = join "", map { pack "nnnn", @$_ } @{$self->{handlers}};
    my $lines = join "", map { pack "nn", $_, $_ } @{$self->{lines}};
    return pack("nnN/a", $self->{max}, $self->{locals}, $code) . pack("n", scalar @{$self->{handlers}}) . $handlers .
        pack("nnN/a", 1, $self->{file}->utf8("LineNumberTable"), pack("n", scalar @{$self->{lines}}) . $lines);
}

1;
