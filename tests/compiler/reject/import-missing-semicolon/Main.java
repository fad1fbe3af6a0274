import java.util.List
class Main { }
