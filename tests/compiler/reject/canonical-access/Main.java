public class r4 { public record R(int a) { R { }
}
}
