import List;
class Main { }
