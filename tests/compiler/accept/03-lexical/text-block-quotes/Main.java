// Quotes and backslashes inside text blocks.
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println("""
            "a" ""b"" \"""c\""" \\d
            e\tf'g'""");
    }
}
